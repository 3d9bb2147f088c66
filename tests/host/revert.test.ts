import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { removeKept, removeSettings } from "../../src/excel/kept/removeKept";
import { survey } from "../../src/excel/read/survey";
import { fillChange, valueChange } from "./changes";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const RED = "#C00000";

test("revert gives back values, formats and fills in two round trips; none is none again", () =>
  withBook(
    bookOf({
      Board: [["Measure", { style: { numberFormat: "0.0" } }, { value: "→", style: { fill: "#FFFFFF" } }]],
    }),
    async (open) => {
      const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
      const before = [cellAt(open, b1), cellAt(open, c1)];
      await applyChanges(
        [
          valueChange(b1, 0.25, { format: "0%" }),
          fillChange(b1, RED),
          valueChange(c1, "↓", { before: "→" }),
          fillChange(c1, RED, "#FFFFFF"),
        ],
        NOW,
      );
      expect(cellAt(open, b1)).toEqual({ content: 0.25, formula: null, format: "0%", fill: RED });
      const syncs = await countSyncs(open, async () =>
        expect(await revertLast()).toEqual({ done: 2, skipped: [], trouble: null }),
      );
      expect(syncs).toBe(2);
      expect([cellAt(open, b1), cellAt(open, c1)]).toEqual(before);
      expect(cellAt(open, b1)).toEqual({ content: "", formula: null, format: "0.0", fill: null });
      expect((await survey()).revertable).toBeNull();
      expect(open.engine.customXml.size).toBe(0);
    },
  ));

test.each(["10/20", "=1+1", "'quoted", "1e5", "TRUE"])("the text %s comes back as text", (text) =>
  withBook(bookOf({ Board: [["Measure", { value: text }]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    await applyChanges([valueChange(b1, 0.5, { before: text })], NOW);
    expect(cellAt(open, b1).content).toBe(0.5);
    await revertLast();
    expect(cellAt(open, b1)).toEqual({ content: text, formula: null, format: "General", fill: null });
  }),
);

test("what the analyst has changed since is the analyst's, the rest is given back", () =>
  withBook(bookOf({ Board: [["Measure", "", "", ""]] }), async (open) => {
    const [b1, c1, d1] = ["B1", "C1", "D1"].map((address) => at(open, "Board", address));
    if (!b1 || !c1 || !d1) throw new Error("unreachable");
    await applyChanges(
      [valueChange(b1, 0.5), fillChange(b1, RED), valueChange(c1, 0.6), fillChange(d1, RED)],
      NOW,
    );
    await userSets(open, b1, { value: 0.55 });
    await userSets(open, c1, { formula: "=3/5" });
    await userSets(open, d1, { style: { fill: "#FFFF00" } });
    expect(await revertLast()).toEqual({
      done: 1,
      skipped: [
        { place: b1, reason: "changed" },
        { place: c1, reason: "changed" },
        { place: d1, reason: "changed" },
      ],
      trouble: null,
    });
    expect(cellAt(open, b1)).toMatchObject({ content: 0.55, fill: null });
    expect(cellAt(open, c1).formula).toBe("=3/5");
    expect(cellAt(open, d1).fill).toBe("#FFFF00");
  }));

test("a number format that the analyst has changed since stays, the value goes", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    await applyChanges([valueChange(b1, 0.25, { format: "0%" })], NOW);
    await userSets(open, b1, { style: { numberFormat: "0.00%" } });
    expect((await revertLast()).done).toBe(1);
    expect(cellAt(open, b1)).toMatchObject({ content: "", format: "0.00%" });
  }));

