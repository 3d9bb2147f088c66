import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run/runChecks";
import { ALONE } from "../../src/checks/run/subject";
import { judge } from "../../src/judge/judge";
import type { Grid } from "../../src/model/grid";
import { recognise } from "../../src/recognise/recognise";
import { gridOf, rowsOf } from "../support/gridOf";

const TABLE = rowsOf(readFileSync("scripts/samples/scorecard-2024-06.tsv", "utf8"));
const REFERENCE = 0;

/** The published table with a title above, notes below and blank columns before it, as `at` says. */
function laidOut(at: [number, number]): Grid {
  const [above, before] = at;
  const indent = (row: readonly string[]): string[] => [...Array<string>(before).fill(""), ...row];
  const title = above > 0 ? [indent(["Improvement plan scorecard, June 2024"])] : [];
  const blank = Array.from({ length: Math.max(0, above - 1) }, () => []);
  const notes = [
    [],
    indent(["Source: case management system"]),
    indent(["Targets are for the end of the plan"]),
  ];
  return gridOf([...title, ...blank, ...TABLE.map(indent), ...notes], { asText: [before + REFERENCE] });
}

describe.each([
  ["at the top left", [0, 0]],
  ["under a title, three columns in", [4, 3]],
] as [string, [number, number]][])("an improvement plan scorecard %s", (_, at) => {
  const [card] = recognise([laidOut(at)]);
  const judgements = judge(card!, card!.latest);
  const { findings } = runChecks({ ...ALONE, scorecard: card!, judgements });

  it("has every column's role", () => {
    expect(card!.lines.map(({ role }) => role)).toEqual([
      "reference",
      "measure",
      "source",
      "baseline",
      "target",
      "benchmark",
      "benchmark",
      "benchmark",
      "benchmark",
      "actual",
      "actual",
      "actual",
      "actual",
      "actual",
      "working",
      "direction",
    ]);
    expect(card!.lines[0]!.index).toBe(at[1]);
  });

  it("has its periods, the latest last", () => {
    expect(
      card!.periods.map((period) => (period.kind === "month" ? `${period.year}-${period.month}` : "")),
    ).toEqual(["2023-6", "2023-9", "2023-12", "2024-3", "2024-6"]);
    expect(card!.latest).toEqual({ kind: "month", year: 2024, month: 6 });
  });

  it("has 46 measures, 35 workings and 40 arrows, and no note among them", () => {
    expect(card!.measures).toHaveLength(46);
    expect(judgements.filter(({ working }) => working !== null)).toHaveLength(35);
    expect(judgements.filter(({ direction }) => direction.published !== null)).toHaveLength(40);
    expect(card!.measures.at(-1)!.name).toBe("% of audits with feedback from families");
  });

  it("finds the two workings that do not give their figure, and says both", () => {
    expect(messages("working-disagrees")).toEqual([
      "6.3 says 91%, but its working 756/861 gives 87.8%.",
      "8.2 says 10.7%, but its working 457/3226 gives 14.17%.",
    ]);
  });

  it("finds the fraction that carries a percent sign", () => {
    expect(messages("unit-slip")).toEqual([
      "The working of 7.3 states 0.96%, but 300/312 gives 96%: a fraction carries the percent sign.",
    ]);
    expect(messages("result-wrong")).toEqual([]);
  });

  it("finds the target that is lost", () => {
    expect(messages("value-lost")).toEqual(["The target of 8.0 cannot be read: the cell holds “###”."]);
  });

  it("judges 24 arrows from baseline and target, of which 10 contradict the months", () => {
    const judged = judgements.filter(
      ({ measure, direction }) =>
        direction.published !== null && measure.polarity.source === "baseline" && direction.sign !== null,
    );
    expect(judged).toHaveLength(24);
    expect(judged.filter(({ direction }) => direction.sign !== direction.published)).toHaveLength(10);
  });

  it("judges 35 arrows in all, of which 16 contradict the months", () => {
    const judged = judgements.filter(
      ({ direction }) => direction.published !== null && direction.sign !== null,
    );
    expect(judged).toHaveLength(35);
    expect(messages("direction-disagrees")).toHaveLength(16);
  });

  function messages(check: string): string[] {
    return findings.filter((one) => one.check === check).map(({ message }) => message);
  }
});

describe("what is judged", () => {
  const [card] = recognise([laidOut([0, 0])]);
  const judgements = judge(card!, card!.latest);
  const judged = (reference: string) => judgements.find(({ measure }) => measure.reference === reference)!;

  it("reads 7.10 as a reference of its own, with an arrow and no latest value", () => {
    expect(judged("7.10").latest).toBeNull();
    expect(judged("7.10").status.value).toBe("grey");
    expect(judged("7.10").status.reason).toBe("Grey: there is no latest value.");
  });

  it("gives each status its reason", () => {
    expect(judged("1.4").status.reason).toBe("Red: 26% is above the target of 19% (lower is better).");
    expect(judged("5.2").status.reason).toBe("Green: 15% meets the target of 25% (lower is better).");
    expect(judged("1.3").status.reason).toBe("Grey: there is no target to judge 387 against.");
  });

  it("takes polarity from the baseline, and from the meaning where there is none", () => {
    expect(judged("1.4").measure.polarity).toMatchObject({ value: "lower", source: "baseline" });
    expect(judged("4.0").measure.polarity).toMatchObject({ value: "lower", source: "baseline" });
    expect(judged("5.1").measure.polarity).toMatchObject({ value: "lower", source: "meaning" });
    expect(judged("1.0").measure.polarity).toMatchObject({ value: "unknown", source: "unknown" });
  });

  it("knows what each measure is counted in", () => {
    expect(["1.0", "1.2", "1.4", "8.1", "8.0"].map((reference) => judged(reference).measure.unit)).toEqual([
      "count",
      "rate",
      "percent",
      "number",
      "percent",
    ]);
  });
});
