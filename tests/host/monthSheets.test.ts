import { expect, test } from "vitest";
import { namePeriod } from "../../src/core/periods/namePeriod";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { NO_SETTINGS } from "../../src/model/settings";
import { prepareCounts, readReport } from "../../src/workflow/month/prepareCounts";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { at, cellAt, userSets } from "./cells";
import { bookOf, type ShortSheet } from "./support/bookOf";
import { withBook } from "./support/withBook";

const PERCENT = { numberFormat: "0%" };
const GREEN = { ...PERCENT, fill: "#C6EFCE" };

function page(month: string, before: string, [first, second]: readonly [number, number]): ShortSheet {
  return {
    rows: [
      [{ value: `Scorecard for ${month} 2025` }],
      [],
      ["Ref", "Measure", "Target", `${month.slice(0, 3)}-25`, "Number", "So far", "Comment"].map((value) => ({
        value,
      })),
      [
        "1",
        { value: "% visits in time" },
        { value: 0.9, style: PERCENT },
        { value: first / 100, style: GREEN },
        { value: `${first}/100` },
        before === "" ? 1 : { formula: `=${before}!F4+1` },
        { value: `${month}: holding up` },
      ],
      ["2", { value: "Number of referrals" }, 400, second, "", "", ""],
    ],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  };
}

const BOOK = bookOf({
  Jan: page("January", "", [91, 371]),
  Feb: page("February", "Jan", [92, 380]),
  Mar: page("March", "Feb", [93, 402]),
  Summary: [["Latest", "=Mar!D5"]],
});

const TICKED = ({ hers }: { hers: boolean }) => !hers;

test("where months are sheets, the last one is copied for the next, and its counts come in there", () =>
  withBook(BOOK, async (open) => {
    const sheets = () => open.engine.sheets().map(({ name }) => name);
    const shown = (address: string, sheet = "Apr") => {
      const { formula, content } = cellAt(open, at(open, sheet, address));
      return formula ?? content;
    };
    const { cards } = await readWorkbook();
    const card = cards[0]!;
    expect([card.scorecard.sheet, card.scorecard.periods.map(namePeriod)]).toEqual([
      "Mar",
      ["Jan-25", "Feb-25", "Mar-25"],
    ]);
    const { changes, trouble } = await prepareMonth(card);
    expect(trouble).toBeNull();
    expect((await applyChanges(changes.filter(TICKED))).skipped).toEqual([]);
    expect(sheets()).toEqual(["Jan", "Feb", "Mar", "Apr", "Summary"]);
    expect(["A1", "D3", "B4", "C4", "D4", "E4", "F4", "G4", "D5"].map((address) => shown(address))).toEqual([
      "Scorecard for April 2025",
      "Apr-25",
      "% visits in time",
      0.9,
      "",
      "",
      "=Mar!F4+1",
      "March: holding up",
      "",
    ]);
    expect(cellAt(open, at(open, "Apr", "F4")).content).toBe(4);
    expect(cellAt(open, at(open, "Apr", "D4")).fill).toBeNull();
    expect(cellAt(open, at(open, "Mar", "D4")).fill).toBe("#C6EFCE");
    expect([shown("B1", "Summary"), shown("E4", "Mar")]).toEqual(["=Mar!D5", "93/100"]);

    const again = (await readWorkbook()).cards[0]!;
    expect((await prepareMonth(again)).trouble).toBe(
      "The sheet Apr is there for Apr-25 and has no figures yet. Bring in its counts first.",
    );
    const april = { kind: "month", year: 2025, month: 4 } as const;
    const report = "Ref,Numerator,Denominator\n1,47,50\n2,390,";
    const { matching } = readReport(report, again.scorecard, april, NO_SETTINGS);
    const counts = await prepareCounts(again, matching.matched, april);
    expect(counts.notes).toEqual([]);
    await applyChanges(counts.changes.filter(TICKED));
    expect(["D4", "E4", "D5"].map((address) => shown(address))).toEqual([0.94, "47/50", 390]);
    expect(shown("E4", "Mar")).toBe("93/100");

    expect((await revertLast()).skipped).toEqual([]);
    expect((await revertLast()).skipped).toEqual([]);
    expect(sheets()).toEqual(["Jan", "Feb", "Mar", "Summary"]);
  }));

test.each(["D5", "H4"])("a copy in which %s was used stays, and revert says so", (address) =>
  withBook(BOOK, async (open) => {
    const { changes } = await prepareMonth((await readWorkbook()).cards[0]!);
    await applyChanges(changes.filter(TICKED));
    await userSets(open, at(open, "Apr", address), { value: 7 });
    expect((await revertLast()).skipped.map(({ reason }) => reason)).toEqual(["changed"]);
    expect(cellAt(open, at(open, "Apr", address)).content).toBe(7);
  }),
);

test("a copy that was given another name is offered to be reverted, and goes", () =>
  withBook(BOOK, async (open) => {
    const { changes } = await prepareMonth((await readWorkbook()).cards[0]!);
    await applyChanges(changes.filter(TICKED));
    open.engine.renameSheet(at(open, "Apr", "A1").sheetId, "April 2025");
    expect((await readWorkbook()).revertable?.undone).toBeUndefined();
    expect(await revertLast()).toMatchObject({ done: 1, skipped: [] });
    expect(open.engine.sheets().map(({ name }) => name)).toEqual(["Jan", "Feb", "Mar", "Summary"]);
  }));

// The month's own figure, a word beside a measure, and one below the table.
test.each(["D5", "H4", "A9"])(
  "one that was given another name and in which %s was used stays, and is named",
  (address) =>
    withBook(BOOK, async (open) => {
      const { changes } = await prepareMonth((await readWorkbook()).cards[0]!);
      await applyChanges(changes.filter(TICKED));
      open.engine.renameSheet(at(open, "Apr", "A1").sheetId, "April 2025");
      await userSets(open, at(open, "April 2025", address), { value: 7 });
      expect((await revertLast()).skipped.map(({ reason }) => reason)).toEqual(["changed"]);
      expect(cellAt(open, at(open, "April 2025", address)).content).toBe(7);
    }),
);
