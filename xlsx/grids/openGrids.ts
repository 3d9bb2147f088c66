import type { CellContent } from "../../src/core/figures/cellValue";
import type { Appearance, Grid, Lettered } from "../../src/model/grid";
import { covers, type Rectangle } from "../../src/model/place";
import { LAST_COLUMN, LAST_ROW } from "../a1";
import type { BookNote, BookRule, CellStyle } from "../book";
import { readCustomXml } from "../customXml";
import { notAWorkbook } from "../notAWorkbook";
import { partText, type PackageParts } from "../package";
import { readNotes } from "../read/readNotes";
import { readRules } from "../read/readRules";
import { readShapes } from "../read/readShapes";
import { readSparklines } from "../read/readSparklines";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "../read/workbookPart";
import { rulesOfArea } from "../rules/iconRules";
import { shownFills, workedRules, type WorkedRule } from "../rules/shownFills";
import { readFileSettings } from "../fileSettings";
import { sheetId } from "../sheetId";
import { attribute, child, saysYes, parseXml, type XmlElement } from "../xml/xmlElement";
import { drawnSigns } from "./drawnSigns";
import { readSheetCells, type SheetCells } from "./sheetCells";
import { sheetGrid } from "./sheetGrid";
import { styleAt } from "./styleAt";

/** A worksheet of a file, with what is needed to say what Excel would show of it. */
export interface GridSheet extends Pick<Grid, "sheetId" | "sheet" | "visibility" | "protected"> {
  readonly cells: SheetCells;
  /** Its conditional formats, by priority. */
  readonly rules: readonly BookRule[];
  readonly notes: readonly BookNote[];
  grid(area: Rectangle): Grid;
  /** How an area looks; where `signs` holds single signs, also how they are lettered. */
  appearance(area: Rectangle, signs?: Rectangle | null): Appearance;
  style(row: number, column: number): CellStyle;
}

/** A workbook's file, open for reading alone. */
export interface OpenGrids {
  /** The name of the file. */
  readonly name: string;
  readonly sheets: readonly GridSheet[];
  /** `null` while a chart sheet is shown. */
  readonly activeSheetId: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXml: readonly string[];
  /** Whether some formula has no result that can be trusted: none at all, or the 0 of a program that works nothing out. */
  needsCalculation(): boolean;
  /** How many formulas have no result. */
  withoutResult(): number;
  /** Takes the results away that cannot be trusted: there is nothing to work them out with. */
  dropDoubtful(): void;
  /** Puts in the results that formulas have. */
  putResults(sheetId: string, results: readonly CalculatedCell[]): void;
}

/** What a formula gives. */
export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Opens the worksheets of a file for reading. Throws `NotAWorkbook` where it cannot. */
export function openGrids(parts: PackageParts, name: string, mostRows: number): OpenGrids {
  const workbook = readWorkbookPart(parts, name);
  const listed = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  const sheets: GridSheet[] = [];
  const contentOf = (sheet: string, row: number, column: number): CellContent =>
    sheets.find((one) => one.sheet.toLowerCase() === sheet.toLowerCase())?.cells.rows.get(row)?.contents[
      column
    ] ?? "";
  for (const [at, sheet] of listed.entries())
    sheets.push(openSheet(parts, workbook, sheet, { at, name, mostRows, contentOf }));
  return {
    name,
    sheets,
    activeSheetId: sheets.find(({ sheet }) => sheet === workbook.active)?.sheetId ?? null,
    settings: readFileSettings(parts),
    customXml: readCustomXml(parts, workbook.path),
    needsCalculation: () =>
      sheets.some(
        ({ cells }) =>
          cells.withoutResult.size > 0 || (workbook.asksToCalculate && cells.zeroResults.size > 0),
      ),
    withoutResult: () => sheets.reduce((sum, { cells }) => sum + cells.withoutResult.size, 0),
    dropDoubtful: () => {
      if (!workbook.asksToCalculate) return;
      for (const { cells } of sheets) {
        for (const key of cells.zeroResults) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          cells.rows.get(row)?.contents.splice(column, 1, "");
          cells.withoutResult.add(key);
        }
      }
    },
    putResults: (id, results) => {
      const cells = sheets.find((one) => one.sheetId === id)?.cells;
      for (const { row, column, content } of results) {
        const there = cells?.rows.get(row);
        if (there === undefined) continue;
        there.contents[column] = content;
        cells?.withoutResult.delete(`${row},${column}`);
      }
    },
  };
}

