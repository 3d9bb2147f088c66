import type { CellWrite, EngineEvent } from "../engine";
import type { UniverBook } from "./univerBook";
import { areasOfMatrix } from "./univerEvents";
import { heldAt } from "./univerSingles";
import { writeCells } from "./univerWrites";

interface Write {
  readonly sheetId: string;
  readonly cells: readonly CellWrite[];
}

/** Does several writes as one for each sheet, which costs Univer as little as one, and tells each as its own change. */
export function writeAll(book: UniverBook, writes: readonly Write[]): void {
  const events = writes.flatMap((write) => eventsOf(book, write));
  const bySheet = new Map<string, CellWrite[]>();
  for (const { sheetId, cells } of writes) {
    const own = bySheet.get(sheetId);
    if (own) own.push(...cells);
    else bySheet.set(sheetId, [...cells]);
  }
  book.aside.quiet = true;
  try {
    for (const [sheetId, cells] of bySheet) writeCells(book, sheetId, cells);
  } finally {
    book.aside.quiet = false;
  }
  for (const event of events) for (const tell of book.aside.listeners) tell(event);
}

/** The changes of values that a write makes. */
function eventsOf(book: UniverBook, { sheetId, cells }: Write): EngineEvent[] {
  const contents = cells.filter(({ content }) => content !== undefined);
  const [only] = contents;
  if (only && contents.length === 1) {
    const { row, column } = only;
    const before = heldAt(book, sheetId, row, column);
    const after = () => heldAt(book, sheetId, row, column);
    const area = { row, column, rowCount: 1, columnCount: 1 };
    return [{ kind: "values", sheetId, area, single: { before, after } }];
  }
  const matrix: Record<number, Record<number, object>> = {};
  for (const { row, column } of contents) (matrix[row] ??= {})[column] = {};
  return areasOfMatrix(matrix, () => true).map((area) => ({ kind: "values", sheetId, area }));
}
