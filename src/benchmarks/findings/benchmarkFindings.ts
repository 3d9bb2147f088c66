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
/** The checks that need no pack say these as well of the same cells. */
const ALREADY: Readonly<Partial<Record<Finding["check"], Finding["check"]>>> = {
  "benchmark-sign": "benchmark-sign",
};

/** Everything that the proofs of a scorecard's benchmarks have to say, gravest first; not again what a check has said of the same cells. */
export function benchmarkFindings(
  benchmarks: Benchmarks,
  { columns }: Pick<Proven, "columns">,
  said: readonly Finding[] = [],
): Finding[] {
  const findings = [
    ...columns.flatMap((column) => {
      const unfit = wholeColumn(benchmarks, column);
      // What single figures of such a column fit they fit by chance.
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
