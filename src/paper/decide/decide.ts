// Judges one claim against the rows that it may be about. The claim is first judged as it is read. Where it does not
// agree, the other ways in which people write the same words are tried: a reading that agrees takes the denial back to
// “cannot tell”, because a sentence that may be right must not be called wrong.

import { endOfPeriod, monthsIn, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { figureIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { ClaimReading, MarkSide, When } from "../claim";
import type { AboutRows } from "../subjects/findSubject";
import { figuresOfRow } from "../subjects/figuresOfRow";
import type { KnownRow } from "../subjects/knownRow";
import { rowCannotTell, type RowAnswer } from "./answer";
import { decideChange, decideDirection } from "./changes";
import { decideComparison, decideGap, decideStatus, markFactOf } from "./decideComparison";
import { decideDeniedWay } from "./decideDeniedWay";
import { decideMultiple } from "./decideMultiple";
import { decideFirstTime, decideRun } from "./decideRun";
import { decideBound } from "./decideBound";
import { decideMean, decideRank } from "./overTime";
import { atStand, periodMeant, periodOf, valued, type PaperStand } from "./resolve";
import { ofALongerTime, ofTheCalendar, seenOtherwise } from "./otherTimes";
import { faceOf } from "./face";
import { benchmarkOf, decideBenchmark, decideMark, decidePart, decideValue } from "./values";

/** A claim against one row, with the second readings that may take a denial back. */
function decideRow(row: KnownRow, reading: ClaimReading, stand: PaperStand): RowAnswer {
  const answer = decideAsRead(row, reading, stand);
  if (answer.verdict === "agrees") return answer;
  const { judgement } = row;
  const isDenied = answer.verdict === "disagrees";
  const other = (isDenied ? ofTheCalendar : ofALongerTime)(reading, judgement, stand);
  const otherwise = other === null ? null : decideAsRead(row, other, stand);
  if (otherwise?.verdict === "agrees")
    return isDenied ? rowCannotTell(WHICH_QUARTER, answer.facts) : otherwise;
  const seen = seenOtherwise(reading);
  const asSeen = seen === null ? null : decideAsRead(row, seen, stand);
  if (asSeen?.verdict === "agrees") return isDenied ? rowCannotTell(WHICH_TIME, answer.facts) : asSeen;
  if (isDenied && isOfAnotherTime(row, reading, stand)) return rowCannotTell(WHICH_TIME, answer.facts);
  if (isDenied && isOfALongerTrend(row, reading, stand)) return rowCannotTell(OF_A_TREND, answer.facts);
  return isDenied && isSoNow(row, reading, stand) ? rowCannotTell(OF_NOW, answer.facts) : answer;
}

/** “Continues to fall” where it has stood still since the month before, or fell over all that is shown. */
function isOfALongerTrend(row: KnownRow, reading: ClaimReading, stand: PaperStand): boolean {
  if (reading.kind !== "direction" || reading.isTrend !== true) return false;
  const [first] = valued(row.judgement);
  const period = periodOf(first ?? null);
  const from: When | null = period === null ? null : { kind: "period", period };
  const isLevel = decideAsRead(row, { ...reading, way: "level" }, stand).verdict === "agrees";
  return isLevel || from === null || decideAsRead(row, { ...reading, from }, stand).verdict === "agrees";
}

/**
 * “Last year” may be the year's outturn, its last month or the same month a year ago, and “last month” depends on when the
 * paper was written: where the row has the figure at such another time, the claim is not denied.
 */
function isOfAnotherTime(row: KnownRow, reading: ClaimReading, stand: PaperStand): boolean {
  if (reading.kind !== "value" || reading.at.kind !== "relative") return false;
  const { to, isExact } = reading.at;
  if (to === "past year") return true;
  if (to === "year before" && isExact === true) return isOfAYear(row, reading.quoted.number);
  // Of a row of months the whole of last year is not known: “77% last year” may be that.
  if (to === "year before" && !hasWholeYear(row, stand)) return true;
  if (to === "year before" || to === "last outturn") return figuresOfRow(row).has(reading.quoted.number);
  const now = faceOf(row.judgement.latest);
  return to !== "now" && to !== "this month" && to !== "before" && now?.shown === reading.quoted.number;
}

/** It shows the whole of the year before the paper's. */
function hasWholeYear({ judgement }: KnownRow, stand: PaperStand): boolean {
  const now = periodOf(atStand(judgement, stand)) ?? stand;
  return judgement.measure.actuals.some(
    ({ period }) =>
      period?.kind === "year" &&
      now !== null &&
      endOfPeriod(period) < endOfPeriod(now) &&
      endOfPeriod(period) >= endOfPeriod(now) - MONTHS_IN_A_YEAR,
  );
}

/** The outturn of a year, or a year so far, has the figure. */
function isOfAYear({ judgement: { measure } }: KnownRow, figure: number): boolean {
  const ofYears = measure.actuals.filter(({ period }) => period?.kind === "year");
  return [...ofYears, ...measure.ytd].some((fact) => faceOf(fact)?.shown === figure);
}

/**
 * “An improvement on March (28%), but seven points above target” speaks of March's figure and of today's: what is denied
 * of the time named last, and is so as the paper stands, may be said of that.
 */
function isSoNow(row: KnownRow, reading: ClaimReading, stand: PaperStand): boolean {
  if (reading.kind === "direction" && reading.isCarried === true) {
    const to: When = { kind: "paper" };
    return [reading.from, reading.to].some(
      (from) => decideAsRead(row, { ...reading, from, to }, stand).verdict === "agrees",
    );
  }
  if (reading.kind !== "comparison" && reading.kind !== "gap" && reading.kind !== "status") return false;
  if (reading.at.kind === "paper") return false;
  return decideAsRead(row, { ...reading, at: { kind: "paper" } }, stand).verdict === "agrees";
}

/** The claim as its words were read, sent to the file that judges its kind. */
function decideAsRead({ judgement, parts }: KnownRow, reading: ClaimReading, stand: PaperStand): RowAnswer {
  switch (reading.kind) {
    case "value":
      return decideValue(judgement, reading.quoted, reading.at, stand);
    case "numerator":
    case "denominator":
      return decidePart({ judgement, parts }, reading.quoted, reading, stand);
    case "target":
    case "tolerance":
    case "baseline":
      return isSetForNow(judgement, reading.of, stand)
        ? decideMark(judgement, reading.quoted, reading.kind)
        : rowCannotTell(OTHER_TARGET);
    case "benchmark":
      return decideBenchmark(judgement, reading.quoted, reading.peer);
    case "change":
      return decideChange(judgement, reading.quoted, reading.way, reading, stand);
    case "direction":
      return reading.isDenied === true
        ? decideDeniedWay(judgement, reading.way, reading, stand)
        : decideDirection(judgement, reading.way, reading, stand);
    case "comparison":
      return isSetForNow(judgement, reading.of, stand)
        ? byRank(reading, judgement, (side) =>
            decideComparison(judgement, side, reading.yardstick, reading.at, stand),
          )
        : rowCannotTell(OTHER_TARGET);
    case "gap":
      return byRank(reading, judgement, (side) =>
        decideGap(judgement, reading.quoted, side, reading.yardstick, { when: reading.at, stand }),
      );
    case "status":
      return decideStatus(judgement, reading.status, reading.at, stand);
    case "mean":
      return decideMean(judgement, reading.quoted, reading.over);
    case "bound":
      return decideBound(judgement, reading, stand);
    case "rank":
      return decideRank(judgement, reading.which, reading, stand);
    case "first time":
      return decideFirstTime(judgement, reading, stand);
    case "run":
      return decideRun(judgement, reading, stand);
    case "multiple":
      return decideMultiple(judgement, reading, stand);
    case "figure":
      return rowCannotTell(reading.doubt);
  }
}

/** A target that is set for a time is the scorecard's where that holds the paper's: it may set another for next year. */
function isSetForNow(judgement: Judgement, of: When | undefined, stand: PaperStand): boolean {
  if (of === undefined) return true;
  const now = periodOf(atStand(judgement, stand)) ?? stand;
  if (of.kind === "relative") return of.to === "now" || of.to === "this month" || of.to === "this quarter";
  const meant = periodMeant(judgement, of, now);
  if (meant === null || now === null) return false;
  const [end, own] = [endOfPeriod(meant), endOfPeriod(now)];
  return own <= end && own > end - monthsIn(meant);
}

/**
 * “Ahead of England” is below it where low is good. Whoever is above may have been called so as well, by one who thinks of
 * the figure alone: that is neither denied nor agreed with.
 */
function byRank<Side extends MarkSide | "apart">(
  { side, isOfRank }: { readonly side: Side; readonly isOfRank?: true },
  { measure }: Judgement,
  ask: (side: Side | "above" | "below") => RowAnswer,
): RowAnswer {
  if (isOfRank !== true || measure.polarity.value !== "lower") return ask(side);
  const answer = ask(side === "above" ? "below" : "above");
  return answer.verdict === "disagrees" && ask(side).verdict === "agrees"
    ? rowCannotTell(`${WHICH_SENSE} ${answer.message}`, answer.facts)
    : answer;
}

/** A claim against the rows that it is about; where those deny it, a row of the same thing in another unit may be meant. */
export function decide(
  { known, others = [] }: Pick<AboutRows, "known" | "others">,
  reading: ClaimReading,
  stand: PaperStand,
): { readonly row: KnownRow | null; readonly answer: RowAnswer } {
  const first = decideAmong(known, reading, stand);
  if (first.answer.verdict === "agrees" || others.length === 0) return first;
  const other = decideAmong(others, reading, stand);
  if (other.answer.verdict !== "agrees") return first;
  // Without a figure nothing tells which of two was meant that say the opposite.
  return first.answer.verdict === "disagrees" && !("quoted" in reading)
    ? { row: first.row, answer: rowCannotTell(TWO_ROWS, [...first.answer.facts, ...other.answer.facts]) }
    : other;
}

/**
 * One thing may stand in several scorecards: they must not say two things. Where it is counted and a rate as well, either
 * may be meant: what one of them agrees with is so, and only what all of them deny is not.
 */
function decideAmong(
  known: readonly KnownRow[],
  reading: ClaimReading,
  stand: PaperStand,
): { readonly row: KnownRow | null; readonly answer: RowAnswer } {
  const able = known.filter((row) => hasMarkOf(row, reading));
  const answers = (able.length > 0 ? able : known).map((row) => ({
    row,
    answer: decideRow(row, reading, stand),
  }));
  const told = answers.filter(({ answer }) => answer.verdict !== "cannot tell");
  const [first] = told;
  if (first === undefined) return answers[0] ?? { row: null, answer: rowCannotTell(NO_MEASURE) };
  const units = new Set(answers.map(({ row }) => row.judgement.measure.unit));
  if (units.size > 1) {
    const agreed = told.find(({ answer }) => answer.verdict === "agrees");
    return agreed ?? answers.find(({ answer }) => answer.verdict === "cannot tell") ?? first;
  }
  if (told.some(({ answer }) => answer.verdict !== first.answer.verdict))
    return {
      row: first.row,
      answer: rowCannotTell(
        TWO_ROWS,
        told.flatMap(({ answer }) => answer.facts),
      ),
    };
  return first;
}

const OTHER_TARGET = "It is set for another time; the scorecard shows one target of the measure.";
/** “The England rate is 70” is of the row that has a figure of England's, and not of the number beside it. */
function hasMarkOf({ judgement }: KnownRow, reading: ClaimReading): boolean {
  const { kind } = reading;
  if (kind === "target" || kind === "tolerance" || kind === "baseline")
    return figureIn(judgement.measure[kind]) !== null;
  if (kind === "benchmark") return benchmarkOf(judgement, reading.peer) !== null;
  if (kind === "comparison" && reading.yardstick.endsWith("comparators"))
    return judgement.measure.benchmarks.length > 0;
  if (kind === "comparison" || kind === "gap")
    return figureIn(markFactOf(judgement, reading.yardstick)) !== null;
  return true;
}

const WHICH_SENSE = "It may say which is the higher figure or which is the better.";
const WHICH_QUARTER =
  "It is so of the quarter of the calendar, and not of the financial year; it would need to say which.";
const OF_A_TREND = "It may be said of a longer time than since the one before.";
const WHICH_TIME = "It may be of another time than the one that is named.";
const OF_NOW =
  "It is so as the paper stands, and not of the time that is named; it would need to say of which.";
/** Said of a claim for which no row was found: it is neither right nor wrong by this scorecard. */
export const NO_MEASURE = "It names no measure of the scorecard.";
const TWO_ROWS = "Two rows of the workbook say different things of it.";
