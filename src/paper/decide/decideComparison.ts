// Judges what a paper says of a value beside its target, tolerance, baseline or benchmark: on which side it lies (“above
// England”), which colour it has (“rated amber”) and how far away it is (“three points below the region”). “Meets the
// target” goes by the status that the scorecard's own rule gives, so that paper and scorecard are judged alike.

import { distance, roundHalfUp } from "../../core/figures/rounding";
import { figureIn, shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import type { Status } from "../../core/status/status";
import type { Quoted } from "../lex/mark";
import type { MarkSide, When, Yardstick } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { faceOf, unitOf, write } from "./face";
import { ownStatus } from "./ownStatus";
import { periodOf, resolve, type PaperStand } from "./resolve";
import { relativeTo } from "./relativeTo";
import { sayFigure } from "./sayFigure";
import { peerOf } from "../claims/governor";
import { benchmarkOf } from "./values";
import { statusesOf } from "../../judge/statusesOf";

/**
 * “In line with England” has no agreed meaning. Within one point (of a small share, a part of it), or 3% of a rate or count, the
 * claim agrees; farther away than five times that it is denied; between the two nobody can tell.
 */
const ALIKE_POINTS = 1;
const ALIKE_PART = 0.08;
const ALIKE_SHARE = 0.03;
const UNLIKE_TIMES = 5;

/** What the value is compared with. */
export function markFactOf(judgement: Judgement, yardstick: Yardstick): Fact | null {
  const { measure } = judgement;
  if (yardstick === "target" || yardstick === "tolerance" || yardstick === "baseline")
    return measure[yardstick];
  const peer = peerOf(yardstick);
  return peer === null ? null : benchmarkOf(judgement, peer);
}

/** On which side of its target or of a benchmark a value is said to be, by the figures as they are shown. */
export function decideComparison(
  judgement: Judgement,
  side: MarkSide,
  yardstick: Yardstick,
  when: When,
  stand: PaperStand,
): RowAnswer {
  const found = resolve(judgement, when, stand);
  if ("missing" in found) return rowCannotTell(found.missing);
  const { actual } = found;
  if (
    side === "meets" ||
    side === "misses" ||
    side === "in tolerance" ||
    side === "out of tolerance" ||
    (side === "in line" && yardstick === "target")
  )
    return ofStatus(judgement, side, actual);
  if (yardstick === "all comparators" || yardstick === "both comparators")
    return besideAll(judgement, side, found, yardstick === "both comparators" ? BOTH : null);
  return beside(judgement, side, found, markFactOf(judgement, yardstick));
}

/** “Better than all comparators”: than each benchmark of the row. Which two are both cannot be told where it has more. */
function besideAll(
  judgement: Judgement,
  side: MarkSide,
  found: ResolvedValue,
  count: number | null,
): RowAnswer {
  const marks = judgement.measure.benchmarks.filter((one) => figureIn(one) !== null);
  if (marks.length < FEWEST_OF_ALL) return rowCannotTell(NO_MARK, [found.actual]);
  const answers = marks.map((mark) => beside(judgement, side, found, mark));
  const [first] = answers;
  const other = answers.find(({ verdict }) => verdict !== first?.verdict);
  const message = answers.map((answer) => answer.message).join(" ");
  const facts = [...new Set(answers.flatMap((answer) => answer.facts))];
  const denied = answers.find(({ verdict }) => verdict === "disagrees");
  const isWhich = other !== undefined && count !== null && marks.length !== count;
  if (first === undefined || isWhich || (other !== undefined && denied === undefined))
    return rowCannotTell(message, facts);
  return { ...(denied ?? first), message, facts };
}
/** `both` speaks of two. */
const BOTH = 2;
/** One benchmark is not all of several. */
const FEWEST_OF_ALL = 2;

type ResolvedValue = Extract<ReturnType<typeof resolve>, { actual: unknown }>;

/** On which side of one other figure a value is said to be. */
function beside(judgement: Judgement, side: MarkSide, found: ResolvedValue, mark: Fact | null): RowAnswer {
  const { actual } = found;
  const [value, other] = [faceOf(actual), faceOf(mark)];
  if (value === null || other === null || mark === null) return rowCannotTell(NO_MARK, [actual]);
  if (value.percent !== other.percent) return rowCannotTell(OTHER_UNIT, [actual, mark]);
  const says = `${shownIn(actual)} beside ${shownIn(mark)}.`;
  const answer = (isSo: boolean): RowAnswer => ({
    verdict: isSo ? "agrees" : "disagrees",
    message: says,
    facts: [actual, mark],
    scorecard: figureIn(actual)?.number ?? null,
    period: found.period,
  });
  const order = Math.sign(roundHalfUp(value.shown - other.shown, NOISE_DECIMALS));
  if (side === "above") return answer(order > 0);
  if (side === "below") return answer(order < 0);
  if (side === "not above") return answer(order <= 0);
  if (side === "not below") return answer(order >= 0);
  if (side === "in line") {
    const apart = apartFrom(actual, mark);
    return apart === "unclear"
      ? rowCannotTell(`${NOT_CLEAR} ${says}`, [actual, mark])
      : answer(apart === "near");
  }
  const { value: polarity } = judgement.measure.polarity;
  if (polarity !== "higher" && polarity !== "lower")
    return rowCannotTell(`${NO_POLARITY} ${says}`, [actual, mark]);
  const isBetter = order !== 0 && order > 0 === (polarity === "higher");
  if (side === "no worse than") return answer(order === 0 || isBetter);
  if (side === "no better than") return answer(!isBetter);
  return answer(side === "better than" ? isBetter : order !== 0 && !isBetter);
}

/** How far a value is from another figure of its kind, by what a reader would call in line. */
function apartFrom(actual: Fact, mark: Fact | null): "near" | "unclear" | "far" {
  const [value, other] = [faceOf(actual), faceOf(mark)];
  if (value === null || other === null) return "unclear";
  const near = value.percent
    ? Math.min(ALIKE_POINTS, Math.abs(other.shown) * ALIKE_PART)
    : Math.abs(other.shown) * ALIKE_SHARE;
  const apart = distance(value.shown, other.shown);
  return apart <= near ? "near" : apart > near * UNLIKE_TIMES ? "far" : "unclear";
}

/** Whether a status means that the target is met; amber does not meet it. */
const MEETS: Readonly<Record<Status, boolean | null>> = { green: true, amber: false, red: false, grey: null };

/**
 * “Meets the target”, “out of tolerance”: told by the status of the value. Where the shown and the unrounded value give two
 * statuses (15.35% shown as 15%, against 15%), the paper may have used either, and nothing is denied.
 */
function ofStatus(judgement: Judgement, side: MarkSide, actual: Fact): RowAnswer {
  const status =
    statusesOf(judgement).find((one) => one.actual?.place === actual.place) ??
    (judgement.status.actual?.place === actual.place ? judgement.status : null);
  if (status === null || status.value === "grey") return rowCannotTell(status?.reason ?? NO_MARK, [actual]);
  if (status.unrounded !== null) return rowCannotTell(status.reason, [actual]);
  const met = MEETS[status.value] === true;
  const isAmber = status.value === "amber";
  const hasTolerance = judgement.measure.tolerance !== null || judgement.measure.band !== null;
  const isTolerance = side === "in tolerance" || side === "out of tolerance";
  if (isTolerance && !hasTolerance) return rowCannotTell(NO_TOLERANCE, [actual]);
  // A green value is within the tolerance as well, though “in tolerance” mostly means amber.
  if (side === "in tolerance" && met) return rowCannotTell(status.reason, [actual]);
  // Amber, or a red just short of it, is near the target without meeting it: one writer calls that in line, another does not.
  if (side === "in line" && (isAmber || (!met && apartFrom(actual, judgement.measure.target) === "near")))
    return rowCannotTell(status.reason, [actual]);
  const isSo = {
    "in tolerance": isAmber,
    "out of tolerance": status.value === "red",
    meets: met,
    misses: !met,
    "in line": met,
  }[side as "meets"];
  return {
    verdict: isSo ? "agrees" : "disagrees",
    message: status.reason,
    facts: [actual, ...marksOf(judgement)],
    scorecard: figureIn(actual)?.number ?? null,
    period: status.period,
  };
}

function marksOf({ measure }: Judgement): Fact[] {
  return [measure.target, measure.tolerance].filter((fact) => fact !== null);
}

/** “Rated amber”: the colour that the paper names against the status of the value. */
export function decideStatus(judgement: Judgement, status: Status, when: When, stand: PaperStand): RowAnswer {
  const found = resolve(judgement, when, stand);
  if ("missing" in found) return rowCannotTell(found.missing);
  const own =
    statusesOf(judgement).find((one) => one.actual?.place === found.actual.place) ?? judgement.status;
  const told = found.actual.place === judgement.latest?.place ? ownStatus(judgement) : null;
  const ofValue = {
    facts: [found.actual, ...marksOf(judgement)],
    scorecard: figureIn(found.actual)?.number ?? null,
    period: found.period,
  };
  const hasTolerance = judgement.measure.tolerance !== null || judgement.measure.band !== null;
  // What nobody can judge stands as the scorecard has it.
  if (told !== null && told.status !== "grey" && own.value === "grey")
    return {
      ...ofValue,
      facts: [found.actual, told.fact],
      verdict: told.status === status ? "agrees" : "disagrees",
      message: told.says,
    };
  // Without a tolerance nobody but the scorecard knows how far below its target amber goes.
  if (told?.status === "amber" && status === "amber" && own.value === "red" && !hasTolerance)
    return { ...ofValue, verdict: "agrees", message: told.says };
  // A scorecard may say amber by a rule that it does not show: a paper is not wrong to say what it says, nor what is so.
  if (told !== null && told.status !== own.value && (told.status === status || own.value === status))
    return rowCannotTell(`${told.says} ${own.reason}`, [found.actual, told.fact]);
  if (status === "amber" && own.value === "red" && !hasTolerance)
    return rowCannotTell(`${NO_TOLERANCE} ${own.reason}`, [found.actual]);
  if (own.value === "grey" || own.unrounded !== null) return rowCannotTell(own.reason, [found.actual]);
  return { ...ofValue, verdict: own.value === status ? "agrees" : "disagrees", message: own.reason };
}

/** “Three points below the region”: how far the value is from its target or a benchmark. The right distance on the wrong side is denied. */
export function decideGap(
  judgement: Judgement,
  quoted: Quoted,
  side: MarkSide | "apart",
  yardstick: Yardstick,
  at: { when: When; stand: PaperStand },
): RowAnswer {
  const found = resolve(judgement, at.when, at.stand);
  if ("missing" in found) return rowCannotTell(found.missing);
  const mark = markFactOf(judgement, yardstick);
  const [value, other] = [faceOf(found.actual), faceOf(mark)];
  if (value === null || other === null || mark === null) return rowCannotTell(NO_MARK, [found.actual]);
  const apart = distance(value.shown, other.shown);
  const decimals = Math.max(value.decimals, other.decimals);
  const isOfCounts = quoted.unit === "percent" && !value.percent;
  // “2% below target” of a share is two points, or that part of the target.
  const asPart = relativeTo(apart, other.shown);
  const isPart = (quoted.unit === "relative" || isOfCounts) && other.shown !== 0;
  const face = isPart
    ? asPart
    : { shown: apart, exact: distance(value.exact, other.exact), decimals, percent: false };
  const isOther = quoted.unit === "percent" && value.percent && sayFigure(quoted, asPart) === "agrees";
  const isSaid = sayFigure(quoted, face);
  const verdict = isSaid === "disagrees" && isOther ? "cannot tell" : isSaid;
  const isThere =
    side === "above" ? value.shown > other.shown : side === "below" ? value.shown < other.shown : true;
  return {
    verdict: verdict === "agrees" && !isThere ? "disagrees" : verdict,
    message: `${write(face.shown, isPart)} apart: ${shownIn(found.actual)} beside ${shownIn(mark)}.`,
    facts: [found.actual, mark],
    scorecard: unitOf(face.shown, isPart || value.percent),
    period: periodOf(found.actual),
  };
}

/** Beyond these decimals a difference is the noise of subtracting. */
const NOISE_DECIMALS = 9;
/** Said where the row has no figure of what is named. */
export const NO_MARK = "The scorecard has no figure there to compare with.";
const NO_TOLERANCE = "The scorecard has no tolerance of it.";
/** Said where two figures cannot be held against each other. */
export const OTHER_UNIT = "The figure beside it is in another unit.";
const NOT_CLEAR = "How near is in line is not said.";
const NO_POLARITY = "Nothing says which way is good.";
