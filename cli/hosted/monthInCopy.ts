import { basename } from "node:path";
import { namePeriod } from "../../src/core/periods/namePeriod";
import type { Card, Reading } from "../../src/model/reading";
import { decodeText } from "../../src/month/report/decodeText";
import { openReport } from "../../src/month/report/openReport";
import { monthsOpen, prepareCounts, readReport, rowName } from "../../src/workflow/month/prepareCounts";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { Refusal, type Ended } from "../command";
import { readBytes } from "../read/readBook";
import { oneCard } from "./oneCard";
import { applied, withHosted, type Destination, type CopyWork } from "./withHosted";

/** Which month is added, and what is brought into it. */
export interface MonthWish extends Destination {
  readonly sheet: string | null;
  /** A report of counts, text or workbook. */
  readonly counts: string | null;
}

const now = (): Date => new Date();

/**
 * Writes a copy with the next month, and with the counts of a report in it. Where the next month is laid out already and
 * blank, no other is added before it.
 */
export function monthInCopy(book: string, wish: MonthWish): Promise<Ended> {
  return withHosted(book, wish, async () => {
    const report = wish.counts === null ? null : textOf(wish.counts);
    const first = oneCard(await readWorkbook(), wish.sheet, UNDONE);
    const added = wish.counts !== null && isLaidOut(first) ? NOTHING : await addMonth(first);
    if (report === null) return added;
    const brought = await bringIn(await readWorkbook(), wish.sheet, report);
    return { done: [...added.done, ...brought.done], left: [...added.left, ...brought.left] };
  });
}

const UNDONE = "no month was added";
const NOTHING: CopyWork = { done: [], left: [] };

async function addMonth(card: Card): Promise<CopyWork> {
  const { changes, notes, trouble, period } = await prepareMonth(card, now);
  if (trouble !== null) throw new Refusal(trouble);
  const ticked = changes.filter(({ hers }) => !hers);
  const skipped = await applied(ticked, now);
  const name = period === null ? "the next month" : namePeriod(period);
  return { done: [`${name} was added, with ${ticked.length} changes`], left: [...skipped, ...notes] };
}

/** The newest month has cells and no value in any of them. */
function isLaidOut({ scorecard }: Card): boolean {
  const [newest] = monthsOpen(scorecard);
  const actuals = scorecard.measures.flatMap((measure) => measure.actuals);
  return (
    newest !== undefined &&
    !actuals.some(({ period, value }) => isNamed(period, newest) && value.kind !== "blank")
  );
}

function isNamed(period: Card["scorecard"]["latest"], other: NonNullable<typeof period>): boolean {
  return period !== null && namePeriod(period) === namePeriod(other);
}

async function bringIn(reading: Reading, sheet: string | null, text: string): Promise<CopyWork> {
  const card = oneCard(reading, sheet, UNDONE);
  const period = monthsOpen(card.scorecard)[0] ?? null;
  const { matching } = readReport(text, card.scorecard, period, reading.settings);
  const { changes, notes } = await prepareCounts(card, matching.matched, period, reading.settings);
  const ticked = changes.filter(({ hers }) => !hers);
  const skipped = await applied(ticked, now);
  return {
    done: [`${matching.matched.length} rows of the report were brought in, with ${ticked.length} changes`],
    left: [
      ...skipped,
      ...changes.filter(({ hers }) => hers).map(({ measure, reason }) => `${measure}: ${reason}`),
      ...notes.map(({ measure, sentence }) => `${measure}: ${sentence}`),
      ...matching.close.map(({ row, measure, why }) => `${rowName(row)} may be ${measure.name}: ${why}`),
      ...matching.rowsLeft.map((row) => `${rowName(row)} is about no measure`),
    ],
  };
}

/** A report as text: a text file whole, of a workbook the first sheet. */
function textOf(path: string): string {
  const bytes = readBytes(path);
  if (!/\.xls\w*$/i.test(basename(path))) return decodeText(bytes);
  return openReport(bytes)[0]?.text ?? "";
}
