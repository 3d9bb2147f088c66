import { saysOnly } from "../../words/says";
import { MIDDLE_GRADE } from "../../words/lists/signWords";
import { readChange } from "../../core/figures/typed/readChange";
import { isDateFormat } from "../../core/figures/formats/numberFormat";
import { wholePeriod } from "../../core/periods/readPeriod";
import { readArrow } from "../../core/status/direction";
import { readPolarity } from "../../core/status/polarity";
import { readStatus } from "../../core/status/status";
import { readWorking } from "../../core/workings/readWorking";
import { readsAsMeasure } from "../measures/readsAsMeasure";
import { isMark } from "./markSign";
import type { View } from "../tables/view";

/** What a column holds, as shares of its filled cells. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly workings: number;
  /** Workings typed as live formulas of figures alone: `=407/1626`. */
  readonly liveWorkings: number;
  readonly arrows: number;
  /** Arrows that say up or down; `●` throughout is a status that shows its colour. */
  readonly moves: number;
  /** Answers to a question that the heading asks: `Yes`, `N`, `✓`. */
  readonly answers: number;
  readonly statuses: number;
  /** Of the cells that are no marker. */
  readonly polarities: number;
  readonly references: number;
  /** Its cells number the rows: 1, 2, 3 and so on to the last. */
  readonly numbersRows: boolean;
  readonly markers: number;
  /** Text that is none of the above. */
  readonly words: number;
  /** Words that name something that is counted. */
  readonly named: number;
  /** Different texts among the filled cells. */
  readonly distinct: number;
  readonly averageLength: number;
  /** Changes with their sign: `(+16)`, `-2.1%`. */
  readonly changes: number;
  /** Dates of a day or a month. */
  readonly dates: number;
  /** Values that carry their own period: `20.9% (March 24)`. */
  readonly dated: number;
}

const ANSWER = /^(?:yes|no|y|n|[✓✔☑✗✘✖✕✅❌])$/i;
const REFERENCE = /^(?!age|over |under )[A-Z]{0,5}[ .-]?\d{1,3}([.-]\d{1,3}){0,3}[a-z]?$/i;

/** Fewer numbers may follow one another by chance. */
const FEWEST_NUMBERED = 4;

/** `Apr-24` looks like a reference, and is none. */
const isPeriod = (text: string): boolean => MONTH_OR_QUARTER.test(text) && wholePeriod(text) !== null;
const MONTH_OR_QUARTER = /^[a-z]{1,9}\W?\d/i;

/** Profiles a column over the given rows. */
export function profileColumn(view: View, rows: readonly number[], column: number): Profile {
  const counts = {
    numbers: 0,
    workings: 0,
    liveWorkings: 0,
    arrows: 0,
    moves: 0,
    answers: 0,
    statuses: 0,
    polarities: 0,
    references: 0,
    markers: 0,
    words: 0,
    named: 0,
    dated: 0,
    dates: 0,
    changes: 0,
  };
  const seen = new Set<string>();
  let next = 1;
  let graded = false;
  let filled = 0;
  let length = 0;
  for (const row of rows) {
    const { value, content, format, formula } = view.cell(row, column);
    // A formula that cannot be worked out yet (#DIV/0! in a month laid out ahead) says nothing of what its column holds.
    if (value.kind === "blank" || value.kind === "error") continue;
    const text = String(content).trim();
    filled++;
    length += text.length;
    seen.add(text.toLowerCase());
    if (text === String(next)) next++;
    const reference = REFERENCE.test(text) && !isPeriod(text);
    if (reference) counts.references++;
    const mark = value.kind === "text" && isMark(text);
    if (value.kind === "number" || value.kind === "several" || mark) counts.numbers++;
    if (value.kind === "number" && value.period) counts.dated++;
    if (value.kind === "number" && value.lapse !== true && isDateFormat(format)) counts.dates++;
    // A number below zero may be any figure: days behind, a variance, a progress score.
    if (typeof content === "string" && /^\(?\s*[+\-−–]|^\(/.test(text) && readChange(text) !== null)
      counts.changes++;
    if (formula !== null && readWorking(formula) !== null) counts.liveWorkings++;
    if (value.kind === "marker") counts.markers++;
    if (value.kind !== "text" && value.kind !== "marker") continue;
    const working = readWorking(text) !== null;
    const arrow = readArrow(text) !== null;
    const answer = ANSWER.test(text);
    const status = !answer && readStatus(text) !== null;
    const polarity = readPolarity(text) !== null;
    if (working) counts.workings++;
    if (arrow) counts.arrows++;
    if (arrow && readArrow(text) !== "unchanged") counts.moves++;
    if (answer) counts.answers++;
    if (status) counts.statuses++;
    if (value.kind === "marker") continue;
    if (polarity) counts.polarities++;
    if (saysOnly(text, MIDDLE_GRADE)) graded = true;
    if ([mark, reference, isPeriod(text), working, arrow, answer, status, polarity].includes(true)) continue;
    counts.words++;
    if (readsAsMeasure(text)) counts.named++;
  }
  const share = (count: number): number => (filled ? count / filled : 0);
  const shares = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, share(count)]),
  ) as typeof counts;
  return {
    ...shares,
    filled,
    numbersRows: filled >= FEWEST_NUMBERED && next > filled,
    polarities: graded ? 0 : counts.polarities / Math.max(1, filled - counts.markers),
    distinct: share(seen.size),
    averageLength: share(length),
  };
}
