// Words that hold a figure against somebody else's without a cue of their own. “Close to that of England” and “below our
// neighbours, and than England” say something of England: left out, the rest of the sentence would agree alone.

import { OF_PEER, peerOf, yardstickOf } from "../claims/governor";
import type { SentenceMark } from "./mark";

/** Puts in, for such words, the cue that says the same: “in line”, the side that was said before, another target. */
export function withPeersNamed(marks: readonly SentenceMark[]): SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    if (isNear(mark) && leadsToPeer(marks, at)) return [{ ...placeOf(mark), is: "cue", cue: "in line" }];
    const before = marks[at - 1];
    if (isLink(mark) && before !== undefined && isNear(before) && leadsToPeer(marks, at)) return [];
    if (isPlain(mark, "than") && isAnd(before) && leadsToPeer(marks, at)) {
      const said = [...marks.slice(0, at)].reverse().find((one) => one.is === "cue" && THAN.has(one.cue));
      return said?.is === "cue" ? [{ ...said, ...placeOf(mark) }] : [mark];
    }
    if (isTheirTarget(mark, marks[at + 1])) return [];
    if (before !== undefined && isTheirTarget(before, mark))
      return [{ is: "cue", cue: "other target", start: before.start, end: mark.end }];
    return [mark];
  });
}

/** “Close to”, “similar to”, “nearing”. */
function isNear(mark: SentenceMark): boolean {
  if (mark.is === "cue") return mark.cue === "level" || mark.cue === "level perhaps";
  if (mark.is === "plain") return NEAR.has(mark.stem);
  return mark.is === "concept" && mark.concepts.every((concept) => NEAR.has(concept));
}
const NEAR = new Set(["close", "near", "similar", "comparable", "approaching", "approach", "nearing"]);

/** Somebody else's figure follows, with nothing but words that lead to it and the figure itself between. */
function leadsToPeer(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks
    .slice(at + 1)
    .find((mark) => !isLink(mark) && mark.is !== "figure" && !(mark.is === "plain" && LEADS.has(mark.stem)));
  return next?.is === "cue" && peerOf(next.cue) !== null;
}
const LEADS = new Set([...OF_PEER, "that", "those", "seen", "level", "levels", "both", "position", "as"]);

function isLink(mark: SentenceMark): boolean {
  return mark.is === "cue" && (mark.cue === "to" || mark.cue === "with");
}

function isAnd(mark: SentenceMark | undefined): boolean {
  return mark?.is === "cue" && mark.cue === "and";
}

function isPlain(mark: SentenceMark, stem: string): boolean {
  return mark.is === "plain" && mark.stem === stem;
}
/** Sides that go on with “than”. */
const THAN = new Set(["above", "below", "better than", "worse than"]);

/** “The national target”, “England's threshold” are none of the scorecard's own. */
function isTheirTarget(mark: SentenceMark, next: SentenceMark | undefined): boolean {
  const isTheirs = mark.is === "cue" && peerOf(mark.cue) !== null;
  const yardstick = next?.is === "cue" ? yardstickOf(next.cue) : null;
  return isTheirs && (yardstick === "target" || yardstick === "tolerance");
}

function placeOf({ start, end }: SentenceMark): { start: number; end: number } {
  return { start, end };
}
