// Judges what a paper says of several periods in a row (“red for the third month running”, “has fallen every month since
// May”) by asking the same of each period. One period that denies the claim denies it; the claim agrees only where the
// row shows every period that it speaks of.

import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { ClaimReading, Reach, When, Yardstick } from "../claim";
import type { Quoted } from "../lex/mark";
import { rowCannotTell, type RowAnswer } from "./answer";
import { faceOf } from "./face";
import { decideDirection } from "./changes";
import { decideComparison, decideStatus } from "./decideComparison";
import { decideValue } from "./values";
import { periodOf, resolve, stepOf, asLongAs, type PaperStand } from "./resolve";
import { endOf, reached } from "./reached";
import { MONTHS_OF } from "../lex/timeCount";
import { financialYear } from "../../core/periods/movePeriod";

type Run = Extract<ClaimReading, { kind: "run" }>;

/**
 * The periods are judged one by one, the earliest first. “Since May” may or may not count May: where May alone denies the
 * claim, nobody can tell.
 */
export function decideRun(judgement: Judgement, { of, over }: Run, stand: PaperStand): RowAnswer {
  if (of === null) return rowCannotTell(EACH);
  const now = resolve(judgement, of.kind === "direction" ? of.to : of.at, stand);
  if ("missing" in now) return rowCannotTell(now.missing);
  const values = asLongAs(judgement, now.actual);
  const last = values.findIndex(({ place }) => place === now.actual.place);
  const span = spanOf(judgement, of, over, { values, last, stand });
  if (span === null) return rowCannotTell(NOT_SHOWN, [now.actual]);
  if (over.kind === "shown")
    return ofEachShown(judgement, of, {
      values: values.slice(span.first, last + 1),
      isSaid: over.isSaid === true,
      stand,
    });
  const answers = values.slice(span.first, last + 1).map((actual) => answerAt(judgement, of, actual, stand));
  if (over.kind === "last" && over.some !== undefined) return ofSoMany(of, answers, over.some);
  const isDenied = ({ verdict }: RowAnswer): boolean => verdict === "disagrees";
  const denied = answers.slice(span.isFirstSaid ? 0 : 1).find(isDenied);
  // What others had then the scorecard need not show: it has one figure of theirs.
  const isNow = answers.slice(-1).some(isDenied);
  if (denied !== undefined && isBesideOthers(of) && !isNow)
    return rowCannotTell(`${OF_OTHERS} ${denied.message}`, denied.facts);
  if (denied) return { ...denied, scorecard: null, message: `${NOT_EACH} ${denied.message}` };
  const [first] = answers;
  if (first !== undefined && isDenied(first))
    return rowCannotTell(`${NOT_THEN} ${first.message}`, [now.actual]);
  if (!span.isWhole) return rowCannotTell(NOT_SHOWN, [now.actual]);
  // “For the third month”, where it was so in the one before as well.
  const earlier = over.kind === "last" && over.isNth === true ? values[span.first - 1] : undefined;
  if (earlier !== undefined && answerAt(judgement, of, earlier, stand).verdict === "agrees")
    return rowCannotTell(FOR_LONGER, [now.actual, earlier]);
  const own =
    answers.find(({ verdict }) => verdict === "cannot tell") ?? answers.at(-1) ?? rowCannotTell(EACH);
  return { ...own, scorecard: null };
}

/** It is over, or under, what is said. */
function isOnSide({ hedge, number }: Quoted, actual: Actual): boolean {
  const shown = faceOf(actual)?.shown;
  if (shown === undefined) return false;
  if (hedge === "over") return shown > number;
  if (hedge === "under") return shown < number;
  return (hedge === "at least" && shown >= number) || (hedge === "at most" && shown <= number);
}

/** It is compared with England, or with other councils. */
function isBesideOthers(of: NonNullable<Run["of"]>): boolean {
  return of.kind === "comparison" && !OWN_MARKS.has(of.yardstick);
}
const OWN_MARKS: ReadonlySet<Yardstick> = new Set(["target", "tolerance", "baseline"]);

