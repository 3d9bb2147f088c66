import { covers, type Place } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import { isSamePlace } from "../../model/place";

/**
 * The measure to which the selected cell belongs: the one that has a fact there, also on another sheet of the
 * scorecard; else the one in whose row (or column, where measures run across) the cell stands. `null` outside the
 * scorecard.
 */
export function selectedMeasure(card: SelectedIn, selected: Place | null): Measure | null {
  if (!selected) return null;
  const { scorecard, pages = [card] } = card;
  // A fact of the measure in that very cell decides first. A row may hold facts of two measures, where one refers to
  // the other.
  const holder = scorecard.measures.find((measure) =>
    placesOf(measure).some((place) => isSamePlace(place, selected)),
  );
  const onLine = pages.map((page) => measureOnLine(page.scorecard, selected));
  return holder ?? onLine.find((measure) => measure !== null) ?? null;
}

/** A scorecard with its pages, where it stands on several sheets. */
interface SelectedIn {
  readonly scorecard: Scorecard;
  readonly pages?: readonly SelectedIn[];
}

/** The measure in whose row or column a cell stands. */
function measureOnLine(
  { sheetId, range, orientation, measures }: Scorecard,
  selected: Place,
): Measure | null {
  // Beside the scorecard, such as in a note far to the right, no measure is meant.
  if (selected.sheetId !== sheetId || !covers(range, selected)) return null;
  const line = orientation === "down" ? "row" : "column";
  return measures.find((measure) => measure.place[line] === selected[line]) ?? null;
}

/** The cells of a measure that a selection may be in. */
function placesOf({ place, actuals, working }: Measure): readonly Place[] {
  return [place, ...actuals.map((actual) => actual.place), ...(working ? [working.place] : [])];
}