interface Opening {
  readonly at: number;
  readonly name: string;
  readonly mostRows: number;
  contentOf(sheet: string, row: number, column: number): CellContent;
}

function openSheet(
  parts: PackageParts,
  { shared }: WorkbookPart,
  { name: sheet, visibility, path }: ListedSheet,
  { at, name, mostRows, contentOf }: Opening,
): GridSheet {
  const xml = partText(parts, path);
  const root = parseXml(xml, "sheetData");
  if (root?.name !== "worksheet") throw notAWorkbook("damaged", name);
  const cells = readSheetCells(xml, root, shared, mostRows);
  if (!isWithinSheet(cells.used)) throw notAWorkbook("damaged", name);
  const known = { sheetId: sheetId(at), sheet, visibility, protected: isProtected(root) };
  const rules = readRules(root, shared.styles);
  // Found now: what was asked later would keep the whole text of the sheet.
  const sparklines = readSparklines(root);
  let worked: readonly WorkedRule[] | null = null;
  const around = {
    content: (other: string | null, row: number, column: number) =>
      other === null ? (cells.rows.get(row)?.contents[column] ?? "") : contentOf(other, row, column),
  };
  const fill = (row: number, column: number) => styleAt(cells, row, column).fill;
  return {
    ...known,
    cells,
    rules,
    notes: readNotes(parts, path),
    grid: (area) => sheetGrid(known, cells, area, shared.date1904),
    style: (row, column) => styleAt(cells, row, column),
    appearance: (area, signs = null) => {
      const fills = laidOut(area, fill);
      const touching = rules.filter(({ ranges }) => ranges.some((range) => touch(range, area)));
      const { ruled, icons } = rulesOfArea(touching);
      const lines = sparklines.filter((one) => covers(area, one));
      const drawn = [
        ...drawnSigns(readShapes(parts, path), cells, area),
        ...lines.map(({ row, column }) => ({ row, column, sign: null })),
      ];
      const seen = () => shownFills((worked ??= workedRules(rules)), area, around);
      return {
        ...{ sheetId: known.sheetId, row: area.row, column: area.column, fills, ruled },
        ...(icons.length > 0 && { icons }),
        ...(touching.length > 0 && { shown: overlaid(fills, seen()) }),
        ...(drawn.length > 0 && { drawn }),
        ...(signs && { lettered: lettered(signs, cells) }),
      };
    },
  };
}

function isProtected(sheet: XmlElement): boolean {
  const protection = child(sheet, "sheetProtection");
  return protection ? saysYes(attribute(protection, "sheet")) : false;
}

/** Excel has no cell beyond its last, and repairs a file that says so before it opens it. */
function isWithinSheet(used: Rectangle | null): boolean {
  return (
    used === null ||
    (used.row >= 0 &&
      used.column >= 0 &&
      used.row + used.rowCount <= LAST_ROW + 1 &&
      used.column + used.columnCount <= LAST_COLUMN + 1)
  );
}

type Colours = readonly (readonly (string | null)[])[];

function laidOut(
  { row, column, rowCount, columnCount }: Rectangle,
  fill: (row: number, column: number) => string | null,
): Colours {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_cell, across) => fill(row + down, column + across)),
  );
}

function lettered({ row, column, rowCount, columnCount }: Rectangle, cells: SheetCells): Lettered[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => {
    const place = { row: row + Math.floor(at / columnCount), column: column + (at % columnCount) };
    const { fontName, fontColor } = styleAt(cells, place.row, place.column);
    return { ...place, font: fontName, colour: fontColor };
  });
}

/** What is seen: the fill of a rule over that of the cell, where it is not white. */
function overlaid(fills: Colours, shown: Colours): Colours {
  return fills.map((line, row) =>
    line.map((fill, column) => {
      const colour = shown[row]?.[column] ?? fill;
      return colour === "#FFFFFF" ? null : colour;
    }),
  );
}

function touch(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
