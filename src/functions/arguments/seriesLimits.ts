import { controlLimits, type ControlLimits } from "../../core/statistics/controlLimits";
import { figuresOf } from "./figuresOf";
import type { Series } from "./overSeries";
import { isProblem, notAvailable, type Problem } from "./problem";

const TOO_FEW = "Natural variation needs at least two figures.";

/**
 * The figures of a series and their limits of natural variation (an XmR chart); `null` where the series is blank
 * throughout.
 */
export function seriesLimits(
  series: Series,
): { readonly figures: readonly number[]; readonly limits: ControlLimits } | null | Problem {
  const figures = figuresOf(series, "figure");
  if (isProblem(figures)) return figures;
  if (figures.length === 0) return null;
  const limits = controlLimits(figures);
  return limits === null ? notAvailable(TOO_FEW) : { figures, limits };
}
