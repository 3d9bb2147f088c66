import type { Fact, Unit } from "../../model/scorecard";
import type { Band } from "../../model/bands";
import { readFigure } from "../../core/figures/typed/figure";
import { shiftPoint } from "../../core/figures/rounding";
import { EITHER_SIDE } from "./markSign";

const PERCENT_PLACES = 2;
const WIDTH_HEADING = /±|\+ ?\/ ?[-–−]|\bwithin$/i;

/** How far from the target is still amber, where a tolerance is a width: `±5%`, or `5%` under `Tolerance (+/-)`; else `null`. */
export function widthOf(tolerance: Fact | null, heading: string, unit: Unit): Band | null {
  if (tolerance === null || tolerance.value.kind === "blank") return null;
  const { shown } = tolerance.value;
  if (!EITHER_SIDE.test(shown) && !WIDTH_HEADING.test(heading)) return null;
  const figure = readFigure(shown.replace(EITHER_SIDE, ""));
  if (figure === null) return null;
  const size = Math.abs(figure.percent ? shiftPoint(figure.number, PERCENT_PLACES) : figure.number);
  return { kind: figure.percent && unit !== "percent" ? "percent" : "points", size };
}
