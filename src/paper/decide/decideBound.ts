import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { ClaimReading } from "../claim";
import { rowCannotTell, type RowAnswer } from "./answer";
import { faceOf, unitOf, write, type Face } from "./face";
import { areWhole, endOf, NO_SPAN, reached } from "./reached";
import { asLongAs, atStand, periodOf, resolve, type PaperStand } from "./resolve";
import { sayFigure } from "./sayFigure";

type RangeEnd = Extract<ClaimReading, { kind: "bound" }>;

/**
 * “Ranged from 59% to 75% in the last six months”: the lowest or the highest of the values of that time. Where no time is said it
 * is that of all that is shown, or a shorter one that ends with now: an end is denied only where it is one of none of them.
 */
export function decideBound(judgement: Judgement, bound: RangeEnd, stand: PaperStand): RowAnswer {
  const now = atStand(judgement, stand);
  const spans = now === null ? [] : spansOf(judgement, bound, now, stand);
  const told = spans
    .filter((values) => areWhole(judgement, values))
    .flatMap((values) => {
      const [own, opposite] = extremes(values, bound.which);
      return own === undefined || opposite === undefined
        ? []
        : [{ own, opposite, isSo: fits(bound.quoted, own), isOther: fits(bound.other, opposite) }];
    });
  const [whole] = told;
  if (whole === undefined) return rowCannotTell(NO_SPAN, [now]);
  const own = told.find(({ isSo, isOther }) => isSo && isOther) ?? told.find(({ isSo }) => isSo);
  const { actual, face } = (own ?? whole).own;
  const message = `The ${bound.which} is ${write(face.shown, face.percent)}.`;
  const open = (why: string): RowAnswer => rowCannotTell(`${why} ${message}`, [actual]);
  // It is an end of another time than the one of which the other end is. “Since August” begins with August.
  const isOfAnother = own !== undefined && !own.isOther && told.some(({ isOther }) => isOther);
  if (own !== undefined && (isOfAnother || own !== whole)) return open(NO_SPAN);
  const isRough = own === undefined && isRoundedOut(bound, bound.quoted, whole.own, signOf(bound));
  const isBothWays =
    isRough && (whole.isOther || isRoundedOut(bound, bound.other, whole.opposite, -signOf(bound)));
  if (isRough && !(bound.isWithin && isBothWays)) return open(ROUGHLY);
  if (own === undefined && !isRough && isWider(bound, whole)) return open(WIDER);
  return {
    verdict: own === undefined && !isRough ? "disagrees" : "agrees",
    message,
    facts: [actual],
    scorecard: unitOf(face.shown, face.percent),
    period: periodOf(actual),
  };
}

/** Which way from the end that is asked the values lie. */
function signOf({ which }: RangeEnd): number {
  return which === "lowest" ? 1 : -1;
}

/**
 * Every value lies within what is said, at both ends: so single ones may range, “caseloads range from 9 to 27”, or teams.
 */
function isWider(bound: RangeEnd, { own, opposite }: { own: SeenActual; opposite: SeenActual }): boolean {
  const isOut = ({ number }: RangeEnd["quoted"], { face }: SeenActual, way: number): boolean =>
    (face.shown - number) * way > 0;
  return isOut(bound.quoted, own, signOf(bound)) && isOut(bound.other, opposite, -signOf(bound));
}
const WIDER = "Its values lie within that; how far it ranges may be said of single ones.";

/** “15%” for a lowest of 15.8%, “1,100” for one of 1,106: a round number beyond it, and the next one would not be. */
function isRoundedOut(
  { quoted, other }: RangeEnd,
  { number }: RangeEnd["quoted"],
  { face }: SeenActual,
  way: number,
): boolean {
  const off = (face.shown - number) * way;
  const step = Math.min(...[quoted, other].map((end) => stepOfRound(end, face.decimals)));
  return off > 0 && off < step;
}

/** How far round numbers such as this one lie apart; 0 where it is as fine as the figures. */
function stepOfRound({ number, decimals }: RangeEnd["quoted"], finest: number): number {
  if (decimals >= finest && number % TENS !== 0) return 0;
  let step = TENS ** -decimals;
  while (decimals === 0 && number !== 0 && number % (step * TENS) === 0) step *= TENS;
  return step;
}
/** Round numbers end in noughts, each ten times as round. */
const TENS = 10;
const ROUGHLY = "It may be said roughly.";

interface SeenActual {
  readonly actual: Actual;
  readonly face: Face;
}

function fits(quoted: RangeEnd["quoted"], { face }: SeenActual): boolean {
  return sayFigure(quoted, face) === "agrees";
}

/** The values of the time that is said; of each that ends with now where none is, the longest first. */
function spansOf(judgement: Judgement, { over }: RangeEnd, now: Actual, stand: PaperStand): Actual[][] {
  if (over.kind === "unknown" || over.kind === "shown") {
    const end = endOf(now) ?? -Infinity;
    const all = asLongAs(judgement, now).filter((actual) => (endOf(actual) ?? Infinity) <= end);
    return all.length < FEWEST ? [] : all.slice(0, 1 - FEWEST).map((_, from) => all.slice(from));
  }
  const ended = over.kind === "from to" ? resolve(judgement, over.last, stand) : { actual: now };
  if ("missing" in ended) return [];
  const span = reached(judgement, over, ended.actual, stand);
  if ("missing" in span || !span.isWhole) return [];
  const then = over.kind === "since" ? resolve(judgement, over.since, stand) : null;
  const values = [...span.others, ended.actual];
  return then !== null && "actual" in then ? [[then.actual, ...values], values] : [values];
}
/** Nobody gives a range of fewer values. */
const FEWEST = 3;

/** The value at that end, and the one at the other. */
function extremes(values: readonly Actual[], which: RangeEnd["which"]): readonly (SeenActual | undefined)[] {
  const seen = values.flatMap((actual): SeenActual[] => {
    const face = faceOf(actual);
    return face === null ? [] : [{ actual, face }];
  });
  const sorted = seen.sort((a, b) => a.face.shown - b.face.shown);
  const ends = [sorted[0], sorted.at(-1)];
  return which === "lowest" ? ends : ends.reverse();
}
