import type { SentenceMark } from "../lex/mark";

/** “Average working days to complete an assessment” counts days, and none who work. */
export function isOfADay(marks: readonly SentenceMark[], at: number): boolean {
  const [mark, next] = marks.slice(at);
  const isWork = mark?.is === "concept" && mark.concepts.every((concept) => concept === "work");
  return isWork && next?.is === "plain" && next.stem === "day";
}
