import { expect, test, vi } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { LONGEST_ANSWER_MS } from "../../src/excel/host/answered";
import { goTo } from "../../src/excel/host/goTo";
import { revertLast } from "../../src/excel/apply/revert";
import { survey } from "../../src/excel/read/survey";
import { fillChange, valueChange } from "./changes";
import { at, cellAt } from "./cells";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const RED = "#C00000";
const WAITING =
  "Excel is waiting for you to finish typing in a cell. Press Enter there; this continues by itself.";

test("while the analyst types in a cell it waits, says so, and goes on by itself", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    const told: string[] = [];
    open.host.cellEditing = true;
    setTimeout(() => (open.host.cellEditing = false), 500);
    const report = await applyChanges([valueChange(b1, 0.5)], NOW, {
      onWaiting: (sentence) => told.push(sentence),
    });
    expect(report).toEqual({ done: 1, skipped: [], trouble: null });
    expect(told).toEqual([WAITING]);
    expect(cellAt(open, b1).content).toBe(0.5);
  }));

test("the analyst begins to type between the reading and the writing: nothing is done twice", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    const { send } = open.host;
    open.host.send = (text) => {
      if (open.host.syncs === 1) open.host.cellEditing = true;
      send(text);
    };
    const report = await applyChanges([valueChange(b1, 0.5)], NOW, {
      onWaiting: () => (open.host.cellEditing = false),
    });
    expect(report).toEqual({ done: 1, skipped: [], trouble: null });
    expect((await survey()).revertable?.cells).toBe(1);
    await revertLast();
    expect(await revertLast()).toEqual({ done: 0, skipped: [], trouble: null });
  }));

test("waiting can be stopped", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const stop = new AbortController();
    open.host.cellEditing = true;
    const waiting = survey({ signal: stop.signal, onWaiting: () => stop.abort() });
    await expect(waiting).rejects.toMatchObject({ kind: "cancelled" });
  }));

test("waiting before the writing can be stopped too: nothing is written, and Revert has nothing", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    const stop = new AbortController();
    const { send } = open.host;
    open.host.send = (text) => {
      if (open.host.syncs === 1) open.host.cellEditing = true;
      send(text);
    };
    const writing = applyChanges([valueChange(b1, 0.5)], NOW, {
      signal: stop.signal,
      onWaiting: () => stop.abort(),
    });
    await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
    open.host.cellEditing = false;
    open.host.send = send;
    expect(cellAt(open, b1).content).toBe("");
    expect((await survey()).revertable).toBeNull();
  }));

test("a request that is never answered ends with a sentence, and Revert can be used", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    const { receive, send } = open.host;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    try {
      // Excel does what it is asked, and says nothing.
      let requests = 0;
      open.host.receive = (text) => {
        requests += 1;
        if (requests === 2) open.host.send = () => undefined;
        receive.call(open.host, text);
      };
      const writing = applyChanges([valueChange(b1, 0.5)], NOW);
      await vi.waitFor(() => expect(requests).toBe(2), { timeout: 5_000 });
      await vi.advanceTimersByTimeAsync(3 * LONGEST_ANSWER_MS);
      expect((await writing).trouble).toMatch(/Revert takes back what was changed\. Excel has not answered/);
    } finally {
      vi.useRealTimers();
      open.host.receive = receive;
      open.host.send = send;
    }
    expect(cellAt(open, b1).content).toBe(0.5);
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect(cellAt(open, b1).content).toBe("");
  }));

test("after a failure in the middle what landed is told, and can be reverted", () =>
  withBook(bookOf({ Board: [["Measure", "", "x", "", "x", ""]] }), async (open) => {
    const [b1, d1, f1] = ["B1", "D1", "F1"].map((address) => at(open, "Board", address));
    if (!b1 || !d1 || !f1) throw new Error("unreachable");
    open.host.failWrite(2);
    const report = await applyChanges([valueChange(b1, 1), valueChange(d1, 2), valueChange(f1, 3)], NOW);
    expect(report.done).toBe(1);
    expect(report.skipped).toEqual([
      { place: d1, reason: "failed" },
      { place: f1, reason: "failed" },
    ]);
    expect(report.trouble).toMatch(
      /^Excel stopped in the middle: 1 of 3 cells were changed, the others are as they were\./,
    );
    expect([b1, d1, f1].map((place) => cellAt(open, place).content)).toEqual([1, "", ""]);
    expect((await survey()).revertable).toMatchObject({ when: "2024-10-07T09:00:00.000Z", cells: 1 });
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect(cellAt(open, b1).content).toBe("");
  }));

test("where nothing landed, nothing is left in the journal", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    open.host.failWrite(1);
    const report = await applyChanges([valueChange(b1, 1)], NOW);
    expect(report).toMatchObject({ done: 0, skipped: [{ place: b1, reason: "failed" }] });
    expect(report.trouble).toMatch(/None of the 1 cells was changed\.$/);
    expect((await survey()).revertable).toBeNull();
  }));

test("a revert that fails in the middle keeps the rest in the journal", () =>
  withBook(bookOf({ Board: [["Measure", "", "x", ""]] }), async (open) => {
    const [b1, d1] = [at(open, "Board", "B1"), at(open, "Board", "D1")];
    await applyChanges([valueChange(b1, 1), valueChange(d1, 2), fillChange(d1, RED)], NOW);
    open.host.failWrite(2);
    const report = await revertLast();
    expect(report.done).toBe(1);
    expect(report.skipped).toEqual([
      { place: d1, reason: "failed" },
      { place: d1, reason: "failed" },
    ]);
    expect(cellAt(open, b1).content).toBe("");
    expect(cellAt(open, d1)).toMatchObject({ content: 2, fill: RED });
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect(cellAt(open, d1)).toMatchObject({ content: "", fill: null });
  }));

test("going to a cell shows its sheet and selects it", () =>
  withBook(bookOf({ Board: [["Measure"]], Notes: [["x"]] }), async (open) => {
    const place = at(open, "Notes", "C5");
    await goTo(place);
    expect(open.engine.activeSheet()).toBe(place.sheetId);
    expect(open.engine.selection()?.cell).toEqual({ row: 4, column: 2 });
  }));

test("going to a sheet that is gone or hidden says so in a sentence", () =>
  withBook(
    bookOf({ Board: [["Measure"]], Old: [["x"]], Lists: { rows: [["x"]], visibility: "veryHidden" } }),
    async (open) => {
      const gone = at(open, "Old", "A1");
      open.engine.deleteSheet(gone.sheetId);
      await expect(goTo(gone)).rejects.toMatchObject({
        kind: "not-found",
        message: "The sheet Old is no longer in this workbook. Read the workbook again.",
      });
      await expect(goTo(at(open, "Lists", "A1"))).rejects.toMatchObject({
        kind: "not-found",
        message: "The sheet Lists is hidden. Unhide it from the menu of the sheet tabs, then try again.",
      });
    },
  ));
