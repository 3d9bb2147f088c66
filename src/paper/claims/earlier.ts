import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { span, wayOf } from "./amounts/changeWays";
import { governorOf } from "./governor";
import { COMES_TO, IN_DOUBT } from "./when";

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
  if (isOnTimeOf(marks, at)) return true;
  return governor !== null && (FROM_THERE.includes(governor.cue) || isOn(marks, governor.at, at));
}

/** “Up 2.7 points on last year's outturn of 78.5%”: the time between is that of what it is compared with. */
function isOnTimeOf(marks: readonly SentenceMark[], at: number): boolean {
  const link = marks[at - 1];
  // “Up 79 on June at 2,531”: what it has come to.
  if (link?.is === "plain" && COMES_TO.has(link.stem)) return false;
  const linked = marks[at - 1]?.is === "plain" ? at - 2 : at - 1;
  const [on, time] = [marks[linked - 1], marks[linked]];
  const points = marks[linked - 2];
  const isMoved = points?.is === "figure" || (points?.is === "cue" && wayOf(points.cue) !== null);
  return time?.is === "period" && on?.is === "plain" && on.stem === "on" && isMoved;
}

/** The period of the clause is the start of a change (“since April”), and not the time of its value. */
export function isSince(marks: readonly SentenceMark[]): boolean {
  const { from } = span(marks, IN_DOUBT);
  return !(from.kind === "relative" && from.to === "before");
}
