import { overSeries } from "./overSeries";
import { isProblem } from "./problem";
import { seriesLimits } from "./seriesLimits";

/**
 * The limits of natural variation (XmR chart): mean, lower and upper limit beside each other, as the NHS Excel tool has them.
 * @customfunction SPC
 * @param values The figures in the order of time, in one row or column; of a larger range, every row by itself.
 * @returns Mean, lower limit and upper limit; nothing where all cells are blank.
 */
export function spc(values: unknown[][]): unknown[][] {
  return overSeries([values], [], 3, ([series = []]) => {
    const found = seriesLimits(series);
    if (found === null) return ["", "", ""];
    return isProblem(found) ? found : [found.limits.mean, found.limits.lower, found.limits.upper];
  });
}
