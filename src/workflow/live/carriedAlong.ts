import { placeKey } from "../../model/place";
import type { Written } from "../../model/written";
import { fillAt } from "../../update/fillAt";
import type { Case } from "./allowed";

/**
 * Colours of ours that came with figures which she dragged, filled or pasted: she did not choose them for the cells in
 * which they stand now. A fill that came alone is hers.
 */
export function carriedAlong(cases: readonly Case[], written: readonly Written[]): Written[] {
  return cases.flatMap(({ reason, was, measure, before, appearance }) => {
    if (reason.by !== "hers") return [];
    return measure.actuals.flatMap((actual): Written[] => {
      const { place, content } = actual;
      const fill = fillAt(appearance, place);
      const earlier = was.actuals.find((one) => placeKey(one.place) === placeKey(place));
      const cameAlong = fill !== null && fill !== fillAt(before, place) && earlier?.content !== content;
      const isOurs = written.some(
        (one) => one.kind === "fill" && one.after === fill && one.place.sheetId === place.sheetId,
      );
      return cameAlong && isOurs ? [{ kind: "fill", place, measureKey: measure.key, after: fill }] : [];
    });
  });
}
