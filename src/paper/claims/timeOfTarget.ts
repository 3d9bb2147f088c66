import type { FoundReading, When } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { ARTICLE, markBehind } from "./governor";

/** A target read with the time for which it is set: “the 2023/24 target of 75%”, “a target of 88% from April”. */
export function withTimeOfTarget(found: FoundReading, marks: readonly SentenceMark[]): FoundReading {
  const { reading, span } = found;
  if (
    reading.kind === "comparison" &&
    (reading.yardstick === "target" || reading.yardstick === "tolerance")
  ) {
    const mark = marks.findIndex((one) => one.end === span.end && isTargetMark(one));
    const of = mark < 0 ? null : timeBefore(marks, mark);
    return of === null ? found : { ...found, reading: { ...reading, of } };
  }
  if (reading.kind !== "target" && reading.kind !== "tolerance") return found;
  const at = marks.findIndex(({ start }) => start === span.start);
  const named = nearestMark(marks, at);
  const of = timeBefore(marks, Math.min(at, named)) ?? timeFrom(marks, Math.max(at, named));
  return of === null ? found : { ...found, reading: { ...reading, of } };
}

/** The word “target” that a figure is told by: the nearest before it, else behind. */
function nearestMark(marks: readonly SentenceMark[], figure: number): number {
  const before = marks.slice(0, figure).map(isTargetMark).lastIndexOf(true);
  return before >= 0 ? before : marks.findIndex((mark, at) => at > figure && isTargetMark(mark));
}

function isTargetMark(mark: SentenceMark): boolean {
  return mark.is === "cue" && markBehind(mark.cue) !== null;
}

/** “The 2023/24 target”. */
function timeBefore(marks: readonly SentenceMark[], at: number): When | null {
  const before = marks[at - 1];
  return before?.is === "period" ? before.named : null;
}

/** “A target of 88% for health assessments from April”, “the target of 85% for 2025/26”: up to the next figure. */
function timeFrom(marks: readonly SentenceMark[], at: number): When | null {
  const next = marks.findIndex((mark, where) => where > at && mark.is === "figure");
  const behind = marks.slice(at + 1, next < 0 ? undefined : next);
  const time = behind.findIndex((mark, where) => mark.is === "period" && isLed(behind.slice(0, where)));
  const found = behind[time];
  return found?.is === "period" ? found.named : null;
}

function isLed(before: readonly SentenceMark[]): boolean {
  const lead = [...before].reverse().find((mark) => !isArticle(mark));
  return lead?.is === "cue"
    ? lead.cue === "from" || lead.cue === "by"
    : lead?.is === "plain" && LEADS.has(lead.stem);
}
const LEADS = new Set(["for", "until", "during"]);

function isArticle(mark: SentenceMark): boolean {
  return (mark.is === "cue" && mark.cue === "nothing") || (mark.is === "plain" && ARTICLE.has(mark.stem));
}
