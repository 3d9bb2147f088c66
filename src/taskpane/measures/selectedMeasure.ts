import { covers, type Place } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import { isSamePlace } from "../../model/place";

/**
 * The measure that the selected cell belongs to: the one with a fact in it, which finds it on other sheets of the
 * scorecard too; else the one whose row (or column, where measures run across) it stands in. `null` outside.
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

/** A scorecard, and its pages where it stands on several. */
interface SelectedIn {
  readonly scorecard: Scorecard;
  readonly pages?: readonly SelectedIn[];
}

function measureOnLine(
  { sheetId, range, orientation, measures }: Scorecard,
  selected: Place,
): Measure | null {
  // Beside the scorecard, such as in a note far to the right, no measure is meant.
  if (selected.sheetId !== sheetId || !covers(range, selected)) return null;
  const line = orientation === "down" ? "row" : "column";
  return measures.find((measure) => measure.place[line] === selected[line]) ?? null;
}

function placesOf({ place, actuals, working }: Measure): readonly Place[] {
  return [place, ...actuals.map((actual) => actual.place), ...(working ? [working.place] : [])];
}
