import { comparedCells, pairsOf, type Finding } from "../../model/finding";
import { placeKey } from "../../model/place";
import type { Relation } from "./givesWay";

/** Two factors, as parts of 1, are the same within this much: the rates that they come from are rounded. */
const SAME_FACTOR = 0.01;

/**
 * Explains a finding that compares with a count which its rate contradicts in one month by the same factor: then the count
 * alone was typed wrong, and the denominator that was held against it is right.
 */
export const countIsOffAlike: Relation = (roots) => {
  const factors = new Map(
    roots.flatMap((root) => {
      // Where several months disagree, the rate may be off by its population, and not the count by a slip.
      const [only, ...more] = pairsOf(root);
      return only === undefined || more.length > 0 ? [] : [[placeKey(only[1]), factorOf(root)] as const];
    }),
  );
  return (finding) =>
    comparedCells(finding).some(
      (count) => Math.abs((factors.get(placeKey(count)) ?? NaN) / factorOf(finding) - 1) < SAME_FACTOR,
    );
};

/** The figure published as a part of the figure expected: 378 where 387 was expected is 0.977. */
function factorOf({ published, expected }: Finding): number {
  return Number(published) / Number(expected);
}
