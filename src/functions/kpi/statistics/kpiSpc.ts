import { overSeries } from "../../arguments/overSeries";
import { isProblem } from "../../arguments/problem";
import { seriesLimits } from "../../arguments/seriesLimits";

/**
 * `KPI.SPC`. Mean, lower and upper limit of an XmR chart (mean ± 2.66 × the mean moving range), for one series or for
 * every row; nothing where all cells are blank.
 */
export function kpiSpc(values: unknown[][]): unknown[][] {
  return overSeries([values], [], 3, ([series = []]) => {
    const found = seriesLimits(series);
    if (found === null) return ["", "", ""];
    return isProblem(found) ? found : [found.limits.mean, found.limits.lower, found.limits.upper];
  });
}
