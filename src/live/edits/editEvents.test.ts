import { expect, it } from "vitest";
import { BOARD, readingOf } from "../../../tests/support/known";
import type { Edit } from "../../excel/host/watch";
import { newSession } from "../remembered/session";
import { takeReading } from "../remembered/takeReading";
import { newBatch } from "./editBatch";
import { editEvents } from "./editEvents";

/** What a pane gathers of these events. */
function gathered(tell: (events: ReturnType<typeof editEvents>) => void) {
  const session = newSession(
    () => Promise.reject(new Error("not asked")),
    () => new Date(0),
  );
  takeReading(session, readingOf(BOARD));
  const nothing = session.byUs;
  const batch = newBatch();
  tell(editEvents(session, { add: (put) => put(batch) }));
  return { ...batch, isOurs: session.byUs !== nothing };
}
const edit = (more: Partial<Edit> = {}): Edit => ({
  ...{ sheetId: "{1}", address: "G2", byUs: false, byCoauthor: false, moved: false },
  ...more,
});
// The value of June; its working stands beside it in H2.
const G2 = { sheetId: "{1}", row: 1, column: 6, rowCount: 1, columnCount: 1 };
const EVERY_CELL = { sheetId: "{1}", row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

it("puts edits to whoever made them, and remembers our own as ours", () => {
  expect(gathered(({ onEdit }) => onEdit?.(edit()))).toMatchObject({ hers: [G2], theirs: [], isOurs: false });
  expect(gathered(({ onEdit }) => onEdit?.(edit({ byCoauthor: true })))).toMatchObject({
    hers: [],
    theirs: [G2],
  });
  expect(gathered(({ onEdit }) => onEdit?.(edit({ byUs: true, address: "H2" })))).toMatchObject({
    hers: [],
    theirs: [],
    isOurs: true,
  });
});

it("takes results for those of whoever edited last, and for any cell's where Excel does not say whose", () => {
  expect(gathered(({ onCalculated }) => onCalculated?.("{1}", "G2"))).toMatchObject({
    results: [G2],
    theirResults: [],
  });
  const theirs = gathered(({ onEdit, onCalculated }) => {
    onEdit?.(edit({ byCoauthor: true }));
    onCalculated?.("{1}", null);
  });
  expect(theirs).toMatchObject({ results: [], theirResults: [EVERY_CELL] });
});

it("looks at everything anew where sheets came, went or were renamed", () => {
  expect(gathered(({ onSheets }) => onSheets?.()).layout).toBe(true);
  expect(gathered(() => undefined).layout).toBe(false);
});
