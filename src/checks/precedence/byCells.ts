import { faultsOf, pairsOf, type Finding } from "../../model/finding";
import { placeKey, type Place } from "../../model/place";
import type { Relation } from "./givesWay";

// How one finding explains another, by the cells that both name. `roots` are the findings of the checks that know more.

/** A finding follows where any of its cells, compared ones too, is a cell that the roots found wrong. */
export const touchesTheirFault: Relation = (roots) => {
  const wrong = keysOf(roots.flatMap(faultsOf));
  return ({ cells }) => cells.some((cell) => wrong.has(placeKey(cell)));
};

/** A finding follows where any of its cells is a cell of the roots, at fault or compared: the widest of these relations. */
export const touchesTheirCells: Relation = (roots) => {
  const known = keysOf(roots.flatMap(({ cells }) => cells));
  return ({ cells }) => cells.some((cell) => known.has(placeKey(cell)));
};

/** A finding follows where its own fault is a cell that the roots found wrong; what it was compared with does not count. */
export const faultIsTheirs: Relation = (roots) => {
  const wrong = keysOf(roots.flatMap(faultsOf));
  return (finding) => faultsOf(finding).some((cell) => wrong.has(placeKey(cell)));
};

/** A finding about pairs (a count and its rate, by month) follows where the roots found one cell of every pair wrong. */
export const everyPairIsTheirs: Relation = (roots) => {
  const wrong = keysOf(roots.flatMap(faultsOf));
  return (finding: Finding) =>
    pairsOf(finding).every((pair) => pair.some((cell) => wrong.has(placeKey(cell))));
};

/** Cells as keys, so that those of two findings can be compared. */
function keysOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(placeKey));
}
