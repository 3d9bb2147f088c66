import { oneLine } from "../../words/plain";
import type { CellAt } from "../../excel/apply/follow";
import type { Appearance } from "../../model/grid";
import type { Card } from "../../model/reading";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { KnownCard } from "../remembered/known";
import { rereadMeasure } from "./rereadMeasure";

/** The measures as they are now; `null` where their rows no longer hold them. */
export function rereadMeasures(
  { card, settings }: KnownCard,
  indices: readonly number[],
  cellAt: CellAt,
): Map<number, Measure> | null {
  const { scorecard } = card;
  const found = new Map<number, Measure>();
  for (const index of indices) {
    const was = scorecard.measures[index];
    const name = was && cellAt(was.place);
    if (!was || !name || !was.name.includes(oneLine(String(name.content)))) return null;
    const above = parentIndex(scorecard, index);
    const parent = above === null ? null : (found.get(above) ?? scorecard.measures[above] ?? null);
    const measure = rereadMeasure(scorecard, was, parent, settings, cellAt);
    if (measure.reference !== was.reference) return null;
    found.set(index, measure);
  }
  return found;
}

/** The measure of which this one is a part. */
export function parentIndex({ measures }: Scorecard, index: number): number | null {
  if (measures[index]?.parent == null) return null;
  for (let at = index - 1; at >= 0; at--) if (measures[at]?.parent === null) return at;
  return null;
}

/** The appearance with the fills of these measures as they were just read. */
export function recoloured({ appearance }: Card, measures: readonly Measure[], cellAt: CellAt): Appearance {
  const fills = [...appearance.fills];
  for (const { status, actuals } of measures) {
    for (const place of [status, ...actuals].flatMap((fact) => fact?.place ?? [])) {
      const [down, across] = [place.row - appearance.row, place.column - appearance.column];
      const row = fills[down];
      const cell = place.sheetId === appearance.sheetId ? cellAt(place) : null;
      if (!row || !cell || across < 0 || across >= row.length || row[across] === cell.fill) continue;
      fills[down] = row.map((fill, index) => (index === across ? cell.fill : fill));
    }
  }
  return { ...appearance, fills };
}
