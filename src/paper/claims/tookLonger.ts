import type { FoundReading } from "../claim";
import type { SentenceMark } from "../lex/mark";

/** The thing that a row counts whose name sets a time: “completed within 45 working days”. */
export const COUNTS_IN_TIME = "timely";

/** “37% took more than 45 days” beside the row of those within 45 days (63%): right, and yet not the row's figure. */
function tookLonger(marks: readonly SentenceMark[]): boolean {
  return marks.some(
    (mark) => mark.is === "figure" && mark.quoted.time !== undefined && mark.quoted.hedge === "over",
  );
}

/** The same of a part of a sentence, and of one behind it that says nothing else: “held | after more than 15 days”. */
export function saysTookLonger(marks: readonly SentenceMark[], behind: readonly SentenceMark[]): boolean {
  const isTimeAlone = behind.every(
    (mark) =>
      mark.is === "plain" || mark.is === "cue" || (mark.is === "figure" && mark.quoted.time !== undefined),
  );
  return tookLonger(marks) || (isTimeAlone && tookLonger(behind));
}

/** A figure of those that took longer, beside a row of those in time: the row has none for it. */
export function ofTheLate(found: FoundReading): FoundReading {
  const { reading } = found;
  return reading.kind === "value" || reading.kind === "numerator"
    ? { ...found, reading: { kind: "figure", quoted: reading.quoted, doubt: OF_THE_LATE } }
    : found;
}

const OF_THE_LATE = "It speaks of those that took longer; the scorecard would need a row for them.";
