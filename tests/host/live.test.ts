import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { at, cellAt } from "./cells";
import { valueChange } from "./changes";
import { THREE, withLive } from "./liveBoard";

const RED = "#E5544F";
const AMBER = "#FFD966";
const GREEN = "#7CC47F";

test("a working that the analyst types brings value, colour and arrow with it, in one read and one write", () =>
  withLive(THREE, async ({ types, shows, settled, states }) => {
    await types("H2", "27/100");
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("G2", "I2")).toEqual([`0.27 ${RED}`, "↓ -"]);
    expect(states.at(-1)).toEqual({
      waiting: null,
      last: { did: "1.1: 27%, now red, arrow ↓", when: "2024-10-07T09:42:00.000Z" },
      left: 0,
      due: 0,
      trouble: null,
    });
    await types("H2", "18/100");
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("G2", "I2")).toEqual([`0.18 ${GREEN}`, "↑ -"]);
    expect(states.at(-1)?.last?.did).toBe("1.1: 27% → 18%, now green, arrow ↑");
  }));

test("where nothing differs nothing is written", () =>
  withLive(THREE, async ({ types, settled }) => {
    await types("H2", "27/100");
    await settled();
    await types("H2", "27/100");
    expect(await settled()).toEqual({ syncs: 1, writes: 0 });
    await types("D2", 0.21);
    expect(await settled()).toEqual({ syncs: 1, writes: 0 });
    await types("J2", "A comment is no figure.");
    expect(await settled()).toEqual({ syncs: 1, writes: 0 });
  }));

test("a typed value stands whatever its working says; its colour and arrow follow it", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    await types("G2", 0.24);
    await settled();
    expect(shows("G2", "I2")).toEqual([`0.24 ${AMBER}`, "↓ -"]);
    await types("H2", "50/100");
    expect(await settled()).toEqual({ syncs: 1, writes: 0 });
    expect(shows("G2")).toEqual([`0.24 ${AMBER}`]);
  }));

test("an arrow that the analyst set against the rule is left", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    await types("G3", 0.3);
    await settled();
    expect(shows("G3", "I3")).toEqual([`0.3 ${RED}`, "↑ -"]);
  }));

test("target, tolerance and polarity are followed", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    await types("D3", 0.1);
    await settled();
    expect(shows("G3")).toEqual([`0.19 ${AMBER}`]);
    await types("E3", 0.15);
    await settled();
    expect(shows("G3")).toEqual([`0.19 ${RED}`]);
    await types("C3", "High");
    await settled();
    expect(shows("G3")).toEqual([`0.19 ${GREEN}`]);
  }));

test("Ctrl+Z twice takes back the analyst's edit and what followed, and is not undone by us", () =>
  withLive(THREE, async ({ types, shows, settled, open }) => {
    await types("H2", "27/100");
    await settled();
    await types("H2", "18/100");
    await settled();
    await open.engine.undo();
    expect((await settled()).writes).toBe(0);
    expect(shows("G2", "H2", "I2")).toEqual([`0.27 ${RED}`, "18/100 -", "↓ -"]);
    await open.engine.undo();
    expect((await settled()).writes).toBe(0);
    expect(shows("G2", "H2", "I2")).toEqual([`0.27 ${RED}`, "27/100 -", "↓ -"]);
    await open.engine.redo();
    await open.engine.redo();
    expect((await settled()).writes).toBe(0);
    expect(shows("G2", "H2", "I2")).toEqual([`0.18 ${GREEN}`, "18/100 -", "↑ -"]);
    await types("H2", "24/100");
    await settled();
    expect(shows("G2", "I2")).toEqual([`0.24 ${AMBER}`, "↓ -"]);
  }));

test("what Ctrl+Z has taken back is neither said nor offered to be reverted, and what was applied before is", () =>
  withLive(THREE, async ({ types, settled, open, states, readings }) => {
    const said = () => [states.at(-1)?.last?.did ?? null, readings.at(-1)?.revertable];
    await applyChanges(
      [valueChange(at(open, "Board", "J2"), "Checked.")],
      () => new Date("2024-10-07T09:00:00Z"),
    );
    await settled();
    await types("H2", "27/100");
    await settled();
    expect(said()).toEqual(["1.1: 27%, now red, arrow ↓", expect.objectContaining({ cells: 2 })]);
    await open.engine.undo();
    await settled();
    const applied: unknown = expect.objectContaining({
      ...{ when: "2024-10-07T09:00:00.000Z", cells: 1, undone: true },
    });
    expect(said()).toEqual([null, applied]);
    await open.engine.redo();
    await settled();
    expect(readings.at(-1)?.revertable).toMatchObject({ cells: 2 });
    await open.engine.undo();
    await settled();
    await open.engine.undo();
    await settled();
    expect(said()).toEqual([null, applied]);
    // The one that was undone is passed over.
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect(cellAt(open, at(open, "Board", "J2")).content).toBe("");
  }));

test("Ctrl+Z after a first edit leaves what stood before, though it was not up to date", () =>
  withLive(THREE, async ({ types, shows, settled, open }) => {
    await types("D2", 0.3);
    await settled();
    expect(shows("G2", "I2")).toEqual([`0.26 ${GREEN}`, "↓ -"]);
    await open.engine.undo();
    await settled();
    await open.engine.undo();
    expect((await settled()).writes).toBe(0);
    expect(shows("D2", "G2", "I2")).toEqual(["0.2 -", " -", " -"]);
  }));

test("deleting a value takes its colour of ours with it; deleting one that a working fills is left so", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    await types("G4", 0.31);
    await settled();
    expect(shows("G4")).toEqual([`0.31 ${RED}`]);
    await types("G4", "");
    await settled();
    expect(shows("G4", "I4")).toEqual([" -", "↓ -"]);
    await types("H2", "27/100");
    await settled();
    await types("G2", "");
    await settled();
    expect(shows("G2")).toEqual([` ${RED}`]);
  }));

test("our own writes start nothing, nor does an edit elsewhere", () =>
  withLive(THREE, async ({ open, settled, types }) => {
    await types("H2", "27/100");
    await settled();
    await revertLast();
    await settled();
    const { sheetId } = at(open, "Notes", "A1");
    open.engine.write(sheetId, [{ row: 3, column: 0, content: { value: "later" } }]);
    expect(await settled()).toEqual({ syncs: 0, writes: 0 });
  }));

test("Revert takes back a stretch of live edits, and what the analyst typed stays", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    await types("H2", "27/100");
    await settled();
    await types("H2", "18/100");
    await types("G4", 0.21);
    await settled();
    const report = await revertLast();
    expect(report.skipped).toEqual([]);
    expect(shows("G2", "H2", "I2", "G4", "I4")).toEqual([" -", "18/100 -", " -", "0.21 -", "↓ -"]);
  }));

test("the same figures to and fro are followed each time", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    for (const [value, colour] of [
      [0.24, AMBER],
      [0.12, GREEN],
      [0.24, AMBER],
      [0.12, GREEN],
    ] as const) {
      await types("G3", value);
      await settled();
      expect(shows("G3")).toEqual([`${value} ${colour}`]);
    }
  }));

test("a colour that the analyst chose to keep is left", () =>
  withLive(THREE, async ({ types, shows, settled, live }) => {
    const reading = await readWorkbook();
    const kept = {
      measureKey: "1.2|% of second or subsequent plans",
      group: "statuses",
      period: "2024-06",
      reason: "",
    } as const;
    live.seen({ ...reading, settings: { ...reading.settings, kept: [kept] } });
    await types("G3", 0.3);
    await settled();
    expect(shows("G3")).toEqual(["0.3 -"]);
  }));
