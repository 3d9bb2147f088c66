import { PERCENT_PLACES, showLike } from "../displayed";
import { generalDecimals } from "./numberFormat";

/**
 * Figures of one measure for a sentence, where no format says how they are shown. Where all of them lie between 0 and 1 and
 * one is a fraction, they are percentages: `showFigures([0.25, 0.2])` is "25%" and "20%"; `showFigures([1250])` "1,250".
 */
export function showFigures(figures: readonly (number | null)[]): (string | null)[] {
  const known = figures.filter((figure) => figure !== null);
  const percent = known.every((one) => one >= 0 && one <= 1) && known.some((one) => !Number.isInteger(one));
  return figures.map((figure) => {
    if (figure === null) return null;
    const decimals = generalDecimals(figure);
    const shown = percent ? Math.max(0, decimals - PERCENT_PLACES) : decimals;
    return showLike(figure, { percent, decimals: shown, thousands: true });
  });
}
