import type { Card } from "../../model/reading";
import type { Measure } from "../../model/scorecard";
import type { Known } from "./known";

/** A measure as it was last seen, in its scorecard. */
export interface SeenMeasure {
  readonly measure: Measure;
  readonly card: Card;
}

/** The measure of that id as it stood before; `null` for one that was not there. */
export function lastSeen(before: Known, id: string): SeenMeasure | null {
  for (const { measures, card } of before.cards) {
    const known = measures.get(id);
    if (known) return { measure: known.measure, card };
  }
  return null;
}
