import type { Measure } from "../../model/scorecard";
import type { CountRow } from "./countTable";
import { plainName } from "../../model/identity/nameWords";

/**
 * The full names of rows that only say which part of a measure they are about: `17-18 years old` below `Care leavers in
 * touch` is that measure's part. Returned are only the rows that get another name; the measure is the nearest row above
 * that names one.
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
    // Several measures have a part of this name, and no row above says which is meant: the row keeps its short name.
    if (first && (whole || several.length === 1)) named.set(row, { ...row, name: first.name });
  }
  return named;
}

/** What a part is called without its measure: `17-18 years old`, also where it was written in brackets behind the name. */
export function ownName({ name, parent }: Measure): string {
  const rest = parent !== null && name.startsWith(parent) ? name.slice(parent.length) : name;
  return rest.trim().replace(/^\((.*)\)$/, "$1");
}
