import { expect, it } from "vitest";
import { bookOf } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

const BOOK = bookOf({
  Sheet1: [
    [10, 20, 30],
    [1, 2, 3],
  ],
});

/** What formulas give, each with what it spills beside and below it. */
async function give(formulas: readonly string[]): Promise<unknown[]> {
  const APART = 5;
  return withFunctions(BOOK, async ({ engine }, waiting) => {
    const id = engine.sheets()[0]?.id ?? "";
    engine.write(
      id,
      formulas.map((formula, at) => ({ row: 5 + at * APART, column: 5, content: { formula } })),
    );
    await engine.settle();
    await waiting.idle();
    return formulas.map((_, at) => {
      const { content, spill } = engine.cell(id, 5 + at * APART, 5);
      const { rowCount, columnCount } = spill ?? { rowCount: 1, columnCount: 1 };
      if (!spill) return content;
      return Array.from({ length: rowCount }, (_row, row) =>
        Array.from(
          { length: columnCount },
          (_cell, column) => engine.cell(id, 5 + at * APART + row, 5 + column).content,
        ),
      );
    });
  });
}

it("takes functions by their name where a LAMBDA is wanted, the add-in's and Excel's own", async () => {
  expect(
    await give([
      "=BYROW(A1:C2,KPI.YTD)",
      "=BYROW(A1:C2,SUM)",
      "=BYCOL(A1:C2,MAX)",
      "=MAP(A2:C2,A1:C1,KPI.PERCENT)",
      "=MAP(A1:C1,LAMBDA(x,KPI.ROUND(x/4)))",
      "=REDUCE(0,A1:C1,SUM)",
      "=SCAN(0,A1:C1,SUM)",
      '=MAP({"Devon","England"},LAMBDA(area,KPI.BENCHMARK("LAC",area,2024)))',
    ]),
  ).toEqual([
    [[60], [6]],
    [[60], [6]],
    [[10, 20, 30]],
    [[0.1, 0.1, 0.1]],
    [[3, 5, 8]],
    60,
    [[10, 30, 60]],
    [[59, 69]],
  ]);
});
