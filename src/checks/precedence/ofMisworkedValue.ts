import { faultsOf } from "../../model/finding";
import { placeKey } from "../../model/place";
import { judgementsByName, namedKey } from "../facts/judgementsByName";
import type { Relation } from "./givesWay";

/**
 * Explains a finding about a value whose working the other checks found wrong as a whole, such as one that is not
 * multiplied by twelve: once the working is put right, the value is too, and need not be named twice.
 */
export const ofMisworkedValue: Relation = (roots, subject) => {
  const misworked = new Set(roots.map(namedKey));
  const byName = judgementsByName(subject);
  return (finding) => {
    const worked = byName.get(namedKey(finding))?.worked?.place;
    return (
      // The finding must name the very cell that the working is of: other months of the row were worked out apart.
      worked !== undefined &&
      misworked.has(namedKey(finding)) &&
      faultsOf(finding).some((cell) => placeKey(cell) === placeKey(worked))
    );
  };
};
