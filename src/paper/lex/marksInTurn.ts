import type { Cue } from "../../words/paper/cues";
import { yardstickOf } from "../claims/governor";
import { areAlike, hasTurns, rowsOfFigures } from "./givenInTurn";
import type { SentenceMark } from "./mark";

/**
 * “The target and the England average are 92% and 89%” as “… are target 92% and England 89%”: two figures to be compared with, in
 * the order in which they are named. Of what stands with a side, “below target and above England”, `isSaid` must say so:
 * “respectively”, unless the figures stand right behind. `null` where nothing of the kind is given, or where the figures may be of
 * two times or things instead.
 */
export function marksInTurn(marks: readonly SentenceMark[], isSaid: boolean): SentenceMark[] | null {
  const [figures, ...more] = rowsOfFigures(marks).filter((at) => at.length === BOTH && areAlike(marks, at));
  const [first = 0, last = 0] = figures ?? [];
  const named = marks.flatMap((mark, at): [CueMark, number][] =>
    mark.is === "cue" && isYardstick(mark.cue) ? [[mark, at]] : [],
  );
  const [[one, from] = [null, 0], [other, to] = [null, 0]] = named;
  if (figures === undefined || more.length > 0 || one === null || other === null) return null;
  if (named.length > BOTH || one.cue === other.cue || hasTurns(marks)) return null;
  const between = marks.slice(from + 1, to);
  const apart = to < first ? marks.slice(to + 1, first) : from > last ? marks.slice(last + 1, from) : null;
  const isJoined = between.some(isAnd);
  const isAlone = between.every((mark) => mark.is === "plain" || isAnd(mark));
  const isFree = [...between, ...(apart ?? [])].every(({ is }) => is !== "figure");
  const isRightBehind = apart?.every(({ is }) => is === "plain" || is === "stop") === true;
  if (apart === null || !isJoined || !isFree || !(isAlone || isSaid || isRightBehind)) return null;
  // Figures before the names must stand beside them: “20.8% and 21.6% for our neighbours and England”.
  if (from > last && !(isAlone && isRightBehind)) return null;
  // Bare names are those of the figures; behind a side each says what is beside what.
  const isMoved = isAlone && (from > last || !isSided(marks, from));
  return marks.flatMap((mark, at) => {
    if (at === first) return [{ ...one, start: mark.start, end: mark.start }, mark];
    if (at === last) return [{ ...other, start: mark.start, end: mark.start }, mark];
    return isMoved && (at === from || at === to) ? [] : [mark];
  });
}
/** A target and England, two figures: of more nothing is given in turn without being said. */
const BOTH = 2;

type CueMark = Extract<SentenceMark, { is: "cue" }>;

function isAnd(mark: SentenceMark): boolean {
  return mark.is === "cue" && mark.cue === "and";
}

function isYardstick(cue: Cue): boolean {
  return yardstickOf(cue) !== null;
}

/** Something other than the names and their articles leads to it: “below the target”. */
function isSided(marks: readonly SentenceMark[], at: number): boolean {
  const before = marks
    .slice(0, at)
    .reverse()
    .find(({ is }) => is !== "plain");
  return before?.is === "cue";
}
