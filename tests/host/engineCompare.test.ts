import { expect, it } from "vitest";
import { bookOf } from "./support/bookOf";
import { openInNode } from "../../workbench/node/openInNode";

/** What formulas give beside the cells A1: 0, B1: an error, C1: blank, D1: text. */
async function give(formulas: readonly string[]): Promise<unknown[]> {
  const open = await openInNode(bookOf({ Sheet1: [[0, "=1/0", null, "b"]] }));
  const [sheet] = open.engine.sheets();
  const id = sheet?.id ?? "";
  open.engine.write(
    id,
    formulas.map((formula, row) => ({ row: row + 2, column: 0, content: { formula } })),
  );
  await open.engine.settle();
  const shown = formulas.map((_, row) => open.engine.cell(id, row + 2, 0).content);
  await open.close();
  return shown;
}

// As Excel documents its comparison: error values pass, numbers before text before logical values, case does not count.
const CASES: readonly (readonly [string, unknown])[] = [
  ['=0=""', false],
  ['=A1=""', false],
  ['=C1=""', true],
  ["=C1=0", true],
  ["=C1=FALSE", true],
  ['=B1="x"', "#DIV/0!"],
  ["=B1<>1", "#DIV/0!"],
  ["=1>B1", "#DIV/0!"],
  ["=IF(B1>10,1,2)", "#DIV/0!"],
  ["=ISERROR(B1>1)", true],
  ['=D1="B"', true],
  ['=1<"a"', true],
  ['="z"<TRUE', true],
  ["=0.1+0.2=0.3", true],
  ["=0.1+0.2>0.3", false],
  ['=SUMPRODUCT((A1:C1="")*1)', "#DIV/0!"],
  ['=SUM(IF(ISERROR(A1:C1=""),100,1))', 102],
  ["=SUM(IF({1,2,3}>=2,1,0))", 2],
  ["=SUM(IF({1;2}={1,2},1,0))", 2],
  ["=IFERROR(SUM(IF({1,2,3}>{1,2},1,0)),9)", 9],
];

it("compares as Excel does", async () => {
  const shown = await give(CASES.map(([formula]) => formula));
  expect(CASES.map(([formula], at) => [formula, shown[at]])).toEqual(CASES);
});
