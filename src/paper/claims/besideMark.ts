import type { FoundReading } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { yardstickOf } from "./governor";

/** A clause speaks of a target or of others, and nothing that was found in it is held against them. */
export function isBesideMark(marks: readonly SentenceMark[], found: readonly FoundReading[]): boolean {
  const named = marks.filter((mark) => mark.is === "cue" && yardstickOf(mark.cue) !== null).length;
  const used = found.filter(
    ({ reading }) =>
      reading.kind === "benchmark" ||
      reading.kind === "target" ||
      reading.kind === "tolerance" ||
      reading.kind === "baseline" ||
      reading.kind === "comparison" ||
      reading.kind === "gap",
  ).length;
  return named > used;
}
