import { expect, it } from "vitest";
import { countyRows } from "../../tests/support/benchmarks/countyRows";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";
import { concludeAuthority } from "./authority";
import { authorityNamed, nearNames } from "./authorityNamed";

const benchmarks = shippedBenchmarks();
const DEVON = 878;
const scorecard = scorecardOf(countyRows());
const concluded = (titles: string[], populations: number[] = []) =>
  concludeAuthority(scorecard, { titles, populations }, benchmarks);

it("knows an authority by its name as people write it, or by its number", () => {
  const named = (name: string) => authorityNamed(name, benchmarks);
  expect([named("Devon"), named("devon county council"), named("878")]).toEqual([DEVON, DEVON, DEVON]);
  expect([
    named("Bristol"),
    named("Bristol, City of"),
    named("Telford & Wrekin"),
    named("St Helens"),
    named("Hull"),
    named("Kingston upon Hull"),
    named("BCP Council"),
    named("East Riding"),
    named("Notts CC"),
  ]).toEqual([801, 801, 894, 342, 810, 810, 839, 811, 891]);
  expect([named("Nowhere"), named("")]).toEqual([null, null]);
  expect(nearNames("Devonn", benchmarks)).toEqual(["Devon"]);
});

it("takes no authority for its neighbour of a longer name, however that is written", () => {
  const named = (title: string) => {
    const found = concluded([title]);
    return found === null ? null : benchmarks.nameOf(found.authority);
  };
  expect(named("Bath & North East Somerset Council")).toBe("Bath and North East Somerset");
  expect(named("South_Gloucestershire_scorecard.xlsx")).toBe("South Gloucestershire");
  // Where the title tells nothing the scorecard's own figures do.
  for (const title of ["N Lincolnshire scorecard", "N. E. Lincolnshire", "East Devon District Council"])
    expect(concluded([title])?.evidence.join(" "), title).not.toContain("names");
});

it("concludes it from a title, the longer name before the one within it", () => {
  expect(concluded(["Devon Improvement Plan scorecard"])).toMatchObject({ authority: DEVON });
  expect(concluded(["North Somerset scorecard"])?.authority).toBe(802);
  expect(concluded(["Hull Children’s Board"])?.authority).toBe(810);
  expect(concluded(["Bury Council scorecard"])?.authority).toBe(351);
  expect(concluded(["Devon and Kent compared"])).toBeNull();
  expect(concluded(["Reading and writing"], [1])).toBeNull();
});

it("concludes it from the population and from whose neighbours give the printed figures", () => {
  // 146,874 lies near Devon's 146,714 of mid-2022, and near Derbyshire's and others'.
  const found = concluded([], [146_874]);
  expect(found?.authority).toBe(DEVON);
  expect(found?.evidence[0]).toMatch(/^The neighbours of Devon give 1\d of its printed benchmarks\.$/);
  expect(found?.evidence[1]).toBe("Its rates divide by 146,874, near the estimates of Devon.");
  expect(concluded([])?.authority).toBe(DEVON);
});
