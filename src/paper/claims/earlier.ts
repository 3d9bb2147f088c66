import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { span, wayOf } from "./amounts/changeWays";
import { governorOf } from "./governor";
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
