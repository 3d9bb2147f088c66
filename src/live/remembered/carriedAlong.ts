import { covers, placeKey, type Place } from "../../model/place";
import type { Measure } from "../../model/scorecard";
import type { Written } from "../../model/written";
import { fillAt } from "../../update/fillAt";
import type { Case } from "../follow/allowed";
import type { Known } from "./known";
import { lastSeen } from "./lastSeen";
import type { EditedArea } from "../edits/touched";

/**
 * Colours of ours that came with figures which the user dragged, filled or pasted: nobody chose them for the cells in
 * which they stand now. A fill that came alone is the user's.
 */
export function carriedAlong(cases: readonly Case[], written: readonly Written[]): Written[] {
  return cases.flatMap(({ reason, was, measure, before, appearance }) => {
    if (reason.by !== "hers" || before === null) return [];
    return measure.actuals.flatMap((actual): Written[] => {
      const { place, content } = actual;
      const fill = fillAt(appearance, place);
      const earlier = was.actuals.find((one) => placeKey(one.place) === placeKey(place));
      // It came with a figure: where the colour alone is new, the analyst has painted the cell.
      const cameAlong = fill !== null && fill !== fillAt(before, place) && earlier?.content !== content;
      return cameAlong ? asOurs(measure, place, fill, written) : [];
    });
  });
}

/** The same of measures that were not there before, in the cells that the analyst pasted or put in. */
export function cameWithRows(
  before: Known,
  { cards, reading: { written = [] } }: Known,
  hers: readonly EditedArea[],
): Written[] {
  return cards.flatMap(({ measures, card: { appearance } }) => {
    const fresh = [...measures.values()].filter(({ id }) => lastSeen(before, id) === null);
    return fresh.flatMap(({ measure }) =>
      measure.actuals.flatMap(({ place }) => {
        const isHers = hers.some((area) => area.sheetId === place.sheetId && covers(area, place));
        return isHers ? asOurs(measure, place, fillAt(appearance, place), written) : [];
      }),
    );
  });
}

/** A colour that we have given to some cell of this sheet. */
function asOurs({ key }: Measure, place: Place, fill: string | null, written: readonly Written[]): Written[] {
  // By its colour on that sheet: a copied cell brings no more with it.
  const isOurs = written.some(
    (one) => one.kind === "fill" && one.after === fill && one.place.sheetId === place.sheetId,
  );
  return fill !== null && isOurs ? [{ kind: "fill", place, measureKey: key, after: fill }] : [];
}
