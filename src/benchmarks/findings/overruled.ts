import type { Finding } from "../../model/finding";
import { placeKey } from "../../model/place";

/** Where the public figures tell that a decimal point was moved, or another basis taken, a guess at another unit is overtaken. */
const OVERTAKES: Readonly<Partial<Record<Finding["check"], readonly Finding["check"][]>>> = {
  "benchmark-unit": ["benchmark-decimals", "benchmark-basis"],
};

/** The findings of the checks without those that the public figures know better. */
export function withoutOverruled(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  return findings.filter(({ check, cells }) =>
    known.every(
      (better) =>
        OVERTAKES[check]?.includes(better.check) !== true ||
        !cells.some((cell) => better.cells.some((one) => placeKey(one) === placeKey(cell))),
    ),
  );
}