test("applies are taken back one by one, the last first", () =>
  withBook(bookOf({ Board: [["Measure", "", ""]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await applyChanges([valueChange(b1, 1)], NOW);
    await applyChanges([valueChange(c1, 2)], NOW);
    await applyChanges([valueChange(b1, 3, { before: 1 })], NOW);
    await revertLast();
    expect([cellAt(open, b1).content, cellAt(open, c1).content]).toEqual([1, 2]);
    await revertLast();
    expect([cellAt(open, b1).content, cellAt(open, c1).content]).toEqual([1, ""]);
    await revertLast();
    expect([cellAt(open, b1).content, cellAt(open, c1).content]).toEqual(["", ""]);
    expect(await revertLast()).toEqual({ done: 0, skipped: [], trouble: null });
  }));

test("the journal is in the file: what was applied is taken back after the file was closed", async () => {
  const saved = await withBook(bookOf({ Board: [["Measure", "", "'10/20"]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await applyChanges([valueChange(b1, 0.25, { format: "0%" }), fillChange(b1, RED)], NOW);
    await applyChanges([valueChange(c1, "30/40", { before: "10/20" })], NOW);
    return open.engine.toBook();
  });
  await withBook(saved, async (open) => {
    expect((await survey()).revertable).toMatchObject({ when: "2024-10-07T09:00:00.000Z", cells: 1 });
    expect((await revertLast()).done).toBe(1);
    expect((await revertLast()).done).toBe(1);
    expect(cellAt(open, at(open, "Board", "C1")).content).toBe("10/20");
    expect(cellAt(open, at(open, "Board", "B1"))).toEqual({
      content: "",
      formula: null,
      format: "General",
      fill: null,
    });
  });
});

test("a sheet that came back with another id is found by its name", async () => {
  const saved = await withBook(bookOf({ Notes: [["x"]], Board: [["Measure", ""]] }), async (open) => {
    await applyChanges([valueChange(at(open, "Board", "B1"), 0.25)], NOW);
    open.engine.deleteSheet(at(open, "Notes", "A1").sheetId);
    return open.engine.toBook();
  });
  await withBook(saved, async (open) => {
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect(cellAt(open, at(open, "Board", "B1")).content).toBe("");
  });
});

test("a sheet that is gone is named as missing", () =>
  withBook(bookOf({ Board: [["Measure", ""]], Old: [["Measure", ""]] }), async (open) => {
    const [here, gone] = [at(open, "Board", "B1"), at(open, "Old", "B1")];
    await applyChanges([valueChange(here, 1), valueChange(gone, 2)], NOW);
    open.engine.deleteSheet(gone.sheetId);
    expect(await revertLast()).toEqual({
      done: 1,
      skipped: [{ place: gone, reason: "missing" }],
      trouble: null,
    });
    expect(cellAt(open, here).content).toBe("");
  }));

test("cells that are locked by now wait in the journal until they can be given back", () =>
  withBook(bookOf({ Board: [["Measure", "", { style: { locked: false } }]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await applyChanges([valueChange(b1, 1), valueChange(c1, 2)], NOW);
    open.engine.setProtection(b1.sheetId, { allows: [], selection: "Normal", password: null });
    expect(await revertLast()).toEqual({
      done: 1,
      skipped: [{ place: b1, reason: "locked" }],
      trouble: null,
    });
    expect((await survey()).revertable?.cells).toBe(1);
    open.engine.setProtection(b1.sheetId, null);
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect([cellAt(open, b1).content, cellAt(open, c1).content]).toEqual(["", ""]);
  }));

test("the journal can be taken out of the file, alone or with the settings", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    await applyChanges([valueChange(at(open, "Board", "B1"), 1)], NOW);
    expect(open.engine.customXml.size).toBe(1);
    await removeKept({ settings: false, journal: true });
    expect(open.engine.customXml.size).toBe(0);
    await applyChanges([valueChange(at(open, "Board", "B1"), 2, { before: 1 })], NOW);
    await removeSettings();
    expect(open.engine.customXml.size).toBe(0);
    expect(await revertLast()).toEqual({ done: 0, skipped: [], trouble: null });
    expect(cellAt(open, at(open, "Board", "B1")).content).toBe(2);
  }));

test("where the apply that was offered no longer stands, the one before stays", () =>
  withBook(bookOf({ Board: [["Measure", "", ""]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await applyChanges([valueChange(b1, 1)], NOW);
    await applyChanges([valueChange(c1, 2)], NOW);
    const offered = (await survey()).revertable;
    await userSets(open, c1, { value: "" });
    const report = await revertLast(undefined, offered?.apply);
    expect(report).toMatchObject({ done: 0, trouble: expect.stringContaining("no longer stands") as string });
    expect(cellAt(open, b1).content).toBe(1);
    // The one before is offered next.
    expect(await revertLast(undefined, (await survey()).revertable?.apply)).toMatchObject({ done: 1 });
    expect(cellAt(open, b1).content).toBe("");
  }));

test("typing that begins once the cells are back, and before the journal knows, hides nothing of what was done", () =>
  withBook(bookOf({ Board: [["Measure", "", ""]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await applyChanges([valueChange(b1, 1)], NOW);
    await applyChanges([valueChange(c1, 2)], NOW);
    open.host.failWrite(2, "InvalidOperationInCellEditMode");
    expect(await revertLast()).toEqual({ done: 1, skipped: [], trouble: null });
    expect([cellAt(open, b1).content, cellAt(open, c1).content]).toEqual([1, ""]);
  }));

test("two people who apply for the first time at once can both revert", () =>
  withBook(bookOf({ Board: [["Measure", "", ""]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    await applyChanges([valueChange(b1, 1)], NOW);
    const [[, hers] = []] = [...open.engine.customXml];
    open.engine.customXml.clear();
    await applyChanges([valueChange(c1, 2)], NOW);
    // The other's part comes with the next saving of the shared file, in the same namespace.
    open.engine.customXml.set("{theirs}", hers ?? "");
    expect(open.engine.customXml.size).toBe(2);
    expect((await revertLast()).done).toBe(1);
    expect((await revertLast()).done).toBe(1);
    expect([cellAt(open, b1).content, cellAt(open, c1).content]).toEqual(["", ""]);
    expect(open.engine.customXml.size).toBe(0);
  }));

test("only the last twenty applies are kept, and not more than half a million characters of them", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    for (let value = 1; value <= 22; value++)
      await applyChanges([valueChange(b1, value, { before: value === 1 ? "" : value - 1 })], NOW);
    expect(open.engine.customXml.size).toBe(20);
    const long = "x".repeat(30_000);
    for (let value = 0; value < 20; value++)
      await applyChanges(
        [valueChange(b1, `${long}${value}`, { before: value === 0 ? 22 : `${long}${value - 1}` })],
        NOW,
      );
    const kept = [...open.engine.customXml.values()].reduce((sum, xml) => sum + xml.length, 0);
    expect(kept).toBeGreaterThan(400_000);
    expect(kept).toBeLessThan(600_000);
  }));
