import { expect, test } from "vitest";
import { saveSettings } from "../../src/workflow/saveSettings";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { showHeadings } from "../../src/workflow/showHeadings";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

/** Headings that say nothing of what their columns hold. */
const ROWS = [
  ["Board pack"],
  [null, "Alpha", "Beta", "Gamma"],
  [null, "Visits to children", 12, 15],
  [null, "Calls that were answered", 40, 38],
  [null, "Letters that were sent", 7, "TBC"],
];

test("a table that is not found by itself is read once the analyst shows its headings, and is found again where it moves", () =>
  withBook(bookOf({ Pack: ROWS }), async ({ engine }) => {
    const sheetId = engine.sheets()[0]!.id;
    const none = await readWorkbook();
    expect(none.cards).toEqual([]);

    engine.select(sheetId, { row: 1, column: 3, rowCount: 1, columnCount: 1 });
    await saveSettings(await showHeadings(none.settings), none.settings);
    const names = async () =>
      (await readWorkbook()).cards.map(({ scorecard }) => scorecard.measures.map(({ name }) => name));
    const found = [["Visits to children", "Calls that were answered", "Letters that were sent"]];
    expect(await names()).toEqual(found);

    engine.insert(sheetId, { row: 0, column: 0, rowCount: 2, columnCount: 16_384 }, "down");
    await engine.settle();
    expect(await names()).toEqual(found);
    const [card] = (await readWorkbook()).cards;
    expect(card?.scorecard.lines.map(({ heading, role }) => [heading, role])).toEqual([
      ["Alpha", "measure"],
      ["Beta", "actual"],
      ["Gamma", "actual"],
    ]);
  }));

test("a row without headings is not taken", () =>
  withBook(bookOf({ Pack: ROWS }), async ({ engine }) => {
    engine.select(engine.sheets()[0]!.id, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    await expect(showHeadings((await readWorkbook()).settings)).rejects.toThrow("holds no headings");
  }));
