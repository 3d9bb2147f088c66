import type { Cue } from "../../words/paper/cues";
import type { FoundReading } from "../claim";
import type { SentenceMark } from "../lex/mark";
import { ARTICLE, sideOf, yardstickOf } from "./governor";

/**
 * A clause names a target or a benchmark that none of its readings uses. Its figure may then be that one's, or a distance
 * from it that was not understood, so a denial of it is not sure.
 */
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

/** A word of the measure's own name (“target” of “Care plans on target”) is no yardstick. */
function isYardstick(mark: SentenceMark, ofNames: ReadonlySet<Cue>): boolean {
  const isMark = mark.is === "cue" && (yardstickOf(mark.cue) !== null || mark.cue === "other target");
  return isMark && !ofNames.has(mark.cue);
}

/** “Compares poorly with the region”: the region is what the figure is compared with, and has no figure of its own here. */
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
