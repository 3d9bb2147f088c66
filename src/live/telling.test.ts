import { describe, expect, it } from "vitest";
import { BOARD, readingOf } from "../../tests/support/known";
import type { Change } from "../model/change";
import type { Reading } from "../model/reading";
import type { LiveState } from "./liveState";
import { NOTHING_DONE, newSession } from "./remembered/session";
import { takeReading } from "./remembered/takeReading";
import { telling } from "./telling";

const READING = readingOf(BOARD);
const NOON = new Date(Date.UTC(2024, 6, 1, 12));
const JUNE_OF_VISITS = { sheetId: "{1}", sheet: "Scorecard", row: 1, column: 6 };
/** The value of 1.1 in June, filled. */
const filled = (before: number | "") =>
  ({
    ...{ kind: "value", place: JUNE_OF_VISITS, measure: "1.1 % of visits in time", measureKey: "1.1|x" },
    ...{ group: "values", before, after: 0.92 },
  }) as unknown as Change;

/** A pane that has this reading, and all that it is told. */
function pane() {
  const session = newSession(
    () => Promise.reject(new Error("not asked")),
    () => NOON,
  );
  takeReading(session, READING);
  const states: LiveState[] = [];
  const readings: Reading[] = [];
  const tell = telling(session, READING, {
    onState: (state) => states.push(state),
    onReading: (reading) => readings.push(reading),
  });
  return { session, tell, readings, last: () => states.at(-1) };
}
const going = new AbortController().signal;

describe("the pane is told", () => {
  it("what was brought up to date, when, and how many cells were left", async () => {
    const { tell, last, readings } = pane();
    await tell.attempt(() => Promise.resolve({ changes: [filled("")], left: 2, trouble: null }), going);
    expect(last()).toMatchObject({
      waiting: null,
      left: 2,
      trouble: null,
      last: { when: "2024-07-01T12:00:00.000Z" },
    });
    expect(last()?.last?.did).toContain("1.1");
    // What it knows of the workbook is as before.
    expect(readings).toEqual([]);
  });

  it("still of the last thing done, where nothing was to be done; and of none that is back", async () => {
    const { tell, last } = pane();
    await tell.attempt(() => Promise.resolve({ changes: [filled("")], left: 0, trouble: null }), going);
    const before = last()?.last;
    await tell.attempt(() => Promise.resolve(NOTHING_DONE), going);
    expect(last()?.last).toEqual(before);
    // The cell holds 92% now, which is what stood in it before this change.
    await tell.attempt(() => Promise.resolve({ changes: [filled(0.92)], left: 0, trouble: null }), going);
    expect(last()?.last).toBeNull();
  });

  it("what Excel waits for, how many recalculations are due, and what went wrong", async () => {
    const { session, tell, last } = pane();
    tell.state({ waiting: "Excel is in a cell." });
    expect(last()).toEqual({ waiting: "Excel is in a cell.", last: null, left: 0, due: 0, trouble: null });
    session.due.add("1").add("2");
    await tell.attempt(() => Promise.reject(new Error("The sheet is gone.")), going);
    expect(last()).toMatchObject({ waiting: null, due: 2, trouble: "The sheet is gone." });
  });

  it("nothing of work that was stopped on purpose", async () => {
    const { tell, last } = pane();
    await tell.attempt(() => Promise.reject(new Error("stopped")), AbortSignal.abort());
    expect(last()).toBeUndefined();
  });

  it("the workbook as it is known by now, and knows that reading again", async () => {
    const { session, tell, readings } = pane();
    expect([tell.isTold(READING), tell.isTold(readingOf(BOARD))]).toEqual([true, false]);
    const news = readingOf(BOARD);
    const work = () => {
      takeReading(session, news);
      return Promise.resolve(NOTHING_DONE);
    };
    await tell.attempt(work, going);
    const [told] = readings;
    expect(readings).toHaveLength(1);
    expect(told && tell.isTold(told)).toBe(true);
    expect(tell.isTold(READING)).toBe(false);
  });
});
