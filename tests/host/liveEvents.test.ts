import { expect, test } from "vitest";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { OpenBook } from "../../workbench/node/openInNode";
import { at } from "./cells";
import { board, boardRow, THREE, withLive } from "./liveBoard";

const RED = "#E5544F";
const GREEN = "#7CC47F";
/** A quiet that is soon over, in milliseconds. */
const SOON_MS = 300;
const WHOLE_ROW = { column: 0, rowCount: 1, columnCount: 16_384 };
const WHOLE_COLUMN = { row: 0, rowCount: 1_048_576, columnCount: 1 };

test("after rows were inserted above, what we filled still follows its working", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    await types("H2", "27/100");
    await settled();
    open.engine.insert(at(open, "Board", "A1").sheetId, { row: 0, ...WHOLE_ROW }, "down");
    expect((await settled()).writes).toBe(0);
    await types("H3", "18/100");
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("G3", "I3")).toEqual([`0.18 ${GREEN}`, "↑ -"]);
  }));

test("after columns were put in and taken out, what we filled, coloured and set is still ours", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    const { sheetId } = at(open, "Board", "A1");
    await types("H2", "27/100");
    await settled();
    open.engine.insert(sheetId, { column: 0, ...WHOLE_COLUMN }, "right");
    expect((await settled()).writes).toBe(0);
    open.engine.insert(sheetId, { column: 5, ...WHOLE_COLUMN }, "right");
    expect((await settled()).writes).toBe(0);
    await types("J2", "18/100");
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("I2", "K2")).toEqual([`0.18 ${GREEN}`, "↑ -"]);
    open.engine.remove(sheetId, { column: 0, ...WHOLE_COLUMN }, "left");
    expect((await settled()).writes).toBe(0);
    await types("I2", "31/100");
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("H2", "J2")).toEqual([`0.31 ${RED}`, "↓ -"]);
  }));

test("a deleted row takes nothing from the others, and a column that goes is followed", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    await types("G4", 0.31);
    await settled();
    open.engine.remove(at(open, "Board", "A2").sheetId, { row: 1, ...WHOLE_ROW }, "up");
    expect((await settled()).writes).toBe(0);
    expect(shows("G3", "I3")).toEqual([`0.31 ${RED}`, "↓ -"]);
    // Without March there is nothing to compare with; an arrow that the analyst set stays.
    open.engine.remove(at(open, "Board", "F1").sheetId, { column: 5, ...WHOLE_COLUMN }, "left");
    await settled();
    expect(shows("F3", "H3")).toEqual([`0.31 ${RED}`, "↓ -"]);
  }));

test("a measure that the analyst adds below is followed from then on", () =>
  withLive(THREE, async ({ types, shows, settled }) => {
    await types("B5", "% of assessments which are late");
    await types("D5", 0.2);
    await types("F5", 0.2);
    await types("G5", 0.4);
    await settled();
    expect(shows("G5")).toEqual([`0.4 ${RED}`]);
  }));

/** A board whose first measure takes its latest figure from another sheet. */
const FROM_NOTES = board([
  [
    ...boardRow("1.1", "% of referrals which are repeat referrals", null, "").slice(0, 6),
    { formula: "=Notes!B1", style: { numberFormat: "0%" } },
    "",
    "",
    "",
  ],
  boardRow("1.2", "% of second or subsequent plans", 0.19, ""),
]);

