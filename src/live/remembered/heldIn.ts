import type { CellsHeld } from "../../excel/kept/undone";
import { isSamePlace, type Place } from "../../model/place";
import type { Fact, Measure } from "../../model/scorecard";
import { fillAt } from "../../update/fillAt";
import type { Known, KnownCard } from "./known";

/** What the cells of the known measures hold; of all others nothing is known here. */
export function heldIn({ cards }: Known): CellsHeld {
  const factAt = (place: Place): { readonly fact: Fact; readonly known: KnownCard } | undefined => {
    for (const known of cards) {
      const down = known.card.scorecard.orientation === "down";
      const line = known.measuresAt.get(place.sheetId)?.get(down ? place.row : place.column) ?? [];
      const facts = line.flatMap((id) => factsOf(known.measures.get(id)?.measure));
      const fact = facts.find((one) => isSamePlace(one.place, place));
      if (fact) return { fact, known };
    }
    return undefined;
  };
  return {
    content(place) {
      const fact = factAt(place)?.fact;
      return fact && (fact.formula ?? fact.content);
    },
    fill(place) {
      const at = factAt(place);
      return at && fillAt(at.known.card.appearance, place);
    },
  };
}

/** The cells of a measure that we write into, or that stand beside those. */
function factsOf(measure: Measure | undefined): Fact[] {
  if (measure === undefined) return [];
  const { actuals, working, numerator, denominator, status, direction, otherArrows = [], change } = measure;
  const facts = [...actuals, working, numerator, denominator, status, direction, ...otherArrows, change];
  return facts.filter((fact) => fact !== null);
}
