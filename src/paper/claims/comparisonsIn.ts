import type { FoundReading, MarkSide, When } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { wayOf } from "./amounts/changeWays";
import { OF_PEER, sideOf, yardstickOf } from "./governor";

/** Sides of the target that a sentence names in one word. */
const OF_TARGET: Readonly<Partial<Record<MarkSide, "target" | "tolerance">>> = {
  meets: "target",
  misses: "target",
  "in tolerance": "tolerance",
  "out of tolerance": "tolerance",
};

/**
 * On which side of its target, tolerance or benchmarks a clause says that the value is. “Above England and our neighbours”
 * gives two comparisons.
 */
export function comparisonsIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  return marks.flatMap((mark, where): FoundReading[] => {
    const side = mark.is === "cue" ? sideOf(mark.cue) : null;
    if (side === null || isToBeDone(marks, where)) return [];
    const own = OF_TARGET[side];
    if (own !== undefined) return [{ reading: { kind: "comparison", side, yardstick: own, at }, span: mark }];
    const ofRank = mark.is === "cue" && mark.isOfRank === true ? ({ isOfRank: true } as const) : {};
    // “England's rate is 17%, lower than ours”: of which of them it is said is not asked here.
    if (isThanOurs(marks, where) || isThanOthers(marks, where))
      return [{ reading: { kind: "comparison", side, yardstick: "other target", at }, span: mark }];
    return yardsticksBehind(marks, where).map((behind) => ({
      reading: { kind: "comparison", side, yardstick: behind.yardstick, at, ...ofRank } as const,
      span: { start: mark.start, end: behind.end },
    }));
  });
}

/** Nothing but “ours” or “we” follows a side: “lower than ours”, “better than we do”. */
function isThanOurs(marks: readonly SentenceMark[], where: number): boolean {
  const [ours, behind] = [marks[where + 1], marks[where + 2]];
  const isOurs = ours?.is === "plain" && OURS.has(ours.stem);
  return (
    isOurs &&
    (behind === undefined || behind.is === "stop" || (behind.is === "plain" && behind.stem === "do"))
  );
}
const OURS = new Set(["our", "ours", "we", "us"]);

/** “Fewer children left care than came in”: than others, of no time and of no mark. */
function isThanOthers(marks: readonly SentenceMark[], where: number): boolean {
  const mark = marks[where];
  const isThan = mark?.is === "cue" && mark.more !== undefined && mark.more !== "alone";
  const behind = marks.slice(where + 1);
  return isThan && behind.every(({ is }) => is !== "period") && yardsticksBehind(marks, where).length === 0;
}

/** “We need three more to reach the target” says what is to be done; “re-referrals continue to meet it” what is so. */
function isToBeDone(marks: readonly SentenceMark[], where: number): boolean {
  const [mark, to, verb, whose] = [marks[where], marks[where - 1], marks[where - 2], marks[where - 3]];
  const isVerb = mark?.is === "cue" && (VERBS.has(mark.cue) || mark.end - mark.start === "exceed".length);
  if (!isVerb || to?.is !== "cue" || to.cue !== "to") return false;
  // “Rose to exceed the target”.
  const isSo = verb?.is === "cue" ? wayOf(verb.cue) !== null : verb?.is === "plain" && GOES_ON.has(verb.stem);
  return !isSo || (whose?.is === "plain" && WORK.has(whose.stem));
}
const VERBS: ReadonlySet<string> = new Set(["meets", "misses", "better than"]);
const GOES_ON = new Set("continue continu continued continues managed went on able".split(" "));
const WORK = new Set(["work", "effort", "focus"]);

/** `above the 95% target`, `above the 419 of our neighbours`. */
function isOfYardstick(behind: readonly SentenceMark[]): boolean {
  const mark = behind.find((one) => !(one.is === "plain" && OF_PEER.has(one.stem)));
  return mark?.is === "cue" && yardstickOf(mark.cue) !== null;
}

/** The yardsticks behind a side word, up to a thing or a word that begins another thought. A figure before the first yardstick ends the search, unless it is that yardstick's. */
export function yardsticksBehind(
  marks: readonly SentenceMark[],
  from: number,
): { yardstick: NonNullable<ReturnType<typeof yardstickOf>>; end: number }[] {
  const found = [];
  for (const [past, mark] of marks.slice(from + 1).entries()) {
    if (mark.is === "cue") {
      const yardstick = yardstickOf(mark.cue);
      if (yardstick !== null) found.push({ yardstick, end: mark.end });
      else if (mark.cue !== "and" && mark.cue !== "average" && mark.cue !== "rate") break;
    } else if (mark.is === "concept") break;
    else if (mark.is === "figure" && found.length === 0 && !isOfYardstick(marks.slice(from + past + 2)))
      break;
  }
  return found;
}

/** What is so where a side is denied. */
const DENIED: Readonly<Partial<Record<MarkSide, MarkSide>>> = {
  meets: "misses",
  misses: "misses",
  "no worse than": "worse than",
};
/** The same where the denial stands right before it, and of nothing else: “no longer above target”. */
const DENIED_ITSELF: Readonly<Partial<Record<MarkSide, MarkSide>>> = {
  above: "not above",
  below: "not below",
  "better than": "no better than",
  "worse than": "no worse than",
};

/**
 * “This does not meet our 95% ambition” says that it is missed, “is not as good as England” that it is worse, “is no longer above
 * target” that it is there or below.
 */
export function asDenied(marks: readonly SentenceMark[], found: FoundReading): FoundReading[] {
  const { reading, span } = found;
  if (reading.kind !== "comparison") return [];
  const before = marks
    .slice(
      0,
      marks.findIndex(({ start }) => start === span.start),
    )
    .reverse()
    .find((mark) => !(mark.is === "plain" && BESIDE_NOT.has(mark.stem)));
  const isItself = before?.is === "cue" && before.cue === "not";
  const side = DENIED[reading.side] ?? (isItself ? DENIED_ITSELF[reading.side] : undefined);
  return side === undefined ? [] : [{ ...found, reading: { ...reading, side } }];
}
const BESIDE_NOT = new Set(["longer", "yet", "now", "still", "quite", "any"]);
