import { describe, expect, test } from "vitest";
import type { Book } from "../../xlsx/book";
import { partText } from "../../xlsx/package";
import { a1Of } from "../../xlsx/a1";
import { addMonths } from "../support/months/addMonths";
import { referencesTo } from "../support/months/dressedFile";
import { LAYOUTS } from "../support/months/layouts";

const summary = ({ sheets }: Book) => sheets.find(({ name }) => name === "Summary")!.cells;

/** Every cell that holds something, every rule and validation, and the names of a workbook. */
function all({ sheets, names }: Book): unknown {
  return {
    names,
    sheets: sheets.map(({ name, cells, conditionalFormats, validations, merges }) => ({
      name,
      cells: cells
        .filter(({ content, formula }) => content !== "" || formula !== null)
        .map(({ row, column, content, formula, style }) => [
          a1Of(row, column),
          formula ?? content,
          style.fill,
          style.numberFormat,
        ])
        .sort(([one], [other]) => String(one).localeCompare(String(other))),
      conditionalFormats,
      validations,
      merges: merges.map((area) => JSON.stringify(area)).sort(),
    })),
  };
}

describe.each(LAYOUTS)("$name", (layout) => {
  test(`after ${layout.steps} more, what lies outside refers to what it did, in the saved copy too`, async () => {
    const { figures, before, after, back } = await addMonths(layout);
    // The last column's arrow or working makes room for the new month's; the figures stay.
    const contents = (book: Book) =>
      summary(book).flatMap(({ row, content }) => (row === 4 || row === 5 ? [] : content));
    expect(contents(before.shown).every((content) => typeof content === "number")).toBe(true);
    expect(contents(after.shown)).toEqual(contents(before.shown));
    expect(all(back)).toEqual(all(before.shown));
    const name = before.file.book.sheets[0]!.name;
    const width = (book: Book) => Math.max(...book.sheets[0]!.cells.map(({ column }) => column));
    const by = width(after.shown) - width(before.shown);
    expect(by).toBeGreaterThanOrEqual(layout.steps);
    const was = referencesTo(name, figures);
    const is = referencesTo(name, { ...figures, end: figures.end + by });
    const formulas = summary(after.file.book).map(({ formula }) => formula);
    expect(formulas).toEqual([
      "=LatestFigure",
      "=SUM(AllMonths)",
      `=${was.relative}`,
      `=SUM(${was.months})`,
      `=${is.behind}&""`,
      `=COUNTA(${is.around})`,
      `=AVERAGE(${was.months})*2`,
    ]);
    expect(after.file.book.names.map(({ formula }) => formula)).toEqual(
      [was.latest, was.months, is.behind].map((formula) => `=${formula}`),
    );
    const part = (path: string) => partText(after.file.parts, path);
    expect([...part("xl/charts/chart1.xml").matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, f]) => f)).toEqual([
      was.fixedHeadings,
      was.fixedMonths,
    ]);
    const behind = a1Of(figures.row, figures.end + by);
    expect([...part("xl/comments1.xml").matchAll(/comment ref="(.*?)"/g)].map(([, cell]) => cell)).toEqual([
      a1Of(figures.row, figures.last),
      behind,
    ]);
    expect(
      [...part("xl/drawings/vmlDrawing1.vml").matchAll(/<x:Column>(\d+)/g)].map(([, c]) => Number(c)),
    ).toEqual([figures.last, figures.end + by]);
    expect(part("xl/worksheets/sheet1.xml")).toContain(
      `<hyperlink ref="${behind}" location="${is.sheet}!${behind}"/>`,
    );
    const [first] = /<xdr:col>(\d+)/.exec(part("xl/drawings/drawing1.xml"))!.slice(1).map(Number);
    expect(first).toBe(40 + by);
    const corner = a1Of(figures.row + figures.rows - 1, figures.end + by).replace(/(\d+)/, "$$$1");
    expect(part("xl/workbook.xml")).toContain(`>${is.sheet}!$A$1:$${corner}<`);
    expect(part("xl/workbook.xml")).toContain(`>${is.sheet}!$A:$B,${is.sheet}!$1:$2<`);
    expect(after.file.book.sheets[0]!.validations).toEqual(after.shown.sheets[0]!.validations);
    const [rule] = after.file.book.sheets[0]!.conditionalFormats;
    expect(rule!.ranges[0]).toMatchObject({ row: figures.row, column: figures.first });
    expect(Math.max(...rule!.ranges.map(({ column, columnCount }) => column + columnCount - 1))).toBe(
      Math.max(
        ...after.shown.sheets[0]!.conditionalFormats[0]!.ranges.map(
          (one) => one.column + one.columnCount - 1,
        ),
      ),
    );
  });
});
