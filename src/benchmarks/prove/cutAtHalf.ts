import { shiftPoint } from "../../core/figures/rounding";
import type { BenchmarkReading } from "../benchmarkReading";
import type { Benchmarks } from "../pack/open";
import type { BenchmarkCell } from "./benchmarkCells";
import { valueFor } from "./explain";
import { gives, isHalfDown } from "./printed";
import { isProvable } from "./provable";

/** Halves that a column must print as the higher, where a program rounds them down to the even digit, before it is sure to round up. */
const SEVERAL = 2;

/**
 * The one figure that lies half way and is printed as the lower, in a column that prints every other such figure as the
 * higher: it was cut off. In any other column programs may have rounded it so.
 */
export function cutAtHalf(
  cells: readonly BenchmarkCell[],
  own: BenchmarkReading | undefined,
  benchmarks: Benchmarks,
): BenchmarkCell | null {
  if (own === undefined || own.statistic === "place") return null;
  const halves = cells.flatMap((cell) => {
    const value = isProvable(cell) && cell.match.sure ? valueFor(benchmarks, cell.match, own) : null;
    if (value === null || cell.printed === null) return [];
    const { printed } = cell;
    if (isHalfDown(value, printed)) return [{ cell, isDown: true, isToEven: false }];
    const below = {
      ...printed,
      face: shiftPoint(shiftPoint(printed.face, printed.decimals) - 1, -printed.decimals),
    };
    if (!gives(value, printed) || !isHalfDown(value, below)) return [];
    return [{ cell, isDown: false, isToEven: shiftPoint(printed.face, printed.decimals) % 2 === 0 }];
  });
  const down = halves.filter(({ isDown }) => isDown);
  const up = halves.filter(({ isDown, isToEven }) => !isDown && !isToEven);
  return down.length === 1 && up.length >= SEVERAL ? (down[0]?.cell ?? null) : null;
}
