import { describe, expect, it, test } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { cells } from "../../../tests/support/layout";
import { readCell } from "../../core/figures/typed/readCell";
import type { Fact } from "../../model/scorecard";
import { concludePolarity } from "./concludePolarity";
import { meaningOf } from "./meanings";

const fact = (shown: string): Fact => ({
  place: { sheetId: "{1}", sheet: "S", row: 0, column: 0 },
  value: readCell(shown, shown, "General"),
  content: shown,
  formula: null,
  format: "General",
});
const conclude = (
  name: string,
  facts: { column?: string; status?: string; target?: string; tolerance?: string; baseline?: string },
) =>
  concludePolarity({
    meaning: meaningOf(name),
    setting: null,
    signed: null,
    column: facts.column === undefined ? null : fact(facts.column),
    status: facts.status === undefined ? null : fact(facts.status),
    target: facts.target === undefined ? null : fact(facts.target),
    tolerance: facts.tolerance === undefined ? null : fact(facts.tolerance),
    baseline: facts.baseline === undefined ? null : fact(facts.baseline),
  });

describe("sources, strongest first", () => {
  it.each([
    ["the column", "% contacts", { column: "BIB", target: "10%", tolerance: "12%" }, "higher", "column"],
    [
      "the tolerance",
      "% contacts",
      { target: "10%", tolerance: "12%", baseline: "8%" },
      "lower",
      "tolerance",
    ],
    ["the baseline", "Section 47 enquiries", { target: "190", baseline: "222" }, "lower", "baseline"],
    ["the meaning", "% repeat referrals", { target: "TBC" }, "lower", "meaning"],
    ["a status that is none", "Complaints received", { status: "Data only" }, "none", "column"],
    ["no status, where a target is", "Complaints", { status: "Data only", target: "9" }, "lower", "meaning"],
    ["no status of another word", "Complaints received", { status: "Red" }, "lower", "meaning"],
    ["nothing", "Number of contacts", { target: "1600" }, "unknown", "unknown"],
    ["words that it does not know", "% repeat referrals", { column: "Within range" }, "unknown", "column"],
    ["a dash in the column", "Visits", { column: "—", target: "9", baseline: "8" }, "unknown", "column"],
    ["a blank among BIB and SIB", "Number of children", { column: "", target: "NA" }, "none", "column"],
  ])("%s", (_, name, facts, value, source) => {
    expect(conclude(name, facts)).toMatchObject({ value, source });
  });
});

describe("contradictions", () => {
  it("lets a certain meaning win over arithmetic, and keeps the pair", () => {
    const polarity = conclude("% with an up to date dental check", { target: "70%", tolerance: "80%" });
    expect(polarity).toMatchObject({ value: "higher", source: "meaning" });
    expect(polarity.contradictions).toMatchObject([
      { value: "lower", source: "tolerance", sentence: "The target 70% is below the tolerance 80%." },
    ]);
  });

  it("believes the column over the meaning, and keeps the pair", () => {
    const polarity = conclude("% repeat referrals", { column: "High" });
    expect(polarity).toMatchObject({
      value: "higher",
      source: "column",
      contradictions: [{ source: "meaning" }],
    });
  });
});

test("Yes and No answer what the heading asks of the good way", () => {
  const { judgements } = lookAtRows(
    cells(
      "Measure | Lower is better? | Target | Q1 | Q2",
      "Young people in custody | Yes | 2 | 2 | 1",
      "Share of closures with a plan | No | 90% | 88% | 91%",
    ),
    { asText: [] },
  );
  expect(judgements.map(({ measure: { polarity } }) => [polarity.value, polarity.source])).toEqual([
    ["lower", "column"],
    ["higher", "column"],
  ]);
});

test("a baseline of nothing tells no way: from there all rises", () => {
  expect(conclude("Households", { baseline: "0", target: "10" }).source).toBe("unknown");
  expect(conclude("Households", { baseline: "2", target: "10" }).source).toBe("baseline");
});
