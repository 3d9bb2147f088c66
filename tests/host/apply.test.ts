import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { survey } from "../../src/excel/read/survey";
import { fillChange, valueChange } from "./changes";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const RED = "#C00000";
const GREEN = "#00B050";

test("values, formats and fills are written in two round trips, the journal included", () =>
  withBook(
    bookOf({
      Board: [
        ["Measure", "Sep-24", "Arrow"],
        ["Referrals", "", "→"],
        ["Visits", { style: { numberFormat: "0.0%" } }, ""],
      ],
    }),
    async (open) => {
      const [b2, b3, c2] = ["B2", "B3", "C2"].map((address) => at(open, "Board", address));
      if (!b2 || !b3 || !c2) throw new Error("unreachable");
      const syncs = await countSyncs(open, async () => {
        const report = await applyChanges(
          [
            valueChange(b2, 100 / 387, { format: "0%" }),
            valueChange(b3, 0.925),
            valueChange(c2, "↑", { before: "→" }),
            fillChange(b2, RED),
            fillChange(b3, GREEN),
          ],
          NOW,
        );
        expect(report).toEqual({ done: 3, skipped: [], trouble: null });
      });
      expect(syncs).toBe(2);
      expect(cellAt(open, b2)).toEqual({ content: 100 / 387, formula: null, format: "0%", fill: RED });
      expect(cellAt(open, b3)).toEqual({ content: 0.925, formula: null, format: "0.0%", fill: GREEN });
      expect(cellAt(open, c2)).toEqual({ content: "↑", formula: null, format: "General", fill: null });
      expect((await survey()).revertable).toMatchObject({ when: "2024-10-07T09:00:00.000Z", cells: 3 });
    },
  ));

test("nothing to apply asks Excel nothing", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    const syncs = await countSyncs(open, () => applyChanges([], NOW));
    expect(syncs).toBe(0);
  }));

