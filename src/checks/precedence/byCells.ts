import { faultsOf, pairsOf, type Finding } from "../../model/finding";
import { placeKey, type Place } from "../../model/place";
import type { Relation } from "./givesWay";

/** One of its cells is a cell that they found wrong. */
export const touchesTheirFault: Relation = (roots) => {
  const wrong = keysOf(roots.flatMap(faultsOf));
  return ({ cells }) => cells.some((cell) => wrong.has(placeKey(cell)));
};

/** One of its cells is one of theirs, at fault or compared with what is. */
export const touchesTheirCells: Relation = (roots) => {
  const known = keysOf(roots.flatMap(({ cells }) => cells));
  return ({ cells }) => cells.some((cell) => known.has(placeKey(cell)));
};

/** The cell at fault is one that they found wrong. */
export const faultIsTheirs: Relation = (roots) => {
  const wrong = keysOf(roots.flatMap(faultsOf));
  return (finding) => faultsOf(finding).some((cell) => wrong.has(placeKey(cell)));
};

/** Of each of its pairs one cell is one that they found wrong: a count or its rate, month by month. */
export const everyPairIsTheirs: Relation = (roots) => {
  const wrong = keysOf(roots.flatMap(faultsOf));
  return (finding: Finding) =>
    pairsOf(finding).every((pair) => pair.some((cell) => wrong.has(placeKey(cell))));
};

function keysOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(placeKey));
}
