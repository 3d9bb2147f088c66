import type { SentenceMark } from "../lex/mark";

/** “Six were late” says of how many it is not so that they were in time, where no row counts the late. */
export function asNotInTime(
  vocabulary: ReadonlySet<string>,
  marks: readonly SentenceMark[],
): readonly SentenceMark[] {
  const things = marks.filter(({ is }) => is === "concept" || is === "figure" || is === "cue");
  const [figure, late, more] = things;
  const isAlone =
    figure?.is === "figure" &&
    figure.quoted.unit === "plain" &&
    late?.is === "concept" &&
    late.concepts.every((one) => one === LATE) &&
    more === undefined;
  return isAlone && !vocabulary.has(LATE)
    ? marks.map((mark) =>
        mark === late ? { is: "cue" as const, cue: "not" as const, start: mark.start, end: mark.end } : mark,
      )
    : marks;
}
const LATE = "overdue";
