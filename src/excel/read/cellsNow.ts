import type { CellContent } from "../../core/figures/cellValue";
import { groupedBy } from "../../model/identity/groupedBy";
import type { Place, Rectangle } from "../../model/place";
import { fillColour, isPatterned } from "./fillColour";

/** A cell as it is at this moment. */
export interface CellNow {
  /** `""` for a blank cell; what a formula gives, where there is one. */
  readonly content: CellContent;
  /** As displayed. */
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
  /** `#RRGGBB`, or `null` for none. */
  readonly fill: string | null;
  /** The fill is a pattern or gradient, which its colour alone does not describe. */
  readonly patterned: boolean;
  readonly locked: boolean;
}

/** A sheet as it is at this moment, with the cells that were asked for. */
export interface SheetNow {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  /** The protection lets formats and fills be changed, or there is none. */
  readonly mayFormat: boolean;
  /** The rectangle that holds values; `null` for a sheet without any. */
  readonly used: Rectangle | null;
  /** The charts and shapes on it by name, where that was asked. */
  readonly drawn?: readonly string[];
  cell(place: Place): CellNow | null;
}

/** A cell that is asked for, and perhaps what is drawn over its sheet. */
export type AskedPlace = Place & { readonly drawn?: true };

/** Sheets by id; one that has gone is not among them. */
export type SheetsNow = ReadonlyMap<string, SheetNow>;

/** A rectangle around cells far apart would read the sheet between them; beyond this many it is split. */
const MOST_CELLS_TOGETHER = 10_000;

/** Marks the sheet behind another; no sheet's own id ends so. */
const BEHIND = " >";

/** Stands for the id of the sheet right behind this one, whichever that is when cells are read. */
export function sheetBehind(sheetId: string): string {
  return sheetId + BEHIND;
}

function worksheetOf(worksheets: Excel.WorksheetCollection, sheetId: string): Excel.Worksheet {
  if (!sheetId.endsWith(BEHIND)) return worksheets.getItemOrNullObject(sheetId);
  // Only Excel knows, at the moment of reading, which sheet comes next.
  return worksheets.getItemOrNullObject(sheetId.slice(0, -BEHIND.length)).getNextOrNullObject();
}

/** Rectangles around cells, none of more than so many cells unless it is one cell's. */
export function areasAround(places: readonly Place[], together = MOST_CELLS_TOGETHER): Rectangle[] {
  return [...groupedBy(places, ({ sheetId }) => sheetId).values()].flatMap((cells) =>
    rectanglesAround(cells, together),
  );
}

/** Queues the reading of these cells; the function that comes back gives them after the sync. */
export function askForCellsNow(
  context: Excel.RequestContext,
  places: readonly AskedPlace[],
  together = MOST_CELLS_TOGETHER,
): () => SheetsNow {
  const asked = [...groupedBy(places, ({ sheetId }) => sheetId)].map(([sheetId, cells]) => {
    const worksheet = worksheetOf(context.workbook.worksheets, sheetId);
    worksheet.load("id,name,protection/protected,protection/options");
    const used = worksheet.getUsedRangeOrNullObject(true);
    // Only cells with values count: a column that is merely coloured would make a sheet a million rows high.
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return {
      sheetId,
      worksheet,
      used,
      drawn: cells.some(({ drawn }) => drawn) ? askForDrawnNames(worksheet) : null,
      areas: rectanglesAround(cells, together).map((area) => askForArea(worksheet, area)),
    };
  });
  return () => {
    const sheets = new Map<string, SheetNow>();
    for (const { sheetId, worksheet, used, drawn, areas } of asked) {
      // Gone meanwhile: cells on it are told as missing.
      if (worksheet.isNullObject) continue;
      const isProtected = worksheet.protection.protected;
      sheets.set(sheetId, {
        worksheet,
        name: worksheet.name,
        protected: isProtected,
        used: used.isNullObject ? null : rectangleOf(used),
        ...(drawn && { drawn: drawn() }),
        // A protected sheet may still let formats be changed, which is all that a colour needs.
        mayFormat: !isProtected || worksheet.protection.options?.allowFormatCells === true,
        cell: cellFinder(areas),
      });
    }
    return sheets;
  };
}

function askForDrawnNames(worksheet: Excel.Worksheet): () => string[] {
  const [charts, shapes] = [worksheet.charts.load("items/name"), worksheet.shapes.load("items/name")];
  return () => [...charts.items, ...shapes.items].map(({ name }) => name);
}

interface AskedArea {
  readonly area: Rectangle;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Areas follow each other down the sheet, so that where a row is looked for is soon found. */
function cellFinder(areas: readonly AskedArea[]): SheetNow["cell"] {
  // Found by row, since thousands of cells are asked for one by one.
  const byRow = new Map<number, AskedArea[]>();
  for (const one of areas)
    for (let row = one.area.row; row < one.area.row + one.area.rowCount; row++) {
      const known = byRow.get(row);
      if (known) known.push(one);
      else byRow.set(row, [one]);
    }
  return (place) => {
    const area = byRow.get(place.row)?.find((one) => holds(one, place));
    return area ? cellIn(area, place) : null;
  };
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function askForArea(worksheet: Excel.Worksheet, area: Rectangle): AskedArea {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.load("values,formulas,text,numberFormat");
  const looks = range.getCellProperties({
    format: { fill: { color: true, pattern: true }, protection: true },
  });
  return { area, range, looks };
}

function holds({ area }: AskedArea, { row, column }: Place): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rowCount && across >= 0 && across < area.columnCount;
}

function cellIn({ area, range, looks }: AskedArea, place: Place): CellNow {
  const row = place.row - area.row;
  const column = place.column - area.column;
  const content = (range.values as CellContent[][])[row]?.[column] ?? "";
  const format = looks.value[row]?.[column]?.format;
  return {
    content,
    text: range.text[row]?.[column] ?? "",
    formula: formulaOf((range.formulas as CellContent[][])[row]?.[column], content),
    format: (range.numberFormat as string[][])[row]?.[column] ?? "General",
    fill: fillColour(format?.fill),
    patterned: isPatterned(format?.fill),
    // A cell counts as locked where Excel does not say.
    locked: format?.protection?.locked !== false,
  };
}

/** Text that begins with `=` reads as its own formula; a real formula gives something else than itself. */
function formulaOf(formula: CellContent | undefined, content: CellContent): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== content ? formula : null;
}

function rectanglesAround(places: readonly Place[], together: number): Rectangle[] {
  const rectangles: Rectangle[] = [];
  // From top to bottom: a rectangle grows only downwards.
  for (const place of [...places].sort((a, b) => a.row - b.row)) {
    const last = rectangles.at(-1);
    const wider = last && around(last, place);
    // Joined as long as the cells between are few: one range is quicker than two.
    if (wider && wider.rowCount * wider.columnCount <= together) rectangles[rectangles.length - 1] = wider;
    else rectangles.push({ row: place.row, column: place.column, rowCount: 1, columnCount: 1 });
  }
  return rectangles;
}

function around(area: Rectangle, { row, column }: Place): Rectangle {
  const left = Math.min(area.column, column);
  const right = Math.max(area.column + area.columnCount, column + 1);
  return { row: area.row, column: left, rowCount: row + 1 - area.row, columnCount: right - left };
}
