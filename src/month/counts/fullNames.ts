import type { Measure } from "../../model/scorecard";
import type { CountRow } from "./countTable";
import { plainName } from "../../model/identity/nameWords";

/**
 * Rows that only say which part of a measure they are about (`17-18 years old`), with the name that they have in the
 * scorecard: that of the row above them which names the measure itself, and their own.
 */
export function fullNames(
  rows: readonly CountRow[],
  measures: readonly Measure[],
): ReadonlyMap<CountRow, CountRow> {
  const parts = measures.filter(({ parent }) => parent !== null);
  const ownNames = new Set(parts.map((measure) => plainName(ownName(measure))));
  const named = new Map<CountRow, CountRow>();
  let above: string | null = null;
  for (const row of rows) {
    const own = plainName(row.name);
    if (!ownNames.has(own)) {
      if (own !== "") above = own;
      continue;
    }
    const whole = parts.find(
      (measure) => plainName(measure.parent ?? "") === above && plainName(ownName(measure)) === own,
    );
    const several = parts.filter((measure) => plainName(ownName(measure)) === own);
    const [first] = whole ? [whole] : several;
    // Several parts of this name, and nothing above says of which measure: that is not decided here.
    if (first && (whole || several.length === 1)) named.set(row, { ...row, name: first.name });
  }
  return named;
}

/** What a part is called without the measure that it is a part of: `17-18 years old`. */
export function ownName({ name, parent }: Measure): string {
  const rest = parent !== null && name.startsWith(parent) ? name.slice(parent.length) : name;
  return rest.trim().replace(/^\((.*)\)$/, "$1");
}
