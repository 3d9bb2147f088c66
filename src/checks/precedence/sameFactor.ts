import { comparedCells, pairsOf, type Finding } from "../../model/finding";
import { placeKey } from "../../model/place";
import type { Relation } from "./givesWay";

/** As far as the rounding of a rate goes. */
const SAME_FACTOR = 0.01;

/** It compares with a count that its rate contradicts in one month, by the same factor: the count alone is off. */
export const countIsOffAlike: Relation = (roots) => {
  const factors = new Map(
    roots.flatMap((root) => {
      const [only, ...more] = pairsOf(root);
      return only === undefined || more.length > 0 ? [] : [[placeKey(only[1]), factorOf(root)] as const];
    }),
  );
  return (finding) =>
    comparedCells(finding).some(
      (count) => Math.abs((factors.get(placeKey(count)) ?? NaN) / factorOf(finding) - 1) < SAME_FACTOR,
    );
};

function factorOf({ published, expected }: Finding): number {
  return Number(published) / Number(expected);
}
