import type { CellContent } from "../../src/core/figures/cellValue";
import type { Grid } from "../../src/model/grid";
import type { Rectangle } from "../../src/model/place";
import { display } from "../display";
import type { SheetCells } from "./sheetCells";
import { styleIn } from "./styleAt";

/** Lays the cells of an area out as Excel hands them over. */
export function sheetGrid(
  sheet: Pick<Grid, "sheetId" | "sheet" | "visibility" | "protected">,
  cells: SheetCells,
  area: Rectangle,
  date1904: boolean,
): Grid {
  const values: CellContent[][] = [];
  const formulas: CellContent[][] = [];
  const text: string[][] = [];
  const numberFormats: string[][] = [];
  const { column: from, columnCount } = area;
  const textOf = displaying(date1904);
  let formatsBefore: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const there = cells.rows.get(row);
    const contents: CellContent[] = new Array<CellContent>(columnCount).fill("");
    const texts = new Array<string>(columnCount).fill("");
    const formats = new Array<string>(columnCount).fill("General");
    if (there !== undefined) {
      for (let at = 0; at < columnCount; at++) {
        const content = there.contents[from + at];
        const format = styleIn(cells, there, row, from + at).numberFormat;
        formats[at] = format;
        if (content === undefined) continue;
        contents[at] = content;
        texts[at] = textOf(content, format);
      }
    }
    values.push(contents);
    formulas.push(there?.formulas == null ? contents : withFormulas(contents, there.formulas, from));
    text.push(texts);
    // Rows mostly have the same formats: one list serves for all that do.
    formatsBefore = formats.every((format, at) => format === formatsBefore[at]) ? formatsBefore : formats;
    numberFormats.push(formatsBefore);
  }
  const within = (first: number, count: number) => (line: number) => line >= first && line < first + count;
  return {
    ...sheet,
    ...(date1904 && { date1904 }),
    row: area.row,
    column: area.column,
    values,
    formulas,
    text,
    numberFormats,
    hiddenRows: ascending(cells.lines.hiddenRows.filter(within(area.row, area.rowCount))),
    hiddenColumns: ascending(cells.columns.hiddenColumns.filter(within(from, columnCount))),
  };
}

/** Figures come again and again: what each shows is kept under the format that it last had. */
function displaying(date1904: boolean): (content: CellContent, format: string) => string {
  const known = new Map<CellContent, { readonly format: string; readonly text: string }>();
  return (content, format) => {
    if (typeof content !== "number") return display(content, format, date1904);
    const alike = known.get(content);
    if (alike?.format === format) return alike.text;
    const text = display(content, format, date1904);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(content, { format, text });
    return text;
  };
}
/** More are not kept at a time: a sheet may hold a million different figures. */
const MOST_KNOWN = 20_000;

/** The formula where there is one, else the content. */
function withFormulas(
  contents: readonly CellContent[],
  formulas: readonly (string | undefined)[],
  from: number,
): CellContent[] {
  return contents.map((content, at) => formulas[from + at] ?? content);
}

function ascending(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}
