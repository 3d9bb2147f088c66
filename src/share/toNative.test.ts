import { expect, it } from "vitest";
import type { CellContent } from "../core/figures/cellValue";
import { toNative } from "./toNative";

const formulaOf = (formula: string, cells: Readonly<Record<string, CellContent[][]>> = {}) => {
  const native = toNative(formula, (reference) => cells[reference] ?? null);
  return native && ("formula" in native ? native.formula : `value: ${native.why}`);
};

it("writes calls with Excel's own functions", () => {
  expect(formulaOf("=KPI.PERCENT(A1,B1)")).toBe('=IF(LEN(A1)=0,"",A1/B1)');
  expect(formulaOf("=KPI.RATE10K(387,146874,12)")).toBe("=387*12/146874*10000");
  expect(formulaOf("=KPI.RAG(A1,90%,80%)")).toBe(
    '=IF(LEN(A1)=0,"",IF(A1>=90%,"Green",IF(A1>=80%,"Amber","Red")))',
  );
  expect(formulaOf("=KPI.SPC($B$2:$M$2)")).toBe(
    "=AVERAGE($B$2:$M$2)+{0,-2.66,2.66}*SUMPRODUCT(ABS($C$2:$M$2-$B$2:$L$2))/11",
  );
});

it("leaves what stands around a call letter for letter", () => {
  expect(formulaOf('=IF( A1 > 0 , 1-kpi.percent(1 , 4), "KPI.RAG(1)")')).toBe(
    '=IF( A1 > 0 , 1-(1/4), "KPI.RAG(1)")',
  );
  expect(formulaOf("=KPI.ROUND(KPI.PERCENT((A1+A2),3),2)")).toBe(
    '=IF(LEN(IF(LEN((A1+A2))=0,"",(A1+A2)/3))=0,"",ROUND(IF(LEN((A1+A2))=0,"",(A1+A2)/3),2))',
  );
});

it("goes into a LAMBDA that is called where it stands", () => {
  expect(formulaOf("=LAMBDA(a,KPI.PERCENT(a,B1))(A1)")).toBe('=LAMBDA(a,IF(LEN(a)=0,"",a/B1))(A1)');
  expect(toNative("=LAMBDA(a,a*2)(A1)")).toBeNull();
});

it("stays a formula where text is joined of digits that are settled", () => {
  expect(formulaOf('="Share: "&TEXT(KPI.PERCENT(1,A1),"0.0%")')).toBe('="Share: "&TEXT((1/A1),"0.0%")');
  expect(formulaOf('=KPI.RAG(KPI.PERCENT(1,A1),50%,40%)&"!"')).toContain('"Amber"');
  expect(formulaOf('=TEXT(LEN(KPI.PERCENT(1,3)),"0")')).toContain("where text is joined");
  expect(formulaOf('="Share: "&KPI.PERCENT(1,A1)*100&"%"')).toBe(
    "value: where text is joined its last digits could tell.",
  );
});

it("looks at what the cells hold: markers, missing denominators, numbers as text", () => {
  const percent = "=KPI.PERCENT(A1,B1)";
  expect(formulaOf(percent, { A1: [["TBC"]], B1: [[4]] })).toBe(
    '=IF(LEN(A1)=0,"",IF(ISTEXT(A1),NA(),A1/B1))',
  );
  expect(formulaOf(percent, { A1: [[1]], B1: [[""]] })).toBe('=IF(LEN(A1)=0,"",IF(LEN(B1)=0,NA(),A1/B1))');
  expect(formulaOf(percent, { A1: [["2,000"]], B1: [[4000]] })).toBe('=IF(LEN(A1)=0,"",(A1+0)/B1)');
});

it("asks a polarity that stands in a cell", () => {
  expect(formulaOf("=KPI.GAP(A1,B1,C1)", { C1: [["BIB"]] })).toBe(
    '=IF(LEN(A1)=0,"",IF(LEN(B1)=0,"",IF(C1="BIB",ROUND(A1-B1,12),ROUND(B1-A1,12))))',
  );
});

it("takes a whole column as one series, and one column along a rectangle", () => {
  expect(formulaOf("=KPI.YTD(A:A)", { "A:A": [[3], [4], [""]] })).toBe('=IF(COUNT(A:A)=0,"",SUM(A:A))');
  expect(formulaOf("=KPI.PERCENT(A1:C4,D1:D4)")).toBe('=IF(LEN(A1:C4)=0,"",A1:C4/D1:D4)');
  expect(formulaOf("=KPI.PERCENT(A1:A4,B1:E1)")).toMatch(/^value: its ranges are of different shapes/);
});

it("shows a percentage that was typed as the number that it is, whose percent sign a cell would take on", () => {
  expect(formulaOf("=KPI.VALUE(50%)")).toBe("=0.5");
  expect(formulaOf("=KPI.SUPPRESS(700%)")).toBe('=IF(7>0,IF(7<6,"c",7),7)');
});

it("says why a value stays", () => {
  expect(formulaOf('=1+KPI.WORKING("1/2")')).toBe("value: Excel cannot work out a typed text.");
  expect(formulaOf("=KPI.PERCENT(A1,B1)", { A1: [["20.9% (March 24)"]] })).toBe(
    "value: a cell that it reads holds text that Excel's own functions read otherwise.",
  );
  expect(formulaOf("=KPI.PERCENT(A1,B1)", { A1: [[-1]] })).toBe(
    "value: a figure that it reads is out of the range that the function takes.",
  );
  expect(formulaOf("=KPI.NEVER(A1)")).toBe("value: there is no such KPI function.");
});

it("has nothing to do without a call", () => {
  expect(toNative("=A1/B1")).toBeNull();
  expect(toNative('="KPI.PERCENT(1,2)"')).toBeNull();
  expect(toNative("KPI.PERCENT(1,2)")).toBeNull();
});
