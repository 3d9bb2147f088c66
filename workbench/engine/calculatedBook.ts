import type { FUniver } from "@univerjs/core/facade";
import type { CellContent } from "../../src/core/figures/cellValue";
import type { Book, BookCell, BookSheet } from "../../xlsx/book";
import { sheetId } from "../../xlsx/sheetId";
import { withoutTables, type PlacedTable } from "../../xlsx/tableReferences";
import type { EngineCell } from "./engine";
import { loadBook } from "./loadBook";

/** A result this near to the one that the file keeps is that one: programs round the last digit differently. */
const NEAR = 1e-9;
/** What stands where the engine does not know a function or a name that Excel may well know. */
const NOT_KNOWN = "#NAME?";
/** Errors that Excel would show as well. */
const EXCEL_HAS: ReadonlySet<CellContent> = new Set(["#DIV/0!", "#N/A", "#NUM!"]);

/** Whether some formula has no result that can be trusted: none at all, or the 0 of a program that works nothing out. */
export function needsCalculation({ sheets, asksToCalculate }: Book): boolean {
  return sheets.some(({ cells }) =>
    cells.some((cell) => isWithoutResult(cell) || (asksToCalculate === true && isZero(cell))),
  );
}

/**
 * The workbook with the results of its formulas, where the file lacks them. What the engine cannot work out keeps the
 * result that the file has, or stays without one, which a reader takes for a blank.
 */
export async function calculatedBook(api: FUniver, book: Book): Promise<Book> {
  if (!needsCalculation(book)) return book;
  const tables = book.sheets.flatMap(({ name, tables: own = [] }) =>
    own.map((table): PlacedTable => ({ ...table, sheet: name })),
  );
  const plain = book.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: [],
    cells: sheet.cells.map((cell) =>
      cell.formula === null
        ? cell
        : { ...cell, formula: withoutTables(cell.formula, { ...cell, sheet: sheet.name }, tables) },
    ),
  }));
  const engine = loadBook(api, { ...book, sheets: plain });
  try {
    await (book.asksToCalculate ? engine.calculateAll() : engine.settle());
    let at = -1;
    const sheets = book.sheets.map((sheet): BookSheet => {
      if (sheet.kind !== "worksheet") return sheet;
      at += 1;
      const id = sheetId(at);
      const worked = ({ row, column }: BookCell): Worked => engine.cell(id, row, column);
      return { ...sheet, cells: sheet.cells.map((cell) => withResult(cell, worked)) };
    });
    return { ...book, sheets, asksToCalculate: undefined };
  } finally {
    engine.dispose();
  }
}

type Worked = Pick<EngineCell, "content" | "spill">;

function withResult(cell: BookCell, worked: (cell: BookCell) => Worked): BookCell {
  if (cell.formula === null) return cell;
  const { content: result, spill } = worked(cell);
  if (isWithoutResult(cell) && spill) return { ...cell, content: result, spill };
  if (isWithoutResult(cell)) {
    if (result === NOT_KNOWN) return { ...cell, empty: true, notCalculated: true };
    return result === "" ? { ...cell, empty: true } : { ...cell, content: result };
  }
  return isBetter(result, cell.content) ? { ...cell, content: result } : cell;
}

function isBetter(result: CellContent, kept: CellContent): boolean {
  if (typeof result === "number" && typeof kept === "number")
    return Math.abs(result - kept) > NEAR * Math.max(1, Math.abs(kept));
  if (typeof result === "string" && result.startsWith("#")) return EXCEL_HAS.has(result);
  return result !== "" && result !== kept;
}

function isWithoutResult({ formula, content, empty }: BookCell): boolean {
  return formula !== null && content === "" && empty !== true;
}

function isZero({ formula, content }: BookCell): boolean {
  return formula !== null && content === 0;
}
