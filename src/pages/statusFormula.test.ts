import { describe, expect, it } from "vitest";
import type { Band } from "../model/bands";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { statusFormula } from "./statusFormula";

const CELLS = { latest: "$A$5", target: "$C$5", tolerance: "$E$5" };
const letter = (status: string) => status.charAt(0);

function formulaOf(target: string, tolerance: string, value: string, band: Band | null = null) {
  const rows = [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", "Dec-24", "Jan-25"],
    ["1.1", "% of cases in time", "High", target, tolerance, "50%", value],
    ["1.2", "% of reviews in time", "High", "90%", "80%", "85%", "91%"],
  ];
  const judgement = lookAtRows(rows).judged("1.1");
  if (band === null) return statusFormula(judgement, CELLS, letter);
  const { measure, status } = judgement;
  return statusFormula(
    { ...judgement, measure: { ...measure, band }, status: { ...status, value: "amber" } },
    CELLS,
    letter,
  );
}

describe("statusFormula", () => {
  it("is by target and tolerance, and by the target alone as long as no tolerance is there", () => {
    expect(formulaOf("90%", "80%", "85%")).toBe(
      '=IF(AND(ISNUMBER($A$5),ISNUMBER($C$5)),IF(ROUND($A$5,2)>=ROUND($C$5,2),"g",' +
        'IF(ISNUMBER($E$5),IF(ROUND($A$5,2)>=ROUND($E$5,2),"a","r"),"r")),"g")',
    );
  });

  it("misses a strict mark that it only reaches", () => {
    expect(formulaOf("above 90%", "80%", "90%")).toContain("ROUND($A$5,2)>ROUND($C$5,2)");
  });

  it("is by the analyst's band where there is no tolerance", () => {
    const points = formulaOf("90%", "", "86%", { kind: "points", size: 5 });
    expect(points).toContain(',IF(ROUND($A$5,2)>=ROUND(ROUND($C$5,2)-0.05,12),"a","r"))),"g")');
    const ofTarget = formulaOf("90%", "", "86%", { kind: "percent", size: 10 });
    expect(ofTarget).toContain("ROUND(ROUND($C$5,2)-ABS(ROUND($C$5,2))*10/100,12)");
  });

  it("is none without a figure for a target, or where the target is for another time", () => {
    expect(formulaOf("between 80% and 90%", "", "86%")).toBeNull();
    expect(formulaOf("TBC", "", "86%")).toBeNull();
  });
});
