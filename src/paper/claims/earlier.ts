import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { span, wayOf } from "./amounts/changeWays";
import { governorOf } from "./governor";
import { ranksBy } from "./statusAndRank";
import { IN_DOUBT, timeThen } from "./when";

/** `an improvement on 88%`: 88% is the value that the measure came from, and not its value now. */
export function isOn(marks: readonly SentenceMark[], from: number, to: number): boolean {
  const way = marks[from];
  return (
    way?.is === "cue" &&
    wayOf(way.cue) !== null &&
    marks.slice(from + 1, to).some((mark) => mark.is === "plain" && mark.stem === "on")
  );
}

/** Words that lead to an earlier or another's value: “down from 24%”, “compared with 31%”. */
const FROM_THERE: readonly Cue[] = [
  "from",
  "compared",
  "since",
  "above",
  "below",
  "better than",
  "worse than",
];

/** The figure is an earlier value, or one that the measure is compared with. Held against the current cell it would be denied. */
export function isEarlier(marks: readonly SentenceMark[], at: number): boolean {
  const governor = governorOf(marks, at);
  if (timeThen(marks, at) !== null) return true;
  return governor !== null && (FROM_THERE.includes(governor.cue) || isOn(marks, governor.at, at));
}

/** The period of the clause is the start of a change (“since April”), and not the time of its value. */
export function isSince(marks: readonly SentenceMark[]): boolean {
  const { from } = span(marks, IN_DOUBT);
  return !(from.kind === "relative" && from.to === "before");
}

/** The figure is of a time before that the words beside it do not name. */
export function isOfAnUnnamedTime(marks: readonly SentenceMark[], at: number): boolean {
  return hadBeen(marks, at) || isAtItsHighest(marks, at);
}

/** “It had been 81%”: of a time before, which is not named. */
function hadBeen(marks: readonly SentenceMark[], at: number): boolean {
  const [had, been] = [marks[at - 2], marks[at - 1]];
  return had?.is === "plain" && had.stem === "had" && been?.is === "plain" && been.stem === "been";
}

/** “It was 24% at its highest”: of some time before. */
function isAtItsHighest(marks: readonly SentenceMark[], at: number): boolean {
  const [to, its, rank] = marks.slice(at + 1);
  const isLed = to?.is === "plain" && to.stem === "at" && its?.is === "plain" && ITS.has(its.stem);
  return isLed && rank?.is === "cue" && ranksBy(rank.cue);
}
const ITS = new Set(["its", "their", "the"]);
