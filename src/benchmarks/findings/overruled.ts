import type { Finding } from "../../model/finding";
import { placeKey } from "../../model/place";
import type { ProvenColumn } from "../prove/proven";

/** Where the public figures tell what was done to a figure, a guess at it is overtaken. */
const OVERTAKES: Readonly<Partial<Record<Finding["check"], readonly Finding["check"][]>>> = {
  "benchmark-unit": ["benchmark-decimals", "benchmark-basis"],
  "benchmark-reversed": ["benchmark-twin"],
};

/** Guesses at what a benchmark is, which its proof settles. */
const GUESSES: readonly Finding["check"][] = ["benchmark-reversed", "benchmark-unit"];

/** The findings of the checks without those that the public figures know better: which find otherwise, or prove what was doubted. */
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
