import { SMALLEST_SHOWN } from "../../core/figures/suppress";
import { blankGives, asFigure, guarded, markerGives, shownFigure } from "../guardedFigure";
import { noNative, WHY } from "../noNative";
import { numbersIn } from "../shareRefusal";
import type { Native } from "./Native";

/** Excel keeps fifteen digits: rounding to more changes nothing. */
const MOST_DECIMALS = 15;

/** `KPI.ROUND(A1,1)` is `IF(LEN(A1)=0,"",ROUND(A1,1))`: Excel's own rounds half up too. */
export const nativeRound: Native = {
  roles: ["figure", "figure"],
  write: (value, decimals) => {
    if (!decimals.omitted && decimals.kinds.has("blank")) return noNative(WHY.blanks);
    const whole = numbersIn(decimals).every((one) => Number.isInteger(one) && Math.abs(one) <= MOST_DECIMALS);
    if (!whole) return noNative(WHY.refused);
    const places = decimals.omitted ? "0" : asFigure(decimals);
    return guarded([...blankGives(value), ...markerGives(value)], `ROUND(${asFigure(value)},${places})`);
  },
};

/** `KPI.SUPPRESS(A1)` is `IF(LEN(A1)=0,"",IF(A1>0,IF(A1<6,"c",A1),A1))`. */
export const nativeSuppress: Native = {
  compares: true,
  roles: ["count", "above-zero"],
  write: (count, below) => {
    if (!below.omitted && below.kinds.has("blank")) return noNative(WHY.blanks);
    const least = below.omitted ? String(SMALLEST_SHOWN) : below.text;
    const shown = shownFigure(count);
    return guarded(
      [...blankGives(count), ...markerGives(count)],
      `IF(${shown}>0,IF(${shown}<${least},"c",${shown}),${shown})`,
    );
  },
};

/** `KPI.VALUE(A1)` is `IF(LEN(A1)=0,"",A1)` where A1 holds a number; text that Excel cannot read keeps its value. */
export const nativeValue: Native = {
  roles: ["figure"],
  write: (cell) => guarded([...blankGives(cell), ...markerGives(cell)], shownFigure(cell)),
};
