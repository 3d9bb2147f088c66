import { expect, it } from "vitest";
import { countyRows } from "../../../tests/support/benchmarks/countyRows";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS } from "../../model/settings";
import type { Picture, Reading } from "../../model/reading";
import { authorityOf, compareBenchmarks, withAuthority, withNational } from "./compareBenchmarks";
import { prepareRegister } from "./prepareRegister";

const benchmarks = shippedBenchmarks();
const rows = countyRows();
rows[0]!.push("Number");
const WORKING = "(861/146874)*10000 = 59";
rows.slice(1).forEach((row) => row.push(row[0] === "6.0" ? WORKING : ""));
rows.push(["7.7", "% Care Leavers in EET", "58.9%", "63.4%", "41%", "41%", "41%", ""]);
// 92% is the mean of the ten neighbours of April 2021 in 2023/24 and 90% England's; one agrees of the row below it.
rows.push(["5.3", "CP reviews in timescale", "92%", "90%", "97%", "97%", "97%", ""]);
rows.push(["5.4", "EHC plans issued within 20 weeks", "92%", "46%", "41%", "41%", "41%", ""]);
const looked = lookAtRows(rows);
const picture = {
  card: { scorecard: looked.scorecard },
  judgements: looked.judgements,
  findings: looked.findings,
} as unknown as Picture;
const reading = { settings: NO_SETTINGS, sheets: [], beside: undefined } as unknown as Reading;

it("concludes the authority until the analyst sets it, and keeps what the analyst set", () => {
  expect(authorityOf(picture, reading, benchmarks).authority).toBe(878);
  const settings = withAuthority(NO_SETTINGS, 886);
  expect(authorityOf(picture, { ...reading, settings }, benchmarks)).toEqual({
    authority: 886,
    evidence: [],
  });
});

it("asks once about a row that its name does not settle, and keeps the answer", () => {
  const asked = compareBenchmarks(picture, benchmarks, 878).unsure.map(({ measure, code }) => [
    measure.reference,
    code,
  ]);
  expect(asked).toEqual([
    ["7.7", "CareLeaverEET"],
    ["5.4", "SEN_EHC_Excpt_20wks"],
  ]);
  const row = looked.scorecard.measures.find(({ reference }) => reference === "7.7")!;
  for (const national of [null, "CareLeaverEET"]) {
    const { benchmarks: setting } = withNational(NO_SETTINGS, row, national);
    expect(
      compareBenchmarks(picture, benchmarks, 878, setting).unsure.map(({ measure }) => measure.reference),
    ).toEqual(["5.4"]);
  }
});

it("says of which row its figures say what it is, and what they are", () => {
  expect(
    compareBenchmarks(picture, benchmarks, 878).settled.map(({ measure, evidence }) => [
      measure.reference,
      evidence.at(-1),
    ]),
  ).toEqual([
    [
      "5.3",
      "Its figures are those published as “Child protection plans reviewed in time”: 92% under “Statistical Neighbours 2023/24”, 90% under “National 2023/24”.",
    ],
  ]);
});

it("names the estimates near the population in use, and fills a register that says what it would change", async () => {
  expect(compareBenchmarks(picture, benchmarks, 878).populations[0]).toMatch(
    /^146,874 is no published estimate of Devon/,
  );
  const { changes, notes } = await prepareRegister(picture, reading, benchmarks, 878);
  expect(changes).toMatchObject([{ kind: "rows", target: "Populations", make: true }]);
  // January 2025 takes mid-2024: 861 of 148,164 is 58.1 per 10,000.
  expect(notes[0]).toContain("With 148,164, mid-2024, 6.0 Children looked after");
  expect(notes[0]).toContain("from 59 to 58");
});
