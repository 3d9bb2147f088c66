import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { span, wayOf } from "./changeWays";
import { governorOf } from "./governor";
import { IN_DOUBT } from "./when";

/** `an improvement on 88%`. */
export function isOn(marks: readonly SentenceMark[], from: number, to: number): boolean {
  const way = marks[from];
  return (
    way?.is === "cue" &&
    wayOf(way.cue) !== null &&
    marks.slice(from + 1, to).some((mark) => mark.is === "plain" && mark.stem === "on")
  );
}

const FROM_THERE: readonly Cue[] = [
  "from",
  "compared",
  "since",
  "above",
  "below",
  "better than",
  "worse than",
];

/** A value that the measure came from or is compared with. */
export function isEarlier(marks: readonly SentenceMark[], at: number): boolean {
  const governor = governorOf(marks, at);
  return governor !== null && (FROM_THERE.includes(governor.cue) || isOn(marks, governor.at, at));
}

/** Its period is that from which something has changed. */
export function isSince(marks: readonly SentenceMark[]): boolean {
  const { from } = span(marks, IN_DOUBT);
  return !(from.kind === "relative" && from.to === "before");
}
