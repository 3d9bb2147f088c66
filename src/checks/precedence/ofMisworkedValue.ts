import { faultsOf } from "../../model/finding";
import { placeKey } from "../../model/place";
import { judgementsByName, namedKey } from "../facts/judgementsByName";
import type { Relation } from "./givesWay";

/** It is about the value that a whole working gives which they found wrong. */
export const ofMisworkedValue: Relation = (roots, subject) => {
  const misworked = new Set(roots.map(namedKey));
  const byName = judgementsByName(subject);
  return (finding) => {
    const worked = byName.get(namedKey(finding))?.worked?.place;
    return (
      worked !== undefined &&
      misworked.has(namedKey(finding)) &&
      faultsOf(finding).some((cell) => placeKey(cell) === placeKey(worked))
    );
  };
};
