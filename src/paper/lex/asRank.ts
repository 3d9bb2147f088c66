import type { Cue } from "../../words/paper/cues";
import { isOfARank } from "../claims/statusAndRank";
import type { SentenceMark } from "./mark";

/** Everyday words that rank a figure only where a time follows them: “at best” and “the most recent” rank none. */
const RANKS_BY_TIME: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ["best", "best yet"],
  ["strongest", "best yet"],
  ["worst", "worst yet"],
  ["weakest", "worst yet"],
  ["poorest", "worst yet"],
  ["most", "highest"],
]);

/** “The best since May”, “the worst of the last six months”, “the most in any month shown”: words that rank a figure. */
export function withRanks(marks: readonly SentenceMark[]): SentenceMark[] {
  return marks.map((mark, at): SentenceMark => {
    const cue = mark.is === "plain" ? RANKS_BY_TIME.get(mark.stem) : undefined;
    return cue !== undefined && isLed(marks[at - 1]) && isTimed(marks.slice(at + 1), cue)
      ? { is: "cue", cue, start: mark.start, end: mark.end }
      : mark;
  });
}

/** “The best”, “its best”, and what begins a part: “Best since May”. */
function isLed(before: SentenceMark | undefined): boolean {
  return before === undefined || before.is === "stop" || (before.is === "plain" && LEADS.has(before.stem));
}
const LEADS = new Set(["the", "its", "their", "our", "a"]);

/** Since when it is so follows, or that it is so of all that is shown. */
function isTimed(behind: readonly SentenceMark[], cue: Cue): boolean {
  const end = behind.findIndex(({ is }) => is !== "plain");
  const words = end < 0 ? behind : behind.slice(0, end);
  if (!words.every((mark) => mark.is === "plain" && isOfARank(mark.stem))) return false;
  const next = behind[words.length];
  // “The fewest, and the most,” rank figures as they stand.
  if (next === undefined || next.is === "stop")
    return (
      (cue === "highest" && words.length === 0) ||
      words.some((mark) => mark.is === "plain" && SHOWN.has(mark.stem))
    );
  return (
    (next.is === "cue" && next.cue === "since") ||
    (next.is === "period" && (next.named.kind === "unknown" || next.named.kind === "relative"))
  );
}
const SHOWN = new Set("shown reported recorded seen far period".split(" "));
