import fc from "fast-check";
import { expect, it } from "vitest";
import type { CellContent } from "../../src/core/cellValue";
import { readGrids } from "../../src/excel/readGrids";
import { survey } from "../../src/excel/survey";
import type { Grid } from "../../src/model/grid";
import { callsKpi } from "../../src/share/kpiCalls";
import { planShareable } from "../../src/share/planShareable";
import { readFormula } from "../../src/share/readFormula";
import type { ShareChange } from "../../src/share/shareChange";
import { shownOtherwise, valuesInstead } from "../../src/share/shownOtherwise";
import type { OpenBook } from "../../workbench/node/openInNode";
import { randomSheet, type TypedFormula } from "./randomFormulas";
import { bookOf } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

const FORMULAS_A_BOOK = 120;
const BOOKS = 2;
const TIMEOUT_MS = 120_000;

const grids = async (): Promise<readonly Grid[]> => (await readGrids((await survey()).sheets)).grids;

/** Writes what is in the changes: `after`, or with `back` what stood there before. */
async function write({ engine }: OpenBook, changes: readonly ShareChange[], back = false): Promise<void> {
  const ordered = back ? [...changes].reverse() : changes;
  for (const { place, before, after } of ordered) {
    const to = back ? before : after;
    const content = typeof to === "string" && to.startsWith("=") ? { formula: to } : { value: to };
    engine.write(place.sheetId, [{ row: place.row, column: place.column, content }]);
  }
  await engine.settle();
}

/** Types formulas into the second sheet, where the functions are known by now. */
async function type({ engine }: OpenBook, cells: readonly TypedFormula[]): Promise<void> {
  const sheetId = engine.sheets()[1]?.id ?? "";
  const writes = cells.map(({ formula, numberFormat, ...at }) => ({
    ...at,
    content: { formula },
    style: { numberFormat },
  }));
  engine.write(sheetId, writes);
  await engine.settle();
}

/** Formulas as they stand, by cell. */
const formulasOf = (read: readonly Grid[]) =>
  read.flatMap(({ formulas }) => formulas.flat()).filter((one) => String(one).startsWith("="));

/** What a sheet shows, cell by cell; a cell that shows nothing is none. */
const shownIn = ({ text, row, column }: Grid): readonly string[] =>
  text.flatMap((cells, down) =>
    cells.flatMap((shown, right) => (shown === "" ? [] : [`${row + down},${column + right}: ${shown}`])),
  );

/** Calls, not words: a text may name a function. */
const callsOurs = (formula: CellContent): boolean => {
  const read = readFormula(String(formula));
  return read === null || callsKpi(read);
};

it(
  "random formulas show the same without the add-in's functions, none of which is left; and all can be put back",
  async () => {
    let formulas = 0;
    let total = 0;
    let kept = 0;
    for (const sheet of fc.sample(randomSheet(FORMULAS_A_BOOK), { numRuns: BOOKS, seed: 20240630 })) {
      await withFunctions(bookOf({ Data: sheet.data, Sheet: [] }), async (open) => {
        await type(open, sheet.formulas);
        const before = await grids();
        const { changes, left } = planShareable(before);
        expect(left).toEqual([]);
        await write(open, changes);
        const otherwise = shownOtherwise(changes, before, await grids());
        const instead = valuesInstead(otherwise, before);
        await write(open, instead);
        kept += otherwise.length;
        const after = await grids();
        expect(after.map(shownIn)).toEqual(before.map(shownIn));
        const formats = ({ place }: ShareChange, read: readonly Grid[]) =>
          read.find(({ sheetId }) => sheetId === place.sheetId)?.numberFormats[place.row]?.[place.column];
        for (const change of changes) {
          if (change.shown !== "") expect(formats(change, after)).toBe(formats(change, before));
        }
        expect(formulasOf(after).filter(callsOurs)).toEqual([]);
        formulas += changes.filter(
          ({ before: was, after: now }) => was !== "" && String(now).startsWith("="),
        ).length;
        total += changes.filter(({ before: was }) => was !== "").length;
        await write(open, [...changes, ...instead], true);
        expect(formulasOf(await grids())).toEqual(formulasOf(before));
      });
    }
    console.log(
      `${formulas} of ${total} random KPI formulas became native ones; the others their value; ${kept} of them had to.`,
    );
    expect(total).toBeGreaterThan((BOOKS * FORMULAS_A_BOOK) / 2);
    // Only digits beyond the fifteenth, which Excel itself does not show, may differ.
    expect(kept / total).toBeLessThan(0.01);
    expect(formulas / total).toBeGreaterThan(0.4);
  },
  TIMEOUT_MS,
);

it("a value that spills takes its neighbours' values with it", () =>
  withFunctions(
    bookOf({ Sheet1: [["1/2", "=KPI.WORKING(A1:A2)"], ["3/4"], ["=KPI.SIGNAL({1,2})"]] }),
    async (open) => {
      const { changes } = planShareable(await grids());
      expect(changes.map(({ before, after }) => [before, after])).toEqual([
        ["=KPI.WORKING(A1:A2)", 0.5],
        ["", 0.75],
        ["=KPI.SIGNAL({1,2})", "Common cause: natural variation (trial limits: fewer than 13 points)."],
      ]);
      await write(open, changes);
      expect((await grids())[0]?.values.map((row) => row[1])).toEqual([0.5, 0.75, ""]);
    },
  ));
