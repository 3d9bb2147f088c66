import type { Period } from "../../core/periods/period";
import { readLooks } from "../../excel/read/readLooks";
import { readValidations } from "../../excel/read/readValidations";
import type { Finding } from "../../model/finding";
import type { Rectangle } from "../../model/place";
import type { Card } from "../../model/reading";
import { addMonth, type NewMonth } from "../../month/addMonth/addMonth";
import { endingFindings } from "../../month/addMonth/endingFindings";
import { repeatedLines } from "../../month/addMonth/repeated";
import { periodAfter } from "../../month/addMonth/nextPeriod";
import { onEveryPage } from "../../month/addMonth/onEveryPage";
import { anchored } from "../../update/anchored";
import { readMonth } from "./readMonth";
import { todayOf } from "./today";

export type { NewMonth } from "../../month/addMonth/addMonth";

/**
 * Every change that adds the next period to a scorecard, to each of its pages where it stands on several. Four round trips
 * a page or a few more, nothing is written. It says how many of the findings that stand end with the month before.
 */
export async function prepareMonth(
  card: Card,
  now: () => Date = () => new Date(),
  findings: readonly Finding[] = [],
): Promise<NewMonth> {
  const month = card.pages === undefined ? await monthOnPage(card, now) : await onPages(card.pages, now);
  const ending = endingFindings(findings, month.changes, card.scorecard.periods.at(-1) ?? null);
  return { ...month, notes: [...ending, ...month.notes] };
}

async function onPages(pages: readonly Card[], now: () => Date): Promise<NewMonth> {
  const months: NewMonth[] = [];
  // One page after the other: each reading depends on Excel being free.
  for (const page of pages) months.push(await monthOnPage(page, now));
  return onEveryPage(pages, months);
}

async function monthOnPage(card: Card, now: () => Date): Promise<NewMonth> {
  const { sheetId, range, orientation } = card.scorecard;
  // All sheets: formulas on others may refer to the column before.
  const { grid, grids, historyEnd } = await readMonth(card.scorecard, card.scorecard, true);
  // With the line above, where a band of years may have to be widened.
  const looks = await readLooks(sheetId, withLineAbove(range));
  // Drop-down lists of the last month, which the new one gets too.
  const validations = await readValidations(sheetId, lastLines(card));
  // As wide as the month before, or as high where measures run across.
  const sizes = orientation === "down" ? looks.widths : looks.heights;
  const month = addMonth(card, {
    grid,
    grids,
    history: historyEnd,
    today: todayOf(now()),
    looks: {
      size: (line) => sizes.get(line) ?? null,
      centred: ({ row, column }) => looks.centred.has(`${row},${column}`),
      validations,
    },
  });
  return { ...month, changes: anchored(month.changes, card.landmarks) };
}

/** The lines of the last period, as far as the scorecard goes. */
function lastLines({ scorecard }: Card): Rectangle[] {
  const { periods, range, orientation } = scorecard;
  const last = periods.at(-1);
  // A month may take several columns: value, working, arrow.
  const repeated = last ? repeatedLines(scorecard, last) : null;
  if (repeated === null) return [];
  const { first, count } = repeated;
  return Array.from({ length: count }, (_, at) =>
    orientation === "down"
      ? { ...range, column: first + at, columnCount: 1 }
      : { ...range, row: first + at, rowCount: 1 },
  );
}

/** A band of years may stand right above the headings, or left of them. */
function withLineAbove({ row, column, rowCount, columnCount }: Rectangle): Rectangle {
  // A sheet begins at its first row and column.
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rowCount: rowCount + row - top, columnCount: columnCount + column - left };
}

/** The period that would be added; `null` where the headings name none. */
export function nextPeriodOf({ scorecard }: Card): Period | null {
  return periodAfter(scorecard.periods);
}
