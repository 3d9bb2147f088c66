/**
 * The ordinary checks guess at benchmarks from the row alone: this looks like the reverse, that like another unit.
 * Where public figures tell what happened, the guess is withdrawn, so that the analyst does not read two explanations
 * of one figure.
 */

import type { Finding } from "../../model/finding";
import { placeKey } from "../../model/place";
import type { ProvenColumn } from "../prove/proven";

/** A guess, and the findings from public figures that overtake it where they are of the same cell. */
const OVERTAKES: Readonly<Partial<Record<Finding["check"], readonly Finding["check"][]>>> = {
  "benchmark-unit": ["benchmark-decimals", "benchmark-basis"],
  "benchmark-reversed": ["benchmark-twin"],
};

/** Guesses that are withdrawn as well where the figure is proved right. */
const GUESSES: readonly Finding["check"][] = ["benchmark-reversed", "benchmark-unit"];

/**
 * The findings of the checks without those that public figures know better: `known` explains the same cell, or the
 * figure is proved.
 */
export function withoutOverruled(
  findings: readonly Finding[],
  known: readonly Finding[],
  columns: readonly ProvenColumn[],
): Finding[] {
  const proved = new Set(
    columns.flatMap(({ cells }) =>
      cells.flatMap(({ proof, fact }) => (proof?.kind === "read" ? [placeKey(fact.place)] : [])),
    ),
  );
  return findings.filter(
    ({ check, cells }) =>
      !(GUESSES.includes(check) && cells.some((cell) => cell.is === "fault" && proved.has(placeKey(cell)))) &&
      known.every(
        (better) =>
          OVERTAKES[check]?.includes(better.check) !== true ||
          !cells.some((cell) => better.cells.some((one) => placeKey(one) === placeKey(cell))),
      ),
  );
}