for (const [version, forget] of [
  ["", false],
  [", before ExcelApi 1.11, which does not say where", true],
] as const) {
  test(`a value that changes because a formula elsewhere did brings colour and arrow with it${version}`, () =>
    withLive(FROM_NOTES, async ({ open, shows, settled }) => {
      const { send } = open.host;
      if (forget)
        open.host.send = (text) => send(text.replace(/(\\"triggerSource[^}]*),\\"address\\":\\"G2\\"/, "$1"));
      const { sheetId } = at(open, "Notes", "B1");
      open.engine.write(sheetId, [{ row: 0, column: 1, content: { value: 0.3 } }]);
      await open.engine.settle();
      expect(await settled()).toEqual({ syncs: 2, writes: 1 });
      expect(shows("G2", "I2")).toEqual([`0.3 ${RED}`, "↓ -"]);
      expect(shows("G3")).toEqual(["0.19 -"]);
    }));
}

test("once the analyst's workings give the figures of another month, they are taken for that month's", () => {
  const typed = [0.19, 0.24, 0.3, 0.26];
  const rows = typed.map((june, at) => boardRow(`1.${at + 1}`, `% of cases of kind ${at}`, june, "'22/100"));
  return withLive(
    board(rows),
    async ({ types, settled, readings, live }) => {
      const month = () => readings.at(-1)?.cards[0]?.scorecard.measures[0]?.workingPeriod;
      await live.recalculate();
      expect(month()).toEqual({ kind: "month", year: 2024, month: 3 });
      for (const [at, june] of typed.entries()) await types(`H${at + 2}`, `${june * 100}/100`);
      await settled();
      await expect.poll(month, { timeout: 10_000 }).toEqual({ kind: "month", year: 2024, month: 6 });
    },
    SOON_MS,
  );
});

test("while a cell is being edited it waits and says so, then goes on", () =>
  withLive(THREE, async ({ open, types, shows, settled, states }) => {
    await types("H2", "27/100");
    open.host.cellEditing = true;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(states.at(-1)?.waiting).toMatch(/Press Enter there/);
    expect(shows("G2")).toEqual([" -"]);
    open.host.cellEditing = false;
    await settled();
    expect(states.at(-1)?.waiting).toBeNull();
    expect(shows("G2")).toEqual([`0.27 ${RED}`]);
  }));

/** While it works, what the engine tells of edits comes from someone else who has the file open. */
async function asCoauthor({ host }: OpenBook, work: () => Promise<void>): Promise<void> {
  const { send } = host;
  host.send = (text) => send(text.replaceAll('\\"source\\":\\"Local\\"', '\\"source\\":\\"Remote\\"'));
  await work();
  host.send = send;
}

test("a co-author's edit writes nothing; its measure is due until the analyst recalculates", () =>
  withLive(THREE, async ({ open, types, shows, settled, states, live }) => {
    await asCoauthor(open, async () => {
      await types("G4", 0.18);
      expect((await settled()).writes).toBe(0);
    });
    expect(shows("G4")).toEqual(["0.18 -"]);
    expect(states.at(-1)?.due).toBe(1);
    await live.recalculate();
    expect(states.at(-1)?.due).toBe(0);
    expect(shows("G4")).toEqual([`0.18 ${GREEN}`]);
  }));

test("what a co-author's edit calculates elsewhere is due too; the analyst's own edit is followed again", () =>
  withLive(FROM_NOTES, async ({ open, shows, settled, states }) => {
    const { sheetId } = at(open, "Notes", "B1");
    const setsNote = async (value: number) => {
      open.engine.write(sheetId, [{ row: 0, column: 1, content: { value } }]);
      await open.engine.settle();
    };
    await asCoauthor(open, async () => {
      await setsNote(0.3);
      expect((await settled()).writes).toBe(0);
    });
    expect(shows("G2")).toEqual(["0.3 -"]);
    expect(states.at(-1)?.due).toBe(1);
    await setsNote(0.18);
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("G2", "I2")).toEqual([`0.18 ${GREEN}`, "↑ -"]);
    expect(states.at(-1)?.due).toBe(0);
  }));

test("a row that a co-author inserts writes nothing, and the rows below are followed where they stand", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    await asCoauthor(open, async () => {
      open.engine.insert(at(open, "Board", "A1").sheetId, { row: 1, ...WHOLE_ROW }, "down");
      expect((await settled()).writes).toBe(0);
    });
    expect(shows("G5")).toEqual(["0.3 -"]);
    await types("G5", 0.31);
    expect(await settled()).toEqual({ syncs: 2, writes: 1 });
    expect(shows("G5")).toEqual([`0.31 ${RED}`]);
  }));

