import type { IconSign } from "./iconSets";
import { statusOfFill } from "./statusOfFill";

/** Where each arrow points that is not turned, in degrees clockwise from the top. */
const POINTS: Readonly<Record<string, number>> = {
  UpArrow: 0,
  Triangle: 0,
  RightArrow: 90,
  RightTriangle: 90,
  DownArrow: 180,
  FlowChartMerge: 180,
  LeftArrow: 270,
};
/** Arrows with two heads say that nothing has changed. */
const LEVEL: ReadonlySet<string> = new Set(["LeftRightArrow", "MathEqual", "MathMinus"]);
/** Shapes that are coloured as a traffic light. */
const LIGHTS: ReadonlySet<string> = new Set(["Ellipse", "Rectangle", "RoundRectangle", "Donut"]);
const TURN = 360;
/** An arrow within so many degrees of the top still points up. */
const UPRIGHT_DEGREES = 60;

/**
 * What a drawn shape says: an arrow by where it points, a circle or box by its colour; `null` for any other.
 * @param shape its name as Excel's interface has it, `UpArrow`, how far it is turned, and its fill, `#RRGGBB`
 */
export function shapeSign(shape: string, rotation: number, fill: string | null): IconSign | null {
  if (LEVEL.has(shape)) return { kind: "movement", movement: "level" };
  const points = POINTS[shape];
  if (points !== undefined) {
    const angle = (((points + rotation) % TURN) + TURN) % TURN;
    const fromTop = Math.min(angle, TURN - angle);
    const movement =
      fromTop <= UPRIGHT_DEGREES ? "up" : fromTop >= TURN / 2 - UPRIGHT_DEGREES ? "down" : "level";
    return { kind: "movement", movement };
  }
  const status = LIGHTS.has(shape) ? statusOfFill(fill) : null;
  return status === null || status === "grey" ? null : { kind: "status", status };
}
