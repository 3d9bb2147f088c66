import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import type { Change } from "../../src/model/change";
import { at, cellAt } from "./cells";
import { fillChange, valueChange } from "./changes";
import { bookOf, type ShortCell } from "./support/bookOf";
import { withBook } from "./support/withBook";

const ROWS = 4;
const COLUMNS = 3;
/** Each run opens a workbook in the spreadsheet engine, which takes about a tenth of a second. */
const RUNS = 20;

const formats = fc.constantFrom("General", "0%", "0.0", "@", "dd/mm/yyyy");
const colours = fc.constantFrom(null, "#FFFFFF", "#C00000", "#00B050");
const texts = fc.constantFrom(
  "10/20",
  "=1+1",
  "'quoted",
  "1e5",
  "TRUE",
  "#N/A",
  "25%",
  "May 24",
  "↑",
  "no RAG",
);
const contents = fc.oneof(
  fc.constant(""),
  texts,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

const plainCells: fc.Arbitrary<ShortCell> = fc
  .record({ value: contents, numberFormat: formats, fill: colours })
  .filter(({ value, numberFormat }) => numberFormat !== "@" || typeof value === "string")
  .map(({ value, ...style }) => ({ value, style }));
const formulaCells: fc.Arbitrary<ShortCell> = fc
  .record({ formula: fc.constantFrom("=1/4", '=""', "=1/0", "=2>1"), fill: colours })
  .map(({ formula, fill }) => ({ formula, style: { fill } }));
const sheets = fc.array(
  fc.array(fc.oneof({ weight: 3, arbitrary: plainCells }, { weight: 1, arbitrary: formulaCells }), {
    minLength: COLUMNS,
    maxLength: COLUMNS,
  }),
  { minLength: ROWS, maxLength: ROWS },
);
const wishes = fc.array(
  fc.record({
    row: fc.nat(ROWS - 1),
    column: fc.nat(COLUMNS - 1),
    value: fc.option(contents),
    format: fc.option(formats.filter((format) => format !== "@")),
    fill: fc.option(fc.record({ to: colours })),
  }),
  { maxLength: 8 },
);

test("a formula stays where its cell is painted and the paint is taken back", () =>
  withBook(bookOf({ Board: [["Measure", "=3/5"]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    await applyChanges([fillChange(b1, "#C00000")]);
    expect(cellAt(open, b1)).toMatchObject({ formula: "=3/5", content: 0.6, fill: "#C00000" });
    await revertLast();
    expect(cellAt(open, b1)).toMatchObject({ formula: "=3/5", content: 0.6, fill: null });
  }));

test("revert undoes apply: every formula, value, format and fill is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, wishes, (rows, wanted) =>
      withBook(bookOf({ Board: rows }), async ({ engine }) => {
        const [sheet] = engine.sheets();
        if (!sheet) throw new Error("unreachable");
        const picture = () =>
          rows.map((cells, row) => cells.map((_cell, column) => engine.cell(sheet.id, row, column)));
        const before = picture();

        const changes = new Map<string, Change>();
        for (const { row, column, value, format, fill } of wanted) {
          const place = { sheetId: sheet.id, sheet: sheet.name, row, column };
          const cell = engine.cell(sheet.id, row, column);
          const asText = cell.style.numberFormat === "@" && format === null && typeof value !== "string";
          if (value !== null && cell.formula === null && !asText) {
            changes.set(
              `value ${row} ${column}`,
              valueChange(place, value, { before: cell.content, format }),
            );
          }
          if (fill) changes.set(`fill ${row} ${column}`, fillChange(place, fill.to, cell.style.fill));
        }
        const applied = await applyChanges([...changes.values()]);
        expect(applied.skipped).toEqual([]);
        expect((await revertLast()).skipped).toEqual([]);
        expect(picture()).toEqual(before);
      }),
    ),
    { numRuns: RUNS, seed: 20240930 },
  );
});
