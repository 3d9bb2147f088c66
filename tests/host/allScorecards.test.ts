import { expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareAll } from "../../src/workflow/prepareAll";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { bookOf, type ShortCell } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-07-10T09:00:00Z");
const HEADINGS: ShortCell[] = [
  "'Measure",
  "'Good is",
  "'Target",
  "'Mar-24",
  "'Apr-24",
  "'May-24",
  "'Jun-24",
  "'Working",
];
const BOARD: ShortCell[][] = [
  HEADINGS,
  ["'Number of contacts", "'Low", 1200, 1500, 1420, 1390, 1310, null],
  ["'Number of referrals", "'Low", 400, 455, 430, 410, 395, null],
  ["'% of visits in time", "'High", 0.95, 0.9, 0.91, 0.93, null, "'93/100"],
  ["'Number of plans", "'Low", 450, 480, 470, 465, 455, null],
];
/** Of other columns, so that it is no further page of the board. */
const WORKFORCE: ShortCell[][] = [
  ["'Ref", "'Indicator", "'Target", "'Good is", "'May-24", "'Jun-24", "'Working"],
  ["'W1", "'Agency rate", 0.2, "'Low", 0.28, null, "'27/100"],
  ["'W2", "'Average caseload", 18, "'Low", 21, 20, null],
  ["'W3", "'Vacancies", 10, "'Low", 15, 12, null],
];

it("prepares every scorecard with one preview, says which are copies, and takes all of it back", async () => {
  await withBook(bookOf({ Board: BOARD, Workforce: WORKFORCE, "Board (2)": BOARD }), async (open) => {
    const before = await contents(open);
    const proposed = prepareAll(await readWorkbook(), false);
    expect(proposed.title).toBe("Update of all 3 scorecards");
    const filled = proposed.changes.filter(({ kind }) => kind === "value");
    expect(filled.map(({ place, afterShown }) => [place.sheet, afterShown])).toEqual([
      ["Board", "93%"],
      ["Workforce", "0.27"],
      ["Board (2)", "93%"],
    ]);
    expect(new Set(proposed.changes.map(({ id }) => id)).size).toBe(proposed.changes.length);
    expect(proposed.notes).toEqual([
      "Board and Board (2) are copies of one scorecard: the same measures and figures. Tick the changes of both, or of the one that goes on.",
    ]);
    const report = await applyChanges(proposed.changes, NOW);
    const cells = new Set(proposed.changes.map(({ place }) => `${place.sheet} ${place.row} ${place.column}`));
    expect([report.done, report.skipped]).toEqual([cells.size, []]);
    await revertLast();
    expect(await contents(open)).toEqual(before);
  });
});
