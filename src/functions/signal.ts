import { judgeVariation } from "../core/statistics/judgeVariation";
import { variationReason } from "../core/statistics/variationReason";
import { overSeries } from "./overSeries";
import { polarityOf } from "./polarityOf";
import { isProblem } from "./problem";
import { seriesLimits } from "./seriesLimits";

/**
 * Whether the latest figure of a series is more than natural variation, and by which rule of an XmR chart, in words.
 * @customfunction SIGNAL
 * @param values The figures in the order of time, in one row or column; of a larger range, every row by itself.
 * @param [polarity] High or Low: which way is good. Left out: the answer says higher or lower.
 * @returns A sentence, or one for every row; nothing where all cells are blank.
 */
export function signal(values: unknown[][], polarity?: unknown[][]): unknown[][] {
  return overSeries([values], [polarity], 1, ([series = []], [polarityCell]) => {
    const way = polarityOf(polarityCell);
    if (isProblem(way)) return way;
    const found = seriesLimits(series);
    if (found === null) return [""];
    if (isProblem(found)) return found;
    const latest = judgeVariation(found.figures, found.limits).at(-1) ?? null;
    return [variationReason(latest, way, found.limits.trial)];
  });
}
