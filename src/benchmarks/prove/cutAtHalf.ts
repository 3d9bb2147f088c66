/**
 * A value half way between two printed figures may be printed as either: programs round a half up or to the even digit.
 * It shows that digits were cut off only in a column that always rounds such halves up.
 */

import { shiftPoint } from "../../core/figures/rounding";
import type { BenchmarkReading } from "../benchmarkReading";
import type { Benchmarks } from "../pack/open";
import type { BenchmarkCell } from "./benchmarkCells";
import { valueFor } from "./explain";
import { gives, isHalfDown } from "./printed";
import { isProvable } from "./provable";

/**
 * How many halves a column must print as the higher, where rounding to the even digit would print the lower, before it
 * is certain that it rounds half up.
 */
const SEVERAL = 2;

/**
 * The one figure of a column that lies half way and is printed as the lower, where every other such figure is printed
 * as the higher. `null` where there is none, or more than one. The published figure of a single place was itself
 * rounded, so that a half there shows nothing.
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
