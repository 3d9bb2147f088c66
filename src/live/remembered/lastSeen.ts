import type { Card } from "../../model/reading";
import type { Measure } from "../../model/scorecard";
import { measureId, type Known } from "./known";

/** A measure as it was last seen, in its scorecard. */
export interface SeenMeasure {
  readonly measure: Measure;
  readonly card: Card;
}

const indices = new WeakMap<Known, Map<string, SeenMeasure>>();

/** The measure as it stood before; `null` for one that was not there. */
export function lastSeen(before: Known, measure: Measure): SeenMeasure | null {
  let index = indices.get(before);
  if (!index) {
    index = new Map(
      before.cards.flatMap(({ card }) =>
        card.scorecard.measures.map((one) => [measureId(one), { measure: one, card }] as const),
      ),
    );
    indices.set(before, index);
  }
  return index.get(measureId(measure)) ?? null;
}
