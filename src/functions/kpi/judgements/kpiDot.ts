import type { Direction, Movement } from "../../../core/status/direction";
import { directionReason } from "../../../core/status/directionReason";
import { judgeDirection } from "../../../core/status/judgeDirection";
import type { Polarity } from "../../../core/status/polarity";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { polarityOf } from "../../arguments/polarityOf";
import { isProblem, notAvailable, refused } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";
import { symbolsOf } from "../../arguments/symbolsOf";

const THRESHOLD_BELOW_ZERO = "The threshold is a step in the unit of the figures, zero or more.";

/** Better points up, whatever the sign of the change. */
const MOVEMENT: Readonly<Record<Exclude<Direction, "unknown">, Movement>> = {
  improving: "up",
  worsening: "down",
  unchanged: "level",
};

/**
 * `KPI.DOT`. The direction of travel as an arrow for every cell; nothing where either figure is blank. `threshold` is a
 * step in the unit of the figures (0.02 for two points of a percentage) up to which a figure counts as unchanged.
 */
export function kpiDot(
  current: unknown[][],
  previous: unknown[][],
  polarity?: unknown[][],
  threshold?: unknown[][],
  symbols?: unknown[][],
): unknown[][] {
  return spread([current, previous, polarity, threshold, symbols], arrow);
}

function arrow(
  currentCell?: FunctionArgument,
  previousCell?: FunctionArgument,
  polarityCell?: FunctionArgument,
  thresholdCell?: FunctionArgument,
  symbolsCell?: FunctionArgument,
): CellResult {
  const current = figureOf(currentCell, "current figure");
  const previous = figureOf(previousCell, "previous figure");
  const named = polarityOf(polarityCell);
  const threshold = figureOf(thresholdCell, "threshold");
  const symbols = symbolsOf(symbolsCell);
  if (isProblem(current)) return current;
  if (isProblem(previous)) return previous;
  if (isProblem(named)) return named;
  if (isProblem(threshold)) return threshold;
  if (isProblem(symbols)) return symbols;
  // Problems come first: an arrow that is left out because of a blank must not hide that its other figure is an error.
  if (current === null || previous === null) return "";
  if (threshold !== null && threshold < 0) return refused(THRESHOLD_BELOW_ZERO);
  // Mere movement points where the figure went, as if higher were better.
  const polarity: Polarity = symbols.judges ? named : "higher";
  const judged = judgeDirection({ current, previous, polarity, threshold: threshold ?? 0 });
  if (judged.value !== "unknown") return symbols.signs[MOVEMENT[judged.value]];
  return notAvailable(
    directionReason(judged, polarity, { current: String(current), previous: String(previous) }),
  );
}