test.each([
  ["10/20", "General"],
  ["=1+1", "General"],
  ["'quoted", "General"],
  ["1e5", "General"],
  ["TRUE", "General"],
  ["#N/A", "General"],
  ["10/20", "@"],
  ["=1+1", "@"],
  ["'quoted", "@"],
  ["10/20", "0%"],
])("the text %s stays text in a cell of the format %s", (text, numberFormat) =>
  withBook(bookOf({ Board: [["Measure", { style: { numberFormat, fill: RED } }]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    await applyChanges([valueChange(b1, text)], NOW);
    expect(cellAt(open, b1)).toEqual({ content: text, formula: null, format: numberFormat, fill: RED });
  }),
);

test("a number stays a number in a cell of the text format, and takes the format that comes with it", () =>
  withBook(bookOf({ Board: [["Measure", { style: { numberFormat: "@" } }]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    await applyChanges([valueChange(b1, 0.25, { format: "0%" })], NOW);
    expect(cellAt(open, b1)).toEqual({ content: 0.25, formula: null, format: "0%", fill: null });
    await revertLast();
    expect(cellAt(open, b1)).toEqual({ content: "", formula: null, format: "@", fill: null });
  }));

test("what the analyst has changed since the preview is left alone and named", () =>
  withBook(bookOf({ Board: [["Measure", "", "", ""]] }), async (open) => {
    const [b1, c1, d1] = ["B1", "C1", "D1"].map((address) => at(open, "Board", address));
    if (!b1 || !c1 || !d1) throw new Error("unreachable");
    const changes = [valueChange(b1, 0.5), valueChange(c1, 0.6), fillChange(d1, RED), fillChange(b1, GREEN)];
    await userSets(open, b1, { value: 0.4 });
    await userSets(open, d1, { style: { fill: "#FFFF00" } });
    expect(await applyChanges(changes, NOW)).toEqual({
      done: 2,
      skipped: [
        { place: b1, reason: "changed" },
        { place: d1, reason: "changed" },
      ],
      trouble: null,
    });
    expect(cellAt(open, b1)).toMatchObject({ content: 0.4, fill: GREEN });
    expect(cellAt(open, c1)).toMatchObject({ content: 0.6 });
    expect(cellAt(open, d1)).toMatchObject({ fill: "#FFFF00" });
  }));

test("a formula is never replaced, even one that shows what the preview showed", () =>
  withBook(bookOf({ Board: [["Measure", "", ""]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await userSets(open, b1, { formula: '=""' });
    await userSets(open, c1, { formula: "=1/4" });
    const report = await applyChanges([valueChange(b1, 0.5), valueChange(c1, 0.5, { before: 0.25 })], NOW);
    expect(report.done).toBe(0);
    expect(report.skipped).toEqual([
      { place: b1, reason: "changed" },
      { place: c1, reason: "changed" },
    ]);
    expect(cellAt(open, b1).formula).toBe('=""');
    expect(cellAt(open, c1).formula).toBe("=1/4");
  }));

test("on a protected sheet only unlocked cells get their value, and nothing is painted", () =>
  withBook(
    bookOf({
      Board: {
        rows: [["Measure", { style: { locked: false } }, { style: { locked: false } }]],
        protected: true,
      },
    }),
    async (open) => {
      const [a2, b1, c1] = [at(open, "Board", "A2"), at(open, "Board", "B1"), at(open, "Board", "C1")];
      const changes = [
        valueChange(a2, 0.1),
        valueChange(b1, 0.2),
        valueChange(c1, 0.3, { format: "0%" }),
        fillChange(b1, RED),
      ];
      expect(await applyChanges(changes, NOW)).toEqual({
        done: 1,
        skipped: [
          { place: a2, reason: "locked" },
          { place: c1, reason: "locked" },
          { place: b1, reason: "locked" },
        ],
        trouble: null,
      });
      expect(cellAt(open, a2).content).toBe("");
      expect(cellAt(open, b1)).toMatchObject({ content: 0.2, fill: null });
      expect(cellAt(open, c1)).toMatchObject({ content: "", format: "General" });
    },
  ));

test("where the protection allows formatting, cells are painted, locked ones too", () =>
  withBook(bookOf({ Board: { rows: [["Measure", ""]], protected: true } }), async (open) => {
    const b1 = at(open, "Board", "B1");
    open.engine.setProtection(b1.sheetId, { allows: ["formatCells"], selection: "Normal", password: null });
    const report = await applyChanges([fillChange(b1, RED), valueChange(b1, 0.5)], NOW);
    expect(report).toEqual({ done: 1, skipped: [{ place: b1, reason: "locked" }], trouble: null });
    expect(cellAt(open, b1)).toMatchObject({ content: "", fill: RED });
  }));

test("a sheet that was renamed since the preview is still the same sheet", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    open.engine.renameSheet(b1.sheetId, "Board Oct-24");
    expect((await applyChanges([valueChange(b1, 0.5)], NOW)).done).toBe(1);
    expect(cellAt(open, b1).content).toBe(0.5);
  }));

test("a sheet that is gone is named as missing, the others get their values", () =>
  withBook(bookOf({ Board: [["Measure", ""]], Old: [["Measure", ""]] }), async (open) => {
    const [here, gone] = [at(open, "Board", "B1"), at(open, "Old", "B1")];
    open.engine.deleteSheet(gone.sheetId);
    expect(await applyChanges([valueChange(here, 0.5), valueChange(gone, 0.5)], NOW)).toEqual({
      done: 1,
      skipped: [{ place: gone, reason: "missing" }],
      trouble: null,
    });
  }));

test("two thousand scattered cells are painted in two round trips", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    const start = at(open, "Board", "A1");
    const changes = Array.from({ length: 2_000 }, (_, index) =>
      fillChange(
        { ...start, row: 1 + Math.floor(index / 10) * 2, column: (index % 10) * 2 },
        index % 2 ? RED : GREEN,
      ),
    );
    const syncs = await countSyncs(open, async () => {
      expect(await applyChanges(changes, NOW)).toMatchObject({ done: 2_000, skipped: [] });
    });
    expect(syncs).toBe(2);
    expect(cellAt(open, { ...start, row: 399, column: 18 }).fill).toBe(RED);
  }));
