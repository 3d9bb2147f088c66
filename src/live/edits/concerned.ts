import type { Place } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { Reason } from "../follow/allowed";
import type { Known, KnownCard } from "../remembered/known";

/** Measures to look at by their ids, and why. */
export type Concerned = ReadonlyMap<string, Reason>;

/** The measures of these ids that are still there, as if the user had edited them just now. */
export function measuresOf({ cards }: Known, ids: ReadonlySet<string>): Concerned {
  // As if just edited, so that what follows from the measure is written and not only noted.
  const reason: Reason = { by: "hers", touch: "input" };
  return new Map(
    cards.flatMap(({ measures }) =>
      [...measures.keys()].flatMap((id) => (ids.has(id) ? [[id, reason] as const] : [])),
    ),
  );
}

/** The measures with their parts, which take their polarity. */
export function withParts({ cards }: Known, concerned: Concerned): Concerned {
  return new Map(
    // In the order of the scorecard, where a whole stands before its parts.
    cards.flatMap(({ measures }) =>
      [...measures.values()].flatMap(({ id, parent }) => {
        const reason = concerned.get(id) ?? (parent === null ? undefined : concerned.get(parent));
        return reason ? [[id, reason] as const] : [];
      }),
    ),
  );
}

/** The measures of one scorecard among them, a whole before its parts. */
export function concernedIn({ measures }: KnownCard, concerned: Concerned): string[] {
  return [...measures.keys()].filter((id) => concerned.has(id));
}

/** Every cell that these measures are read from. */
export function placesOf({ cards }: Known, concerned: Concerned): Place[] {
  return cards.flatMap((one) => {
    // With its whole, whose polarity a part takes.
    const ids = concernedIn(one, concerned).flatMap((id) => [id, one.measures.get(id)?.parent ?? id]);
    return [...new Set(ids)].flatMap((id) => {
      const known = one.measures.get(id);
      return known ? cellsOf(one.card.scorecard, known.measure) : [];
    });
  });
}

/**
 * Every cell of the measure's row, those of rows below that belong to it, and its months on other sheets: all that its
 * judgement rests on.
 */
function cellsOf({ lines, orientation }: Scorecard, measure: Measure): Place[] {
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
  // Its target may stand in a row of its own, below.
  const below = target && isBelow(target.place) ? rowAt(target.place) : [];
  return [...rowAt(place), ...below, ...parts.map((part) => part.place), ...others];
}
