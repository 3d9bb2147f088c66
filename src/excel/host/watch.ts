import type { Place } from "../../model/place";
import { firstCell } from "./addressOf";
import { gather } from "./gather";
import { quietly } from "./quietly";
import { run } from "./run";
import { sheetNames } from "../read/sheetNames";

/** An edit of a sheet's cells. */
export interface Edit {
  readonly sheetId: string;
  /** This add-in wrote it. */
  readonly byUs: boolean;
  /** Someone else who has the file open did it. */
  readonly byCoauthor: boolean;
  /** The cell that was edited, where it is one alone. */
  readonly cell?: { readonly row: number; readonly column: number } | null;
  /** As Excel gives it, without the sheet: `B2:C9`. */
  readonly address: string;
  /** Rows, columns or cells were inserted or deleted, so that others have moved. */
  readonly moved: boolean;
}

/** What to do when something happens in the workbook. A handler that throws is reported, and does no harm. */
export interface Handlers {
  /** The first selected cell; `null` where what is selected is not cells. */
  readonly onSelection?: (place: Place | null) => void;
  readonly onEdit?: (edit: Edit) => void;
  readonly onSheetActivated?: (sheetId: string) => void;
  /** Cells have new results; their address is `null` where Excel does not tell it (before ExcelApi 1.11). */
  readonly onCalculated?: (sheetId: string, address: string | null) => void;
  /** A sheet was added, deleted or, where Excel tells it (ExcelApi 1.17), renamed. */
  readonly onSheets?: () => void;
}

/** Moving about with the arrow keys selects many cells a second; only the last in this many milliseconds counts. */
const SELECTIONS_WITHIN_MS = 100;

/**
 * Watches the workbook: one round trip to begin, one to end (the function that comes back). Edits come one by one,
 * selections gathered. Excel misses some events, so what hangs on an edit must also be had by a button.
 */
export async function watch(handlers: Handlers): Promise<() => Promise<void>> {
  // The pane follows a selection by one reading of names at most.
  const select = gather(SELECTIONS_WITHIN_MS, selectionTeller(handlers));
  const registered = await run(async (context) => {
    const { worksheets } = context.workbook;
    const { onSelection, onEdit, onSheetActivated, onCalculated, onSheets } = handlers;
    const tellSheets = onSheets && (() => quietly(onSheets));
    const events = [
      onSelection && worksheets.onSelectionChanged.add(async (event) => select.add(event)),
      onEdit && worksheets.onChanged.add((event) => quietly(() => onEdit(editOf(event)))),
      onSheetActivated &&
        worksheets.onActivated.add(({ worksheetId }) => quietly(() => onSheetActivated(worksheetId))),
      onCalculated &&
        worksheets.onCalculated.add((event) =>
          quietly(() => onCalculated(event.worksheetId, addressOfCalculated(event))),
        ),
      tellSheets && worksheets.onAdded.add(tellSheets),
      tellSheets && worksheets.onDeleted.add(tellSheets),
      // Before ExcelApi 1.17 the event cannot even be registered.
      tellSheets && tellsNames() && worksheets.onNameChanged.add(tellSheets),
    ];
    await context.sync();
    return { context, events };
  });

  return async () => {
    select.end();
    // Only the events that were wanted were registered.
    for (const event of registered.events) if (event) event.remove();
    await registered.context.sync();
  };
}

/** Events carry a sheet's id alone; its name is looked up once, and again for a sheet that is new. */
function selectionTeller({ onSelection }: Handlers) {
  let names: ReadonlyMap<string, string> = new Map();
  return async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    if (!names.has(worksheetId)) names = await sheetNames();
    const cell = firstCell(address);
    onSelection?.(cell && { sheetId: worksheetId, sheet: names.get(worksheetId) ?? "", ...cell });
  };
}

function editOf(event: Excel.WorksheetChangedEventArgs): Edit {
  return {
    sheetId: event.worksheetId,
    // Office calls it so where the writing add-in is the one that is told.
    byUs: event.triggerSource === "ThisLocalAddin",
    byCoauthor: event.source === "Remote",
    cell: cellAlone(event),
    address: event.address,
    // Office names a kind for each way of moving cells: rows, columns and cells put in or deleted.
    moved: event.changeType !== "RangeEdited" && event.changeType !== "Unknown",
  };
}

function cellAlone({ address }: Partial<Excel.WorksheetChangedEventArgs>): NonNullable<Edit["cell"]> | null {
  // A colon or a comma: more than one cell.
  return address === undefined || /[:,]/.test(address) ? null : firstCell(address);
}

/** Older versions leave the address out, whatever their types say. */
function addressOfCalculated({ address }: Partial<Excel.WorksheetCalculatedEventArgs>): string | null {
  return address ?? null;
}

function tellsNames(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}
