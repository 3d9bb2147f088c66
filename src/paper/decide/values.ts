// Judges a figure that a paper quotes from a row (a value, a numerator, a target, a benchmark) against the cell that it
// should come from. Before a value is denied, the other cells that may explain it are asked: the working, the year to
// date, another earlier time. A false denial sends the analyst looking for a mistake that nobody made.

import { anyOf } from "../../words/anyOf";
import { COMPARED_WITH } from "../../words/lists/comparedWith";
import { bookOf, longestIn } from "../../words/phrases";
import { remembered } from "../../words/remembered";
import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import { endOfPeriod } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import { PERCENT_PLACES } from "../../core/figures/displayed";
import { figureIn, shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Actual, Fact } from "../../model/scorecard";
import type { Quoted } from "../lex/mark";
import type { ClaimReading, MeasurePart, Peer, When } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { faceOf, write } from "./face";
import { isOfTheRest, OF_THE_REST } from "./ofTheRest";
import { partAt, partBeside, type PartFace } from "./partAt";
import { before, periodOf, resolve, stepOf, valued, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";
import type { ShareParts } from "../subjects/shareParts";
import { decideSum } from "./decideSum";

/** “24% in June” against June's cell. `when` is the time that the sentence gives the figure. */
export function decideValue(judgement: Judgement, quoted: Quoted, when: When, stand: PaperStand): RowAnswer {
  if (when.kind === "relative" && when.to === "before") return decideEarlier(judgement, quoted, stand);
  const found = resolve(judgement, when, stand);
  if ("missing" in found)
    return decideSum(judgement, quoted, when, stand) ?? rowCannotTell(found.missing, [judgement.latest]);
  const answer = against(quoted, found.actual, workedOut(judgement, found.actual), ofPeriod(found.actual));
  const { beside, ...rest } = quoted;
  if (answer.verdict === "disagrees" && beside !== undefined) {
    const { verdict } = against({ ...rest, hedge: beside }, found.actual, null, "");
    if (verdict !== "disagrees")
      return { ...answer, verdict: "cannot tell", message: `${ON_A_SIDE} ${answer.message}` };
  }
  if (answer.verdict === "disagrees" && isOfTheRest(judgement, found.actual, quoted, null))
    return { ...answer, verdict: "cannot tell", message: `${OF_THE_REST} ${answer.message}` };
  if (answer.verdict === "disagrees" && isOfItsWorking(judgement, found.actual, quoted))
    return { ...answer, verdict: "cannot tell", message: `${answer.message} ${ITS_WORKING_SAYS}` };
  // “Down from 22.4% last year to 20.2%” is said of the year so far.
  const isToDate = when.kind === "paper" && answer.verdict === "disagrees" && isOfTheYear(judgement, quoted);
  return isToDate
    ? {
        ...answer,
        verdict: "cannot tell",
        message: `${MAY_BE_TO_DATE} ${answer.message}`,
        denial: answer.message,
      }
    : answer;
}

/** The figure is that of the year to date, which sentences often quote without saying so. */
function isOfTheYear({ measure }: Judgement, quoted: Quoted): boolean {
  const face = faceOf(measure.ytd.at(-1) ?? null);
  return face !== null && sayFigure(quoted, face) === "agrees";
}

/** What the measure's working gives for this value, by its face; `null` where it gives another, or is of another. */
function workedOut(judgement: Judgement, actual: Actual): number | null {
  return judgement.working?.agrees === false ? null : byItsWorking(judgement, actual);
}

function byItsWorking({ worked, working, measure }: Judgement, actual: Actual): number | null {
  if (working?.result == null || worked?.place !== actual.place) return null;
  const percent = actual.value.kind === "number" ? actual.value.percent : measure.unit === "percent";
  return percent ? shiftPoint(working.result, PERCENT_PLACES) : working.result;
}

/** The scorecard shows 91% beside 756/861: a paper that says 87.8% is right by one of the two. */
function isOfItsWorking(judgement: Judgement, actual: Actual, quoted: Quoted): boolean {
  const result = judgement.working?.agrees === false ? byItsWorking(judgement, actual) : null;
  return result !== null && quoted.hedge === null && roundHalfUp(result, quoted.decimals) === quoted.number;
}

/**
 * “Down from 24%”, without a time: held against the value before. Where another figure of the row fits (the same month
 * last year, a benchmark, the baseline) the writer may have meant that one, and the claim is not denied.
 */
function decideEarlier(judgement: Judgement, quoted: Quoted, stand: PaperStand): RowAnswer {
  const now = resolve(judgement, { kind: "paper" }, stand);
  if ("missing" in now) return rowCannotTell(now.missing);
  const previous = before(judgement, now.actual);
  if (previous === null) return rowCannotTell(NO_EARLIER, [now.actual]);
  const answer = against(quoted, previous, null, ofPeriod(previous));
  if (answer.verdict !== "disagrees") return answer;
  const others = [
    ...comparedWith(judgement, now.actual),
    ...judgement.measure.benchmarks,
    ...judgement.measure.ytd,
    judgement.measure.baseline,
    // “91.1% against 92%” may be against the target.
    judgement.measure.target,
    judgement.measure.tolerance,
  ];
  const isOther = others.some((fact) => {
    const face = fact === previous || fact === now.actual ? null : faceOf(fact);
    return face !== null && sayFigure(quoted, face) === "agrees";
  });
  if (isOther || stepOf(judgement) === null)
    return rowCannotTell(`${WHICH_EARLIER} ${answer.message}`, [previous]);
  return answer;
}

/** The earlier values that papers compare with and may leave unnamed: a quarter, half a year, a year before, the first, the highest, the lowest. */
function comparedWith(judgement: Judgement, now: Actual): Actual[] {
  const all = valued(judgement);
  const faces = all.map((actual) => faceOf(actual)?.shown ?? NaN);
  const [high, low] = [Math.max(...faces), Math.min(...faces)];
  const end = endOf(now);
  return all.filter((actual, at) => {
    const own = endOf(actual);
    const isFar = own === null || end === null || COMPARED_MONTHS.has(end - own);
    return at === 0 || isFar || faces[at] === high || faces[at] === low;
  });
}
/** How many months back an unnamed earlier value may lie. */
const COMPARED_MONTHS = new Set([2, 3, 4, 6, 12]);

function endOf(actual: Actual): number | null {
  const period = periodOf(actual);
  return period === null ? null : endOfPeriod(period);
}

/** A target, a tolerance or a baseline against its cell. */
export function decideMark(
  judgement: Judgement,
  quoted: Quoted,
  mark: "target" | "tolerance" | "baseline",
): RowAnswer {
  const fact = judgement.measure[mark];
  if (fact === null || figureIn(fact) === null) return rowCannotTell(NO_MARK(mark), [fact]);
  const answer = against(quoted, fact, null, `The ${mark}`);
  // A threshold may be any limit: “under the 2% threshold that we set ourselves” is the target's.
  const isTarget =
    mark === "tolerance" && answer.verdict === "disagrees" && isFigureOf(judgement.measure.target, quoted);
  return isTarget ? rowCannotTell(`${ITS_TARGET} ${answer.message}`, answer.facts) : answer;
}

function isFigureOf(fact: Fact | null, quoted: Quoted): boolean {
  const face = faceOf(fact);
  return face !== null && sayFigure(quoted, face) === "agrees";
}

/** A comparator's figure against its cell. */
export function decideBenchmark(judgement: Judgement, quoted: Quoted, peer: Peer): RowAnswer {
  const fact = benchmarkOf(judgement, peer);
  if (fact === null) return rowCannotTell(NO_PEER);
  return against(quoted, fact, null, `“${fact.label}”`);
}

const COMPARED = bookOf(COMPARED_WITH);
const BEST = /good ?\+|outstanding/i;
const NATIONS = anyOf(["wales", "welsh", "scotland", "scottish", "northern ireland"]);
const COMPARATORS = /\bcomparators?\b|\bcore cit(?:y|ies)\b/i;

/** Whose figures a benchmark column holds, by its heading: `Stat neighbours 2023/24` is the neighbours'. */
const peersOf = remembered((label): ReadonlySet<Peer> => {
  const peers = longestIn(COMPARED, label).map(({ meaning }): Peer | null => {
    if (meaning === "neighbours") return "neighbours";
    if (meaning === "England") return "england";
    // Which region is ours the heading need not say: it shows one.
    return meaning === "others" || meaning === "mean" || meaning === "median" ? null : "region";
  });
  return new Set([
    ...peers.filter((peer) => peer !== null),
    ...(NATIONS.test(label) ? (["england"] as const) : []),
    ...(BEST.test(label) ? (["best"] as const) : []),
    // “Comparator average”, “Core cities”: those they are held against.
    ...(peers.every((peer) => peer === null) && COMPARATORS.test(label) ? (["neighbours"] as const) : []),
  ]);
});

/** The one benchmark of the peer that a sentence names; `null` where the row has none or several, as of two years. */
export function benchmarkOf({ measure }: Judgement, peer: Peer): (Fact & { readonly label: string }) | null {
  const found = measure.benchmarks.filter((one) => peersOf(one.label).has(peer) && figureIn(one) !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A share, with the rows that hold its parts. */
interface ShareAndParts {
  readonly judgement: Judgement;
  readonly parts: ShareParts | null;
}

/** A quoted numerator or denominator against the row's cell of that time, else against the working where it is of that time. */
export function decidePart(
  { judgement, parts }: ShareAndParts,
  quoted: Quoted,
  { kind: part, at: when, isOfRest }: Extract<ClaimReading, { kind: MeasurePart }>,
  stand: PaperStand,
): RowAnswer {
  const found = resolve(judgement, when, stand);
  if ("missing" in found) return rowCannotTell(found.missing);
  if (isOfRest === true && part === "numerator")
    return decideRest({ judgement, parts }, found.actual, quoted);
  const own = partAt(judgement, found.actual, part) ?? partBeside(parts, found.actual, part);
  if (own === null) return rowCannotTell(NO_WORKING, [found.actual]);
  const period = periodOf(found.actual);
  const answer: RowAnswer =
    own.cell !== null
      ? { ...against(quoted, own.cell, null, `The ${part}`), period }
      : {
          verdict: sayFigure(quoted, own.face),
          message: `The working ${own.shown} has ${write(own.face.shown, false)} as its ${part}.`,
          facts: judgement.measure.working === null ? [] : [judgement.measure.working],
          scorecard: own.face.shown,
          period,
        };
  return answer.verdict === "disagrees" && isOfTheRest(judgement, found.actual, quoted, part)
    ? { ...answer, verdict: "cannot tell", message: `${OF_THE_REST} ${answer.message}` }
    : answer;
}

/** “18 were not”: the whole without the part that the row counts. */
function decideRest({ judgement, parts }: ShareAndParts, actual: Actual, quoted: Quoted): RowAnswer {
  const at = (part: MeasurePart): PartFace | null =>
    partAt(judgement, actual, part) ?? partBeside(parts, actual, part);
  const [some, all] = [at("numerator"), at("denominator")];
  if (some === null || all === null) return rowCannotTell(NO_WORKING, [actual]);
  const rest = all.face.shown - some.face.shown;
  const verdict = sayFigure(quoted, { ...some.face, shown: rest, exact: rest });
  return {
    verdict: quoted.number === some.face.shown ? "cannot tell" : verdict,
    message: `${write(all.face.shown, false)} without ${write(some.face.shown, false)} are ${write(rest, false)}.`,
    facts: [some.cell, all.cell].filter((cell) => cell !== null),
    scorecard: rest,
    period: periodOf(actual),
  };
}

/**
 * A quoted figure against one cell. `worked` is the exact result of the cell's working (15.35 for a shown 15%), which
 * tells a figure quoted with more decimals than the cell shows; `what` begins the message.
 */
function against(
  quoted: Quoted,
  fact: Fact & { period?: Actual["period"] },
  worked: number | null,
  what: string,
): RowAnswer {
  const face = faceOf(fact);
  const value = figureIn(fact);
  if (face === null || value === null) return rowCannotTell(NO_FIGURE(what), [fact]);
  const says = `${what} is ${shownIn(fact)}.`;
  const verdict = sayFigure(quoted, face, worked);
  const finer = verdict === "cannot tell" && quoted.hedge === null ? `${NO_FINER} ` : "";
  return {
    verdict,
    message: finer + says,
    facts: [fact],
    scorecard: value.number,
    period: fact.period ?? null,
  };
}

function ofPeriod(actual: Actual): string {
  if (actual.period === null && actual.value.kind === "number" && actual.value.period === null)
    return "The value";
  const period = periodOf(actual);
  return period === null ? "The latest value" : `The value of ${namePeriod(period)}`;
}

const ON_A_SIDE = "It may say on which side of it the figure of then was.";
const ITS_WORKING_SAYS = "Its working gives what the paper says: the row contradicts itself.";
const NO_EARLIER = "The scorecard has no earlier value of it.";
const WHICH_EARLIER = "It does not say of which earlier time it is.";
const MAY_BE_TO_DATE = "It is the figure of the year to date, which it does not name.";
const ITS_TARGET = "It is the target's figure.";
const NO_MARK = (mark: string): string => `The scorecard has no ${mark} of it.`;
const NO_PEER = "The scorecard has no one figure of those that it names.";
const NO_WORKING = "The scorecard has no numerator and denominator of that time.";
const NO_FIGURE = (what: string): string => `${what} is no figure.`;
const NO_FINER = "The scorecard does not show so many decimals.";
