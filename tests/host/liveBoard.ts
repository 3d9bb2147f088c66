import type { CellContent } from "../../src/core/figures/cellValue";
import type { Book } from "../../xlsx/book";
import type { OpenBook } from "../../workbench/node/openInNode";
import type { Reading } from "../../src/model/reading";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Live, LiveState } from "../../src/live/liveState";
import { startLive } from "../../src/live/startLive";
import { at, cellAt, userSets } from "./cells";
import { bookOf, type ShortCell } from "./support/bookOf";
import { withBook } from "./support/withBook";

const PERCENT = { numberFormat: "0%" };
const share = (value: number | null): ShortCell => ({ ...(value === null ? {} : { value }), style: PERCENT });

/** The columns of the board: A to J. */
const HEADINGS = [
  "Ref",
  "Indicator",
  "Good is",
  "Target",
  "Tolerance",
  "Mar-24",
  "Jun-24",
  "Working",
  "Direction of Travel",
  "Comments",
];

/** One measure's row; its latest value is blank where only a working gives it. */
export function boardRow(
  reference: string,
  name: string,
  latest: number | null,
  working: string,
  arrow = "",
): ShortCell[] {
  return [
    `'${reference}`,
    name,
    "Low",
    share(0.2),
    share(0.25),
    share(0.22),
    share(latest),
    working,
    arrow,
    "",
  ];
}

/** A board of measures of which lower is better; target 20%, tolerance 25%, 22% in March. Row 2 is the first. */
export function board(rows: readonly ShortCell[][], rest: Partial<Book> = {}): Book {
  return bookOf({ Board: [HEADINGS, ...rows], Notes: [["Notes"]] }, rest);
}

/** Three measures: one to be filled from its working, one typed, one with numbers alone. */
export const THREE = board([
  boardRow("1.1", "% of referrals which are repeat referrals", null, "'26/100"),
  boardRow("1.2", "% of second or subsequent plans", 0.19, "", "↑"),
  boardRow("1.3", "% of children with three or more placements", 0.3, "", "↓"),
]);

/** The board with recalculation on. */
export interface LiveBoard {
  readonly open: OpenBook;
  readonly live: Live;
  readonly states: LiveState[];
  readonly readings: Reading[];
  /** The analyst types a value (not parsed) into a cell of the board. */
  types(address: string, value: CellContent): Promise<void>;
  /** The cells' contents and fills: `0.26 #E5544F`. */
  shows(...addresses: string[]): string[];
  /** Everything on the board: contents and fills, by cell. */
  whole(): string[];
  /** Ctrl+Z (or Ctrl+Y) so often, with a pause after each; gives the writes that we made in between. */
  steps(what: "undo" | "redo", count: number): Promise<number>;
  /** Waits until everything has been followed; gives the round trips and writes that it took. */
  settled(): Promise<{ syncs: number; writes: number }>;
}

/** The host hands on its events some turns later, counted in turns: a busy machine lets many milliseconds pass in one. */
const TURNS = 20;

/** Longer than any test takes: what waits for a quiet is left out. */
const NEVER_MS = 600_000;

/** Opens a board, reads it, and switches recalculation on. */
export function withLive(
  book: Book,
  test: (board: LiveBoard) => Promise<void>,
  quietMs = NEVER_MS,
): Promise<void> {
  return withBook(book, async (open) => {
    const states: LiveState[] = [];
    const readings: Reading[] = [];
    const live = await startLive(
      readWorkbook,
      await readWorkbook(),
      { onState: (state) => states.push(state), onReading: (reading) => readings.push(reading) },
      { now: () => new Date("2024-10-07T09:42:00Z"), quietMs },
    );
    let counted = open.host.syncs;
    let logged = open.host.log.at(-1);
    const settled = async () => {
      await quiet(open, live);
      const took = { syncs: open.host.syncs - counted, writes: writesIn(open, logged) };
      counted = open.host.syncs;
      logged = open.host.log.at(-1);
      return took;
    };
    try {
      await test({
        open,
        live,
        states,
        readings,
        types: (address, value) => userSets(open, at(open, "Board", address), { value }),
        shows: (...addresses) =>
          addresses.map((address) => {
            const { content, fill } = cellAt(open, at(open, "Board", address));
            return `${String(content)} ${fill ?? "-"}`;
          }),
        whole: () => everything(open),
        async steps(what, count) {
          let writes = 0;
          for (let step = 0; step < count; step++) {
            await open.engine[what]();
            writes += (await settled()).writes;
          }
          return writes;
        },
        settled,
      });
    } finally {
      await live.stop();
    }
  });
}

function everything(open: OpenBook): string[] {
  const { sheetId } = at(open, "Board", "A1");
  const cells: string[] = [];
  open.engine.forEachCell(sheetId, { row: 0, column: 0, rowCount: 300, columnCount: 20 }, (row, column) => {
    const { content, style } = open.engine.cell(sheetId, row, column);
    if (content !== "" || style.fill !== null)
      cells.push(`${row},${column}: ${String(content)} ${style.fill ?? ""}`);
  });
  return cells.sort();
}

async function quiet(open: OpenBook, live: Live): Promise<void> {
  let before = -1;
  while (before !== open.host.syncs) {
    before = open.host.syncs;
    await open.engine.settle();
    await open.host.idle();
    for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve));
    await live.idle();
  }
}

/** Batches after this one that set something: actions of the type "set property", or a call that writes. */
function writesIn({ host }: OpenBook, last: OpenBook["host"]["log"][number] | undefined): number {
  const SET_PROPERTY = 4;
  return host.log
    .slice(last === undefined ? 0 : host.log.lastIndexOf(last) + 1)
    .filter(({ batch }) =>
      batch.Actions.some(
        ({ ActionType, Name }) => ActionType === SET_PROPERTY || Name === "SetXml" || Name === "Add",
      ),
    ).length;
}
