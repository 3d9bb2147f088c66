import { ICommandService } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Rectangle } from "../../../src/model/place";
import { formulaTokens } from "../../../src/core/workings/formulaTokens";
import { stringifyTokens } from "@borgar/fx";
import { movedArea } from "../../../xlsx/lines/lineMove";
import { movedFormula } from "../../../xlsx/lines/movedFormula";
import { moveOf } from "../moveOf";
import type { UniverBook } from "./univerBook";
import { structureEvents } from "./univerEvents";

/** Univer's rewriting of formulas once lines have moved, or a sheet is going. */
const REWRITES = /^sheet\.command\.(insert|remove)-(row|col|sheet)/;
const SHEET_GOES = "sheet.command.remove-sheet";

interface Rewriting {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/**
 * Formulas that follow lines read as in Excel, where Univer would write them otherwise: a range of which one row is
 * left stays a range (`SUM(B2:B2)`), what went keeps its sheet (`Data!#REF!`), and of a sheet that went the cells are
 * still named (`#REF!A1`). Gives back how to stop.
 */
export function lineFormulasAsExcel(book: UniverBook): () => void {
  let before: Formulas = new Map();
  let said: Saying | null = null;
  let place = (_sheetId: string, at: Cell): Cell | null => at;
  const stopFollowing = structureEvents(book, (event) => {
    const sheet = book.workbook.getSheetBySheetId(event.sheetId)?.getSheetName();
    const move = moveOf(event);
    said = sheet === undefined ? null : (formula, own) => movedFormula(formula, own, { sheet, move });
    place = (sheetId, at) => {
      if (sheetId !== event.sheetId) return at;
      return movedArea({ ...at, rowCount: 1, columnCount: 1 }, move);
    };
  });
  const watching = book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const { unitId, subUnitId = "", trigger = "", cellValue } = (params ?? {}) as Rewriting;
    if (unitId !== undefined && unitId !== book.workbook.getId()) return;
    if (REWRITES.test(id)) {
      before = formulasOf(book);
      const going = book.workbook.getSheetBySheetId(subUnitId)?.getSheetName();
      said = id === SHEET_GOES && going !== undefined ? withoutSheet(going) : null;
      place = (_sheetId, at) => at;
    }
    const own = book.workbook.getSheetBySheetId(subUnitId)?.getSheetName();
    if (id !== "sheet.mutation.set-range-values" || !REWRITES.test(trigger) || !said || !own) return;
    for (const { row, column, formula } of before.get(subUnitId) ?? []) {
      const to = place(subUnitId, { row, column });
      const cell = to && cellValue?.[to.row]?.[to.column];
      if (cell?.f) cell.f = said(formula, own);
    }
  });
  return () => {
    stopFollowing();
    watching.dispose();
  };
}

type Cell = Pick<Rectangle, "row" | "column">;
type Saying = (formula: string, own: string) => string;
type Formulas = Map<string, readonly (Cell & { readonly formula: string })[]>;

/** Every formula by its sheet. What was filled down shares one text with its neighbours, which only Univer tells apart. */
function formulasOf(book: UniverBook): Formulas {
  return new Map(
    book.workbook.getSheets().map((sheet) => {
      const found: (Cell & { readonly formula: string })[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (cell?.f && !cell.si) found.push({ row, column, formula: cell.f });
        });
      return [sheet.getSheetId(), found];
    }),
  );
}

/** `Data!A1` as `#REF!A1`. */
export const withoutSheet =
  (gone: string) =>
  (formula: string): string =>
    stringifyTokens(
      formulaTokens(formula).map((token) => {
        const [, plain, quoted, cells] = /^(?:([^'!]+)|'((?:[^']|'')+)')!(.+)$/s.exec(token.value) ?? [];
        const sheet = plain ?? quoted?.replaceAll("''", "'");
        return token.type.startsWith("range") && sheet?.toLowerCase() === gone.toLowerCase()
          ? { ...token, value: `#REF!${cells ?? ""}` }
          : token;
      }),
    );
