import { describe, expect, it } from "vitest";
import type { CellContent, NumberValue } from "../core/figures/cellValue";
import { readInFormula } from "./readInFormula";

function read(content: CellContent, number: number) {
  const value: NumberValue = {
    ...{ kind: "number", number, percent: true, decimals: 0, shown: String(content) },
    ...{ typedAsText: typeof content === "string", period: null, remark: null },
  };
  return readInFormula(content, value, "C2");
}

describe("readInFormula", () => {
  it.each([
    ["30%", 0.3, "VALUE(C2)", false],
    ["20.9% (March 24)", 0.209, 'VALUE(TRIM(LEFT(C2,FIND("(",C2&"(")-1)))', false],
    ["Above 90%", 0.9, 'VALUE(TRIM(IF(LEFT(C2,6)="Above ",MID(C2,7,32767),"–")))', true],
    ["<10%", 0.1, 'VALUE(TRIM(IF(LEFT(C2,1)="<",MID(C2,2,32767),"–")))', true],
    ["90% or more", 0.9, 'VALUE(TRIM(LEFT(C2,FIND(" or more",C2)-1)))', true],
    ["90% by March 25", 0.9, 'VALUE(TRIM(LEFT(C2,FIND(" by March 25",C2)-1)))', true],
    [
      "at least 95% (floor)",
      0.95,
      'VALUE(TRIM(IF(LEFT(C2,9)="at least ",MID(C2,10,FIND("(",C2&"(",10)-10),"–")))',
      true,
    ],
    ["90 per cent", 0.9, 'VALUE(TRIM(LEFT(C2,FIND(" per cent",C2)-1)))/100', true],
    ["see note 3", 0.9, null, null],
  ])("%s", (content, number, formula, worded) => {
    expect(read(content, number)).toEqual(formula === null ? null : { read: formula, worded });
  });

  it("leaves a number as it is, but for whole per cent whose format says so", () => {
    expect(read(0.9, 0.9)).toBeNull();
    expect(read(91, 0.91)).toEqual({ read: "C2/100", worded: false });
  });
});