/** “In four of the last six months”: in how many of them it was so. */
function ofSoMany(of: NonNullable<Run["of"]>, answers: readonly RowAnswer[], some: number): RowAnswer {
  const open = answers.find(({ verdict }) => verdict === "cannot tell");
  if (open !== undefined) return open;
  const isSo = answers.filter(({ verdict }) => verdict === "agrees");
  const message = `It was so in ${isSo.length} of ${answers.length}.`;
  // Seven months have six moves between them, and a seventh that leads to the first.
  if (of.kind === "direction" && isSo.length !== some) return rowCannotTell(message);
  const [shown] = isSo.length > 0 ? isSo : answers;
  return {
    ...(shown ?? rowCannotTell(EACH)),
    verdict: isSo.length === some ? "agrees" : "disagrees",
    scorecard: null,
    message,
    facts: isSo.flatMap(({ facts }) => facts.slice(0, 1)),
  };
}

/**
 * “Has fallen every quarter”, as far back as the scorecard shows. It may be said of a shorter time, but of two of them at least: one
 * of the last two that is not so denies it, where the sentence names no other time.
 */
function ofEachShown(
  judgement: Judgement,
  of: NonNullable<Run["of"]>,
  { values, isSaid, stand }: { values: readonly Actual[]; isSaid: boolean; stand: PaperStand },
): RowAnswer {
  const answers = values.map((actual) => answerAt(judgement, of, actual, stand));
  const denied = answers.slice(-FEWEST_OF_A_RUN).find(({ verdict }) => verdict === "disagrees");
  if (denied !== undefined && isSaid)
    return { ...denied, scorecard: null, message: `${NOT_EACH} ${denied.message}` };
  const open = answers.find(({ verdict }) => verdict !== "agrees");
  if (open !== undefined) return rowCannotTell(`${NOT_ALL} ${open.message}`, open.facts);
  return { ...(answers.at(-1) ?? rowCannotTell(EACH)), scorecard: null };
}
/** Nobody says “every quarter” of one. */
const FEWEST_OF_A_RUN = 2;

/** “For the first time”: so now, and of none of the periods before that are shown. */
export function decideFirstTime(
  judgement: Judgement,
  { of, over }: Extract<ClaimReading, { kind: "first time" }>,
  stand: PaperStand,
): RowAnswer {
  if (of === null) return rowCannotTell(FIRST_TIME);
  const now = resolve(judgement, of.kind === "direction" ? of.to : of.at, stand);
  if ("missing" in now) return rowCannotTell(now.missing);
  const span = reached(judgement, over, now.actual, stand);
  if ("missing" in span) return rowCannotTell(span.missing, [now.actual]);
  if (answerAt(judgement, of, now.actual, stand).verdict !== "agrees")
    return rowCannotTell(FIRST_TIME, [now.actual]);
  const then = over.kind === "since" ? resolve(judgement, over.since, stand) : null;
  // “The first time since May” says that in May it was so.
  const before = span.others.filter(
    ({ place }) => then === null || "missing" in then || place !== then.actual.place,
  );
  const answers = before.map((actual) => ({ actual, answer: answerAt(judgement, of, actual, stand) }));
  const again = [...answers].reverse().find(({ answer }) => answer.verdict === "agrees");
  // Another year may have had another target.
  if (again !== undefined)
    return isOfOneYear(again.actual, now.actual)
      ? {
          ...again.answer,
          verdict: "disagrees",
          scorecard: null,
          message: `${NOT_FIRST} ${again.answer.message}`,
        }
      : rowCannotTell(`${NOT_FIRST} ${again.answer.message}`, again.answer.facts);
  if (!span.isWhole || answers.length === 0 || answers.some(({ answer }) => answer.verdict !== "disagrees"))
    return rowCannotTell(FIRST_TIME, [now.actual]);
  return {
    verdict: "agrees",
    message: FIRST_SHOWN,
    facts: [now.actual],
    scorecard: null,
    period: now.period,
  };
}

function isOfOneYear(actual: Actual, other: Actual | undefined): boolean {
  const [own, its] = [periodOf(actual), periodOf(other ?? null)];
  return own !== null && its !== null && financialYear(own) === financialYear(its);
}

