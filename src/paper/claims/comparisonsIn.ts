import type { FoundReading, MarkSide, When } from "../claim";
import type { SentenceMark } from "../lex/mark";
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
    if (side === null) return [];
    const own = OF_TARGET[side];
    if (own !== undefined) return [{ reading: { kind: "comparison", side, yardstick: own, at }, span: mark }];
    const ofRank = mark.is === "cue" && mark.isOfRank === true ? ({ isOfRank: true } as const) : {};
    return yardsticksBehind(marks, where).map((behind) => ({
      reading: { kind: "comparison", side, yardstick: behind.yardstick, at, ...ofRank } as const,
      span: { start: mark.start, end: behind.end },
    }));
  });
}

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
