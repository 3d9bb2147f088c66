/**
 * Writes a report's counts into a month, in the form that each row of the scorecard already uses. Whoever types
 * workings gets workings, whoever uses formulas gets formulas; the add-in introduces no style of its own.
 */

import { showLike } from "../../core/figures/displayed";
import type { Period } from "../../core/periods/period";
import { readWorking } from "../../core/workings/readWorking";
import { fillIn } from "../../core/figures/sentence";
import { atPeriod } from "../../judge/atPeriod";
import type { Change } from "../../model/change";
import type { Measure, Scorecard } from "../../model/scorecard";
import { titleOf } from "../../model/naming/titleOf";
import { derived, figureTo, liveFormula, partChanges, workingChange, type WriteTo } from "./countCells";
import { saidBy, type CountsGiven } from "./countParts";
import type { CountRow } from "./countTable";
import { sharesInPercent } from "./countUnits";
import { lastWorking, stateResults, worksInFormulas, type LastWorking } from "./lastWorking";
import { replaceLatest } from "./replaceLatest";
import { writeShare, writeWorkingLike, type WrittenParts } from "./writeWorking";

/** A row of the report and the measure that it is about. */
export interface CountPair {
  readonly row: CountRow;
  readonly measure: Measure;
}

/** What bringing counts in comes to. */
export interface BroughtIn {
  readonly changes: readonly Change[];
  /** Measures whose counts could not be brought in, each with the reason in a sentence. */
  readonly notes: readonly { readonly measure: string; readonly sentence: string }[];
}

const FROM_REPORT = "Line {line} of the report: {said}.";
const NO_CELL = "The scorecard has no cell for this measure in that month.";
const NO_FIGURE = "The report gives no figure: “{unread}”.";
const BLANK = "The report gives no figure.";
const NO_DENOMINATOR = "The report gives a numerator alone, and nothing says what it is counted against.";
const NO_PATTERN =
  "Nothing says how the rate is worked out: by which population, and whether it is made a year's. Type its first working yourself.";
const IN_FORMULA = "{cell} holds a formula that works it out.";
const DIVIDES_BY_ZERO = "The denominator is 0, so nothing can be worked out.";

/**
 * What holds for the whole report: the month, workings kept from emptied cells by measure key, whether plain shares are
 * percentages (25 for 25%), and whether the scorecard's workings state their results (`407/1626 = 0.25`).
 */
interface CountContext {
  readonly period: Period | null;
  readonly kept: ReadonlyMap<string, string>;
  readonly inPercent: boolean;
  readonly states: boolean;
}

/**
 * The changes that bring counts into a month. A row gets, in this order: a new latest value with its month; a live
 * formula, where its last figure is one; numerator and denominator, where it has cells for them; else a working typed
 * as the last one was, and the figure. `kept` are the workings of measures whose cells were emptied for the new month.
 */
export function countChanges(
  scorecard: Scorecard,
  pairs: readonly CountPair[],
  period: Period | null,
  kept: ReadonlyMap<string, string> = new Map(),
): BroughtIn {
  const shares = pairs.flatMap(({ row, measure }) =>
    measure.unit === "percent" && row.value ? [row.value] : [],
  );
  const context = {
    period,
    kept,
    inPercent: sharesInPercent(shares),
    states: stateResults(scorecard.measures, kept),
  };
  const results = pairs.map((pair) => ({ pair, made: changesOf(pair, context) }));
  return {
    changes: results.flatMap(({ made }) => (typeof made === "string" ? [] : made)),
    notes: results.flatMap(({ pair, made }) =>
      typeof made === "string" ? [{ measure: titleOf(pair.measure), sentence: made }] : [],
    ),
  };
}

/** The changes of one pair, or the sentence that says why there are none. */
function changesOf({ row, measure }: CountPair, context: CountContext): Change[] | string {
  const at = measure.actuals.findIndex(({ period }) => atPeriod(period, context.period));
  const actual = measure.actuals[at];
  const last = lastWorking(measure, context.kept);
  const said = saidBy(row, measure, last, context.inPercent);
  if (said === null) {
    if (row.unread.length > 0) return fillIn(NO_FIGURE, { unread: row.unread.join(", ") });
    return row.numerator === null ? BLANK : NO_DENOMINATOR;
  }
  const reason = [fillIn(FROM_REPORT, { line: String(row.line), said: saidWords(row) }), said.doubt]
    .filter(Boolean)
    .join(" ");
  const replaced = replaceLatest(measure, context.period, figureOf(said, measure), reason);
  if (replaced !== null) return replaced;
  if (!actual) return NO_CELL;
  const write = { measure, actual, reason, doubtful: said.doubt !== null };
  if (said.parts === null) return figureChange(write, said);
  const typed = typedWorking(measure, last, said.parts, context);
  if (said.parts.denominator === 0) return DIVIDES_BY_ZERO;
  if (worksInFormulas(measure, at) || (actual.formula !== null && readWorking(actual.formula) !== null)) {
    if (typed === null) return NO_PATTERN;
    return [...workingChange(write, typed, context.period), ...liveFormula(write, typed)];
  }
  const parts = partChanges(write, said.parts, context.period);
  if (parts.length > 0)
    return [...parts, ...(actual.formula === null ? derived(write, said.parts, last) : [])];
  if (typed === null && measure.unit !== "percent") return NO_PATTERN;
  if (actual.formula !== null) return fillIn(IN_FORMULA, { cell: "Its cell" });
  return [
    ...(typed === null ? [] : workingChange(write, typed, context.period)),
    ...derived(write, said.parts, last),
  ];
}

/**
 * The working as the last one was typed; a share without one is `numerator/denominator`. `null` for a rate without a
 * working to follow: its population, and whether it is made a year's, are not to be guessed.
 */
function typedWorking(
  measure: Measure,
  last: LastWorking | null,
  parts: WrittenParts,
  { states }: CountContext,
): string | null {
  const like = last === null ? null : writeWorkingLike(last.typed, parts);
  if (like !== null) return like;
  return measure.unit === "percent" ? writeShare(parts, states) : null;
}

/** The figure alone, where the report gives no counts to work with. */
function figureChange(write: WriteTo, { figure }: CountsGiven): Change[] | string {
  if (figure === null) return BLANK;
  if (write.actual.formula !== null) return fillIn(IN_FORMULA, { cell: "Its cell" });
  return figureTo(write, figure);
}

/** What the report says of a row, for the change's reason: `398 of 1,702`, `25%`. */
function saidWords({ numerator, denominator, value }: CountRow): string {
  const show = (figure: { number: number; percent: boolean; decimals: number } | null) =>
    figure === null ? null : showLike(figure.number, { ...figure, thousands: true });
  const parts = [show(numerator), show(denominator)].filter((part) => part !== null).join(" of ");
  return parts || (show(value) ?? "");
}

/** The figure of a row, as a fraction for a percentage; worked out where the report gives the parts of a share. */
function figureOf({ figure, parts }: CountsGiven, { unit }: Measure): number | null {
  if (figure !== null || parts === null || parts.denominator === 0) return figure;
  return unit === "percent" ? parts.numerator / parts.denominator : null;
}
