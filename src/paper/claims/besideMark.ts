import type { Cue } from "../../words/paper/cues";
import type { FoundReading } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { ARTICLE, sideOf, yardstickOf } from "./governor";

/** A clause speaks of a target or of others, and nothing that was found in it is held against them. */
export function isBesideMark(
  marks: readonly SentenceMark[],
  found: readonly FoundReading[],
  ofNames: ReadonlySet<Cue>,
): boolean {
  const named = marks.filter((mark, at) => isYardstick(mark, ofNames) && !isLedTo(marks, at)).length;
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

function isYardstick(mark: SentenceMark, ofNames: ReadonlySet<Cue>): boolean {
  return mark.is === "cue" && yardstickOf(mark.cue) !== null && !ofNames.has(mark.cue);
}

/** “Compares poorly with the region”: it is what the figure is compared with. */
function isLedTo(marks: readonly SentenceMark[], at: number): boolean {
  const before = marks
    .slice(0, at)
    .reverse()
    .find((mark) => !(mark.is === "plain" && ARTICLE.has(mark.stem)));
  return (
    before?.is === "cue" &&
    (before.cue === "with" || before.cue === "compared" || sideOf(before.cue) !== null)
  );
}
