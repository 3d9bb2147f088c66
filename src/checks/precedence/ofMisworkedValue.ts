import { faultsOf } from "../../model/finding";
import { placeKey } from "../../model/place";
import { judgementsByName, nameOf } from "../facts/judgementsByName";
import type { Relation } from "./givesWay";

/** It is about the value that a whole working gives which they found wrong. */
export const ofMisworkedValue: Relation = (roots, subject) => {
  const misworked = new Set(roots.map(nameOf));
  const byName = judgementsByName(subject);
  return (finding) => {
    const worked = byName.get(nameOf(finding))?.worked?.place;
    return (
      worked !== undefined &&
      misworked.has(nameOf(finding)) &&
      faultsOf(finding).some((cell) => placeKey(cell) === placeKey(worked))
    );
  };
};
