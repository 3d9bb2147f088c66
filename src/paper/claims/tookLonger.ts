import type { FoundReading } from "../claim";
import type { Cue } from "../../words/paper/cues";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import type { Clause } from "./clauses";

/** The thing that a row counts whose name sets a time: “completed within 45 working days”. */
export const COUNTS_IN_TIME = "timely";

/**
 * “37% took more than 45 days”, “79% were held after 15 days” beside the row of those within that time: right perhaps, and yet not
 * the row's figure.
 */
function tookLonger(marks: readonly SentenceMark[], isAfter: boolean): boolean {
  return marks.some((mark, at) => {
    if (mark.is !== "figure" || mark.quoted.time === undefined) return false;
    const before = marks[at - 1];
    return mark.quoted.hedge === "over" || (before?.is === "cue" && before.cue === "above") || isAfter;
  });
}

/** “94% of visits were missed”, where nothing is said of a target: those that were not paid. */
function wereMissed(marks: readonly SentenceMark[]): boolean {
  const has = (cue: Cue): boolean => marks.some((mark) => mark.is === "cue" && mark.cue === cue);
  return has("misses") && !has("target");
}

/**
 * The same of a part of a sentence, of what leads to it, “Assessments over 45 days: 12%”, and of one behind it that says nothing
 * else, “held | after more than 15 days”.
 */
export function saysTookLonger(clauses: readonly Clause[], at: number, sentence: string): boolean {
  const [marks, behind] = [clauses[at]?.marks ?? [], clauses[at + 1]];
  const before = conceptsOf(marks).size === 0 ? (clauses[at - 1]?.marks ?? []) : [];
  const isLed = before.every((mark) => mark.is !== "figure" || mark.quoted.time !== undefined);
  const isTimeAlone = behind?.marks.every(
    (mark) =>
      mark.is === "plain" || mark.is === "cue" || (mark.is === "figure" && mark.quoted.time !== undefined),
  );
  const led = behind?.led == null ? "" : sentence.slice(behind.led.start, behind.led.end);
  const isBehind = isTimeAlone === true && tookLonger(behind?.marks ?? [], /^after$/i.test(led));
  return tookLonger(marks, false) || (isLed && tookLonger(before, false)) || wereMissed(marks) || isBehind;
}

/** A figure of those that took longer, beside a row of those in time: the row has none for it. */
export function ofTheLate(found: FoundReading): FoundReading {
  const { reading } = found;
  return reading.kind === "value" || reading.kind === "numerator"
    ? { ...found, reading: { kind: "figure", quoted: reading.quoted, doubt: OF_THE_LATE } }
    : found;
}

const OF_THE_LATE =
  "It speaks of those that took longer, or were missed; the scorecard would need a row for them.";
