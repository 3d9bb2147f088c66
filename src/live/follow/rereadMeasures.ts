import { oneLine } from "../../words/plain";
import type { CellAt } from "../../excel/apply/follow";
import type { Appearance } from "../../model/grid";
import type { Card } from "../../model/reading";
import type { Measure } from "../../model/scorecard";
import type { KnownCard } from "../remembered/known";
import { rereadMeasure } from "./rereadMeasure";

/** The measures of these ids as they are now, a whole before its parts; `null` where their rows no longer hold them. */
export function rereadMeasures(
  { card: { scorecard }, measures, settings }: KnownCard,
  ids: readonly string[],
  cellAt: CellAt,
): Map<string, Measure> | null {
  const found = new Map<string, Measure>();
  for (const id of ids) {
    const known = measures.get(id);
    const name = known && cellAt(known.measure.place);
    if (!known || !name) return null;
    const { measure: was, parent: wholeId } = known;
    // The cell of the name still says it, perhaps as a part of the whole name.
    if (!was.name.includes(oneLine(String(name.content)))) return null;
    const whole = wholeId === null ? null : (found.get(wholeId) ?? measures.get(wholeId)?.measure ?? null);
    const measure = rereadMeasure(scorecard, was, whole, settings, cellAt);
    // Another reference is another measure, though the name may be alike.
    if (measure.reference !== was.reference) return null;
    found.set(id, measure);
  }
  return found;
}

/** The appearance with the fills of these measures as they were just read. */
export function recoloured({ appearance }: Card, measures: readonly Measure[], cellAt: CellAt): Appearance {
  const fills = [...appearance.fills];
  for (const { status, actuals } of measures) {
    for (const place of [status, ...actuals].flatMap((fact) => fact?.place ?? [])) {
      const [down, across] = [place.row - appearance.row, place.column - appearance.column];
      const row = fills[down];
      // Months on other sheets have a look of their own, which is read with the whole.
      const cell = place.sheetId === appearance.sheetId ? cellAt(place) : null;
      // Outside the part whose looks were read, or as it was.
      if (!row || !cell || across < 0 || across >= row.length || row[across] === cell.fill) continue;
      fills[down] = row.map((fill, index) => (index === across ? cell.fill : fill));
    }
  }
  return { ...appearance, fills };
}
