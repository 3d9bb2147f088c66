import type { Place } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { Reason } from "../follow/allowed";
import { measureId, type Known } from "../remembered/known";
import { parentIndex } from "../follow/rereadMeasures";

/** Measures to look at, and why, by scorecard and measure index. */
export type Concerned = ReadonlyMap<number, ReadonlyMap<number, Reason>>;

/** These measures, by `measureId`, as if she had edited them just now. */
export function measuresOf({ cards }: Known, ids: ReadonlySet<string>): Concerned {
  const reason: Reason = { by: "hers", touch: "input" };
  return new Map(
    cards.flatMap(({ card: { scorecard } }, at) => {
      const found = scorecard.measures.flatMap((measure, index) =>
        ids.has(measureId(measure)) ? [[index, reason] as const] : [],
      );
      return found.length > 0 ? [[at, new Map(found)] as const] : [];
    }),
  );
}

/** The measures with their parts, which take their polarity. */
export function withParts({ cards }: Known, concerned: Concerned): Concerned {
  return new Map(
    [...concerned].map(([at, reasons]) => {
      const measures = cards[at]?.card.scorecard.measures ?? [];
      const all = new Map(reasons);
      for (const [index, reason] of reasons) {
        if (measures[index]?.parent !== null) continue;
        for (let part = index + 1; measures[part]?.parent != null; part++)
          if (!all.has(part)) all.set(part, reason);
      }
      return [at, new Map([...all].sort(([a], [b]) => a - b))];
    }),
  );
}

/** Every cell that these measures are read from. */
export function placesOf({ cards }: Known, concerned: Concerned): Place[] {
  const places: Place[] = [];
  for (const [at, reasons] of concerned) {
    const scorecard = cards[at]?.card.scorecard;
    if (!scorecard) continue;
    const indices = new Set(
      [...reasons.keys()].flatMap((index) => [index, parentIndex(scorecard, index) ?? index]),
    );
    for (const index of indices) places.push(...cellsOf(scorecard, scorecard.measures[index]));
  }
  return places;
}

/** Every cell of the measure's row, those of rows below that belong to it, and its months on other sheets. */
function cellsOf({ lines, orientation }: Scorecard, measure: Measure | undefined): Place[] {
  if (!measure) return [];
  const down = orientation === "down";
  const rowAt = (place: Place): Place[] =>
    lines.map(({ index }) => ({ ...place, ...(down ? { column: index } : { row: index }) }));
  const { place, target } = measure;
  const parts = measure.actuals.flatMap((one) =>
    one.parts ? [one.parts.numerator, one.parts.denominator] : [],
  );
  const isBelow = (other: Place) => (down ? other.row !== place.row : other.column !== place.column);
  const others = measure.actuals
    .map((actual) => actual.place)
    .filter(({ sheetId }) => sheetId !== place.sheetId);
  const below = target && isBelow(target.place) ? rowAt(target.place) : [];
  return [...rowAt(place), ...below, ...parts.map((part) => part.place), ...others];
}
