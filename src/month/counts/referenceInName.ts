import { sameName, sameReference } from "../../model/identity/findMeasure";
import { likeness, nameWords } from "../../model/identity/nameWords";
import type { Measure } from "../../model/scorecard";
import type { CountRow } from "./countTable";

/** `1.1 % of visits`, `CP12a: Plans`, `EH 7 - Contacts`: a reference, and the name behind it. */
const REFERENCE_AND_NAME =
  /^([a-z]{0,5}[ .-]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)[).:]?\s*(?:[-–—:]\s*|\s)(?=\S)(.+)$/i;
/** Likeness of names, from 0 to 1, that is enough where the reference says the same already. */
const AGREES = 0.6;

/**
 * A row whose name begins with a measure's reference, taken apart: `1.1 % of visits in time` is reference 1.1. The row
 * stays as it is where the rest does not agree with that measure's name (`10 day visits`), or where the whole is a
 * measure's name.
 */
export function referenceInName(row: CountRow, measures: readonly Measure[]): CountRow {
  const said = row.reference === null ? REFERENCE_AND_NAME.exec(row.name) : null;
  const [, reference = "", name = ""] = said ?? [];
  if (said === null || measures.some((measure) => sameName(measure.name, row.name))) return row;
  const agrees = measures.some(
    (measure) =>
      sameReference(reference, measure.reference) &&
      (sameName(measure.name, name) || likeness(nameWords(measure.name), nameWords(name)) >= AGREES),
  );
  return agrees ? { ...row, reference, name } : row;
}