test("where an event was missed a recalculation is due, once a reading shows it", () =>
  withLive(THREE, async ({ open, types, shows, settled, states, live }) => {
    const send = open.host.send;
    open.host.send = (text) => (text.includes('"messageType"') ? undefined : send(text));
    await types("H2", "27/100");
    await settled();
    open.host.send = send;
    expect(shows("G2")).toEqual([" -"]);
    live.seen(await readWorkbook());
    expect(states.at(-1)?.due).toBe(1);
    await live.recalculate();
    expect(shows("G2")).toEqual([`0.27 ${RED}`]);
    expect(states.at(-1)?.due).toBe(0);
  }));

test("a result that is worked out anew with another last digit is no edit that was missed", () =>
  withLive(FROM_NOTES, async ({ open, settled, states, live }) => {
    const { sheetId } = at(open, "Notes", "B1");
    const setsNote = async (value: number) => {
      open.engine.write(sheetId, [{ row: 0, column: 1, content: { value } }]);
      await settled();
    };
    await setsNote(0.3);
    const send = open.host.send;
    open.host.send = (text) => (text.includes('"messageType"') ? undefined : send(text));
    await setsNote(0.1 + 0.2);
    live.seen(await readWorkbook());
    expect(states.at(-1)?.due).toBe(0);
    await setsNote(0.18);
    live.seen(await readWorkbook());
    expect(states.at(-1)?.due).toBe(1);
    open.host.send = send;
  }));

/** What a pane's Apply comes to: one batch of this add-in's own writes. */
function weWrite(work: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    work(worksheets.getItem("Board"), worksheets);
    await context.sync();
  });
}

test("counts that the analyst applies in the pane are no edit: nothing follows, and nothing is due", () =>
  withLive(THREE, async ({ settled, states, live, shows }) => {
    await weWrite((sheet) => {
      sheet.getRange("H2").values = [["'30/100"]];
      sheet.getRange("G4").values = [[0.18]];
    });
    expect((await settled()).writes).toBe(1);
    live.seen(await readWorkbook());
    expect(states.at(-1)?.due).toBe(0);
    expect(shows("G2", "G4")).toEqual([" -", "0.18 -"]);
  }));

test("a month that the analyst adds in the pane is no edit, also where a sheet comes with it; what the analyst then types is", () =>
  withLive(THREE, async ({ settled, states, live, types, shows }) => {
    await weWrite((sheet, sheets) => {
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("H4").values = [[0.18]];
      sheets.add("KPI history");
    });
    expect((await settled()).writes).toBe(1);
    live.seen(await readWorkbook());
    expect(states.at(-1)?.due).toBe(0);
    expect(shows("H4")).toEqual(["0.18 -"]);
    await types("H4", 0.31);
    expect(await settled()).toMatchObject({ writes: 1 });
    expect(shows("H4")).toEqual([`0.31 ${RED}`]);
  }));

test("a protected sheet is left as it is, and told", () =>
  withLive(THREE, async ({ open, types, shows, settled, states }) => {
    open.engine.setProtection(at(open, "Board", "A1").sheetId, {
      allows: [],
      selection: "Normal",
      password: null,
    });
    await types("H2", "27/100");
    expect((await settled()).writes).toBe(0);
    expect(shows("G2", "I2")).toEqual([" -", " -"]);
    expect(states.at(-1)?.left).toBe(3);
  }));

test("once it is stopped nothing is followed", () =>
  withLive(THREE, async ({ types, shows, settled, live }) => {
    await live.stop();
    await settled();
    await types("H2", "27/100");
    expect(await settled()).toEqual({ syncs: 0, writes: 0 });
    expect(shows("G2")).toEqual([" -"]);
  }));
