/**
 * Gathers everything that the proof of a scorecard's benchmarks has to say, and sees that the same fault is not said
 * twice.
 */

import type { Finding, Severity } from "../../model/finding";
import { placeKey } from "../../model/place";
import type { Benchmarks } from "../pack/open";
import type { Proven } from "../prove/proven";
import { besideCounts, yearsDiffer } from "./acrossColumns";
import { cellSlips } from "./cellSlips";
import { columnSlips } from "./columnSlips";
import { unproved, wholeColumn } from "./unproved";
import { withoutSign } from "./withoutSign";

const ORDER: readonly Severity[] = ["error", "warning", "note"];
/** Findings that a check without public figures makes as well, by that check; its finding is enough. */
const ALREADY: Readonly<Partial<Record<Finding["check"], Finding["check"]>>> = {
  "benchmark-sign": "benchmark-sign",
};

/**
 * All findings about a scorecard's benchmarks, gravest first. `said` are the findings of the ordinary checks: what one
 * of them says of the same cells is not said again.
 */
export function benchmarkFindings(
  benchmarks: Benchmarks,
  { columns }: Pick<Proven, "columns">,
  said: readonly Finding[] = [],
): Finding[] {
  const findings = [
    ...columns.flatMap((column) => {
      const unfit = wholeColumn(benchmarks, column);
      // In a column of which no reading gives most figures, what fits a single figure fits it by chance.
      return unfit.length > 0 ? unfit : [...cellSlips(benchmarks, column), ...unproved(benchmarks, column)];
    }),
    ...besideCounts(columns),
    ...yearsDiffer(columns),
    ...withoutSign(benchmarks, columns),
    ...columns.flatMap((column) => columnSlips(benchmarks, column, columns)),
  ];
  const isSaid = ({ check, cells }: Finding): boolean =>
    said.some(
      (other) =>
        other.check === ALREADY[check] &&
        cells.some((cell) => other.cells.some((one) => placeKey(one) === placeKey(cell))),
    );
  return findings
    .filter((finding) => !isSaid(finding))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
