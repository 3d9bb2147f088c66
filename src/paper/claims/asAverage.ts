import { BY_TIME, USUALLY } from "../../words/paper/usually";
import type { FoundReading, When } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { marksOf } from "../lex/marksOf";
import type { KnownRow } from "../subjects/knownRow";

/**
 * A figure that is an average: “children waited an average of 431 days” is the value of a row whose values are averages, where
 * no span is named; “on average we received 1,803 contacts a month” is no month's of a row of numbers.
 */
export function asAverage(
  found: FoundReading,
  rows: readonly KnownRow[],
  { at, marks }: { at: When; marks: readonly SentenceMark[] },
): FoundReading {
  const { reading } = found;
  if (rows.length === 0) return found;
  if (reading.kind === "mean")
    return reading.over.kind === "unknown" && rows.every(isOfAverages)
      ? { ...found, reading: { kind: "value", quoted: reading.quoted, at } }
      : found;
  const isNumber = reading.kind === "value" && reading.quoted.unit === "plain";
  return isNumber && saysUsually(marks) && rows.every(isOfNumbers)
    ? { ...found, reading: { kind: "mean", quoted: reading.quoted, over: { kind: "unknown" } } }
    : found;
}

/** Its name says so, or it is what each has: “cases per social worker”. */
function isOfAverages({ cues, concepts }: KnownRow): boolean {
  return cues.has("average") || concepts.has("caseload");
}

/** Its values are numbers of each period, and its name calls them no averages. */
function isOfNumbers({ judgement: { measure } }: KnownRow): boolean {
  return measure.unit === "count" && !saysUsually(marksOf(measure.name));
}

/** `on average`, `a month`, `per week`, `typically`. */
function saysUsually(marks: readonly SentenceMark[]): boolean {
  return marks.some((mark, at) => {
    if (mark.is === "cue") return mark.cue === "average";
    if (mark.is !== "plain") return false;
    const before = marks[at - 1];
    const isEach =
      before?.is === "plain" ? EACH.has(before.stem) : before?.is === "cue" && before.cue === "per";
    return USUALLY.has(mark.stem) || (isEach && BY_TIME.has(mark.stem));
  });
}
const EACH = new Set(["a", "per", "each", "every"]);
