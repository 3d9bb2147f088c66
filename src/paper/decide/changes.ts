// Judges what a paper says of movement: which way a figure went (“has fallen since April”) and by how much (“up three
// points”, “up 12%”). Two cells of the row go in; the change between the figures that they show is held against the claim.
// Papers write the change of a percentage in points or in percent of what it was (24% to 30% is 6 points and 25%), so that
// a claim is denied only where it fits neither.

import { roundHalfUp, distance } from "../../core/figures/rounding";
import { namePeriod } from "../../core/periods/namePeriod";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { Quoted } from "../lex/mark";
import type { MeasurePart, Verdict, Way, When } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { faceOf, unitOf, write, type Face } from "./face";
import { partAt } from "./partAt";
import { endOf } from "./reached";
import { relativeTo } from "./relativeTo";
import { before, periodOf, resolve, stepOf, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";
import { decideStated, changeOfRow } from "./changeOfRow";

interface ChangeStep {
  readonly now: Actual;
  readonly then: Actual;
  readonly nowFace: Face;
  readonly thenFace: Face;
  readonly says: string;
}

/** The two values, or what they were worked out from, that a claim of change compares; or the reason why one is not known. */
function stepBetween(
  judgement: Judgement,
  { from, to, of }: { from: When; to: When; of?: MeasurePart },
  stand: PaperStand,
): ChangeStep | RowAnswer {
  const last = resolve(judgement, to, stand);
  if ("missing" in last) return rowCannotTell(last.missing);
  const first = earlierOf(judgement, last.actual, from, stand);
  if ("missing" in first) return rowCannotTell(first.missing, [last.actual]);
  // “24% in September and 19% in August, a rise of five points”: nothing moves from a time to one before.
  const isBackward =
    from.kind !== "relative" && (endOf(first.actual) ?? -Infinity) > (endOf(last.actual) ?? Infinity);
  const [then, now] = isBackward ? [last, first] : [first, last];
  // “387 referrals over June” says nothing of a change.
  if (then.actual === now.actual) return rowCannotTell(ONE_TIME, [now.actual]);
  const faceAt = (actual: Actual): Face | null =>
    of === undefined ? faceOf(actual) : (partAt(judgement, actual, of)?.face ?? null);
  const [nowFace, thenFace] = [faceAt(now.actual), faceAt(then.actual)];
  if (nowFace === null || thenFace === null)
    return rowCannotTell(of === undefined ? NO_EARLIER : NO_PARTS(of), [now.actual]);
  const show = (actual: Actual, { shown }: Face): string =>
    (of === undefined ? shownIn(actual) : write(shown, false)) + ofPeriod(actual);
  const says = `${show(then.actual, thenFace)} to ${show(now.actual, nowFace)}.`;
  return { now: now.actual, then: then.actual, nowFace, thenFace, says };
}

/**
 * The earlier value. “Has fallen” without a time is held against the value before it, but only where the row steps evenly:
 * across a gap the paper may mean a month that the scorecard does not show.
 */
function earlierOf(
  judgement: Judgement,
  now: Actual,
  from: When,
  stand: PaperStand,
): { actual: Actual } | { missing: string } {
  if (from.kind !== "relative" || from.to !== "before") return resolve(judgement, from, stand);
  const previous = before(judgement, now);
  if (previous === null) return { missing: NO_EARLIER };
  const [end, start] = [endOf(now), endOf(previous)];
  const step = stepOf(judgement);
  const isEven = step !== null && (end === null || start === null || end - start === step);
  return isEven ? { actual: previous } : { missing: UNEVEN };
}

function ofPeriod(actual: Actual): string {
  const period = periodOf(actual);
  return period === null ? "" : ` in ${namePeriod(period)}`;
}

/**
 * “Has fallen since April”. The figures compare as they are shown: 24.4% and 23.6%, both shown as 24%, are level to a
 * reader. “Improved” needs the polarity; a figure that did not move has neither improved nor worsened whatever it is.
 */
export function decideDirection(
  judgement: Judgement,
  way: Way,
  { from, to, of }: { from: When; to: When; of?: MeasurePart },
  stand: PaperStand,
): RowAnswer {
  const step = stepBetween(judgement, { from, to, ...(of === undefined ? {} : { of }) }, stand);
  if ("verdict" in step)
    return (of === undefined ? asStated(judgement, { quoted: null, way, from, to }) : null) ?? step;
  const { nowFace, thenFace, now, then, says } = step;
  const moved = Math.sign(roundHalfUp(nowFace.shown - thenFace.shown, NOISE_DECIMALS));
  const answer = (isSo: boolean): RowAnswer => ({
    verdict: isSo ? "agrees" : "disagrees",
    message: `It went from ${says}`,
    facts: [now, then],
    scorecard: nowFace.percent ? unitOf(nowFace.shown, true) : nowFace.shown,
    period: periodOf(now),
  });
  if (way === "level") return answer(moved === 0);
  if (way === "up") return answer(moved > 0);
  if (way === "down") return answer(moved < 0);
  // Which way is good of a share says nothing of the number that it is of.
  const value = of === undefined ? judgement.measure.polarity.value : "unknown";
  if (moved !== 0 && value !== "higher" && value !== "lower")
    return rowCannotTell(`${NO_POLARITY} It went from ${says}`, [now, then]);
  const isBetter = moved !== 0 && moved > 0 === (value === "higher");
  return answer(moved !== 0 && isBetter === (way === "better"));
}

/**
 * How much a figure is said to have changed: in points or counts, or in percent of what it was. A count that is “up 12%”
 * can only be meant in percent (`isCount`); of a percentage either is possible.
 */
export function decideChange(
  judgement: Judgement,
  quoted: Quoted,
  way: Way | null,
  { from, to }: { from: When; to: When },
  stand: PaperStand,
): RowAnswer {
  const step = stepBetween(judgement, { from, to }, stand);
  if ("verdict" in step) return asStated(judgement, { quoted, way, from, to }) ?? step;
  const { nowFace, thenFace, now, then, says } = step;
  const change = nowFace.shown - thenFace.shown;
  const amount = distance(nowFace.shown, thenFace.shown);
  const decimals = Math.max(nowFace.decimals, thenFace.decimals);
  const face = (number: number, own: number): Face => ({
    shown: number,
    exact: number,
    decimals: own,
    percent: false,
  });
  const relative = thenFace.shown === 0 ? null : relativeTo(amount, thenFace.shown).exact;
  const isPercent = quoted.unit === "percent" || quoted.unit === "relative";
  const inPoints = sayAmount(quoted, face(amount, decimals), distance(nowFace.exact, thenFace.exact));
  const inPercent =
    relative === null || !isPercent
      ? "disagrees"
      : sayAmount(quoted, face(relative, quoted.decimals), relative);
  const isCount = (!nowFace.percent && isPercent) || quoted.unit === "relative";
  const said = bestOf(isCount ? "disagrees" : inPoints, inPercent);
  const isThatWay =
    way === null || way === "better" || way === "worse" || Math.sign(change) === (way === "up" ? 1 : -1);
  const isPlain = from.kind === "relative" && from.to === "before";
  if (!(said === "agrees" && isThatWay) && isPlain && isFromAnother(judgement, quoted, nowFace))
    return rowCannotTell(`${SINCE_WHEN} It went from ${says}`, [now, then]);
  const message = `${write(roundHalfUp(amount, decimals), false)}${relative === null ? "" : ` (${write(roundHalfUp(relative, 1), true)})`}: from ${says}`;
  return {
    verdict: isThatWay ? said : "disagrees",
    message,
    facts: [now, then],
    scorecard:
      isCount && relative !== null
        ? unitOf(roundHalfUp(relative, quoted.decimals), true)
        : unitOf(roundHalfUp(amount, decimals), nowFace.percent),
    period: periodOf(now),
  };
}

/** The row may state the change in a column of its own, where the values that it is between are not shown. */
function asStated(
  judgement: Judgement,
  { from, to, ...said }: { quoted: Quoted | null; way: Way | null; from: When; to: When },
): RowAnswer | null {
  const stated = changeOfRow(judgement, from, to);
  return stated === null ? null : decideStated(judgement, stated, said);
}

/**
 * The quoted amount is the distance to another figure of the row: another month, the target, a benchmark. The paper may
 * have meant that one, so the claim is not denied.
 */
function isFromAnother({ measure }: Judgement, quoted: Quoted, now: Face): boolean {
  const others = [
    ...measure.actuals,
    ...measure.benchmarks,
    measure.target,
    measure.tolerance,
    measure.baseline,
  ];
  return others.some((fact) => {
    const face = faceOf(fact);
    if (face === null || face.shown === now.shown) return false;
    const amount = distance(now.shown, face.shown);
    const decimals = Math.max(now.decimals, face.decimals);
    const relative = face.shown === 0 ? 0 : (amount / Math.abs(face.shown)) * 100;
    const of = (number: number, own: number): Face => ({
      shown: number,
      exact: number,
      decimals: own,
      percent: false,
    });
    return (
      (quoted.unit !== "relative" && sayAmount(quoted, of(amount, decimals), amount) !== "disagrees") ||
      ((quoted.unit === "percent" || quoted.unit === "relative") &&
        sayAmount(quoted, of(relative, quoted.decimals), relative) !== "disagrees")
    );
  });
}

/** Papers subtract what is shown or what the cells hold: 24.4% and 21.6%, shown as 24% and 22%, are 2 or 2.8 points apart. */
function sayAmount(quoted: Quoted, face: Face, exact: number): Verdict {
  return bestOf(
    sayFigure(quoted, { ...face, exact }),
    sayFigure({ ...quoted, hedge: null }, { ...face, exact: face.shown }),
  );
}

function bestOf(...verdicts: readonly Verdict[]): Verdict {
  return (["agrees", "cannot tell"] as const).find((one) => verdicts.includes(one)) ?? "disagrees";
}

/** Beyond these decimals a difference is the noise of subtracting. */
const NOISE_DECIMALS = 9;
const NO_EARLIER = "The scorecard has no earlier value to compare with.";
const NO_PARTS = (of: MeasurePart): string => `The scorecard does not show its ${of} of both times.`;
const SINCE_WHEN = "It does not say since when, and another figure of the row is so far away.";
const ONE_TIME = "It names one time alone; a change would need two.";
const UNEVEN = "It does not say since when, and the values before do not follow each other evenly.";
const NO_POLARITY = "Nothing says which way is good.";