/** The values that a run speaks of, up to the last of them. */
interface RunSpan {
  readonly first: number;
  /** It is certain that the first is one of them: “since May” may begin with June. */
  readonly isFirstSaid: boolean;
  /** The scorecard shows every period between. */
  readonly isWhole: boolean;
}

/** Which values a run speaks of; `null` where the row steps otherwise: three months running cannot be told from quarters. */
function spanOf(
  judgement: Judgement,
  of: NonNullable<Run["of"]>,
  over: Reach,
  { values, last, stand }: { values: readonly Actual[]; last: number; stand: PaperStand },
): RunSpan | null {
  const step = stepOf(judgement);
  if (over.kind === "last") {
    const count = step === null ? 0 : (MONTHS_OF[over.unit] * over.count) / step;
    // Three falls in a row need four values: each fall has a value before it.
    const first = last - count + 1;
    const isShown = Number.isInteger(count) && count > 1 && first >= (of.kind === "direction" ? 1 : 0);
    return isShown ? { first, isFirstSaid: over.isLoose !== true, isWhole: true } : null;
  }
  if (over.kind === "shown") {
    const isByIts = over.each !== undefined && step === MONTHS_OF[over.each];
    // Behind a gap, as of the same month a year ago, nothing is known of each.
    const gap = values
      .slice(0, last + 1)
      .map((actual, at) => at > 0 && (endOf(actual) ?? 0) - (endOf(values[at - 1] ?? actual) ?? 0) !== step);
    const first = Math.max(0, gap.lastIndexOf(true)) + (of.kind === "direction" ? 1 : 0);
    return isByIts && last > first ? { first, isFirstSaid: true, isWhole: true } : null;
  }
  if (over.kind !== "since") return null;
  const then = resolve(judgement, over.since, stand);
  const from = "missing" in then ? -1 : values.findIndex(({ place }) => place === then.actual.place);
  if (from < 0 || from >= last) return null;
  const isByQuarters =
    step === MONTHS_OF.quarter && values.every((actual) => periodOf(actual)?.kind === "quarter");
  if (of.kind === "direction") {
    // “Every month” is told by a row of months alone, and “every quarter” by one of quarters.
    const isOfEach =
      over.each === undefined || over.each === "month"
        ? step === MONTHS_OF.month
        : over.each === "quarter" && isByQuarters;
    return isOfEach ? { first: from + 1, isFirstSaid: true, isWhole: true } : null;
  }
  return { first: from, isFirstSaid: false, isWhole: step === MONTHS_OF.month || isByQuarters };
}

/** The claim of the run asked of one period; a direction is asked since the period before. */
function answerAt(
  judgement: Judgement,
  of: NonNullable<Run["of"]>,
  actual: Actual,
  stand: PaperStand,
): RowAnswer {
  const period = periodOf(actual);
  if (period === null || endOf(actual) === null) return rowCannotTell(NOT_SHOWN);
  const at: When = { kind: "period", period };
  if (of.kind === "comparison") return decideComparison(judgement, of.side, of.yardstick, at, stand);
  if (of.kind === "value") {
    const answer = decideValue(judgement, of.quoted, at, stand);
    // “Fewer than 1,450 in all six months”, however far below it one of them was.
    return answer.verdict !== "agrees" && isOnSide(of.quoted, actual)
      ? { ...answer, verdict: "agrees" }
      : answer;
  }
  if (of.kind === "status") return decideStatus(judgement, of.status, at, stand);
  return decideDirection(judgement, of.way, { from: { kind: "relative", to: "before" }, to: at }, stand);
}

const EACH = "Whether it is so of each of them is not worked out; look at the periods before.";
const OF_OTHERS = "What others had in each of them the scorecard does not show.";
const NOT_EACH = "It is not so of each of them.";
const FOR_LONGER = "It was so before as well; how many times it has been so is not certain.";
const NOT_ALL = "It is not so of each that is shown; it would need to say of which.";
const FIRST_TIME = "Whether it is the first time is not worked out; look at the periods between.";
const NOT_FIRST = "It is not the first time.";
const FIRST_SHOWN = "It is so of none of the periods before that are shown.";
const NOT_THEN = "It is so of each time after the one that it names, and not of that one.";
const NOT_SHOWN = "The scorecard does not show each of the periods that it speaks of.";
