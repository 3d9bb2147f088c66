import { judgeVariation } from "../../../core/statistics/judgeVariation";
import { variationReason } from "../../../core/statistics/variationReason";
import { overSeries } from "../../arguments/overSeries";
import { polarityOf } from "../../arguments/polarityOf";
import { isProblem } from "../../arguments/problem";
import { seriesLimits } from "../../arguments/seriesLimits";

/**
 * `KPI.SIGNAL`. A sentence on whether the latest figure is natural variation or a signal, for one series or for every
 * row; nothing where all cells are blank.
 */
export function kpiSignal(values: unknown[][], polarity?: unknown[][]): unknown[][] {
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
