import type { Period } from "../../core/period";
import { readLooks } from "../../excel/readLooks";
import type { Rectangle } from "../../model/place";
import type { Card } from "../../model/reading";
import { addMonth, type NewMonth } from "../../month/addMonth/addMonth";
import { periodAfter } from "../../month/addMonth/nextPeriod";
import { readMonth } from "./readMonth";
import { todayOf } from "./today";

export type { NewMonth } from "../../month/addMonth/addMonth";

/** Every change that adds the next period to a scorecard. Three round trips, nothing is written. */
export async function prepareMonth(card: Card, now: () => Date = () => new Date()): Promise<NewMonth> {
  const { sheetId, sheet, range, orientation } = card.scorecard;
  const { grid, historyEnd } = await readMonth(sheetId, sheet);
  const looks = await readLooks(sheetId, withLineAbove(range));
  const sizes = orientation === "down" ? looks.widths : looks.heights;
  return addMonth(card, {
    grid,
    history: historyEnd,
    today: todayOf(now()),
    looks: {
      size: (line) => sizes.get(line) ?? null,
      centred: ({ row, column }) => looks.centred.has(`${row},${column}`),
    },
  });
}

/** A band of years may stand right above the headings, or left of them. */
function withLineAbove({ row, column, rowCount, columnCount }: Rectangle): Rectangle {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rowCount: rowCount + row - top, columnCount: columnCount + column - left };
}

/** The period that would be added; `null` where the headings name none. */
export function nextPeriodOf({ scorecard }: Card): Period | null {
  return periodAfter(scorecard.periods);
}
