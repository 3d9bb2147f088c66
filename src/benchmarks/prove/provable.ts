import type { NationalMatch } from "../match";
import type { BenchmarkCell } from "./benchmarkCells";
import type { Printed } from "./printed";

/** A cell with a figure, in a row that is a national measure. */
export type Provable = BenchmarkCell & { readonly match: NationalMatch; readonly printed: Printed };

/** Whether there is anything to be proved: a figure, in a row that is a national measure. */
export function isProvable(cell: BenchmarkCell): cell is Provable {
  return cell.match.national !== null && cell.printed !== null;
}
