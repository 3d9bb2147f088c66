import type { Movement } from "./direction";
import type { Status } from "./status";

/** What an icon says to its reader: an arrow, or the colour of a status. */
export type IconSign =
  | { readonly kind: "movement"; readonly movement: Movement }
  | { readonly kind: "status"; readonly status: Exclude<Status, "grey"> };

/** Where an icon begins: at a number, at a percent of the way from the least number to the greatest, or at a percentile. */
export interface IconThreshold {
  readonly kind: "number" | "percent" | "percentile";
  readonly at: number;
  /** It begins at the threshold itself, not above it. */
  readonly inclusive: boolean;
}

const move = (...movements: Movement[]): IconSign[] =>
  movements.map((movement) => ({ kind: "movement", movement }));
const lights = (...statuses: Exclude<Status, "grey">[]): IconSign[] =>
  statuses.map((status) => ({ kind: "status", status }));

const THREE_ARROWS = move("down", "level", "up");
const THREE_LIGHTS = lights("red", "amber", "green");

/**
 * Excel's icon sets by their names in Office.js, from the lowest icon to the highest. The other sets, such as stars and
 * bars, rate a number and say neither a direction nor a status.
 */
const SETS: Readonly<Record<string, readonly IconSign[]>> = {
  ThreeArrows: THREE_ARROWS,
  ThreeArrowsGray: THREE_ARROWS,
  ThreeTriangles: THREE_ARROWS,
  FourArrows: move("down", "down", "up", "up"),
  FourArrowsGray: move("down", "down", "up", "up"),
  FiveArrows: move("down", "down", "level", "up", "up"),
  FiveArrowsGray: move("down", "down", "level", "up", "up"),
  ThreeTrafficLights1: THREE_LIGHTS,
  ThreeTrafficLights2: THREE_LIGHTS,
  ThreeSigns: THREE_LIGHTS,
  ThreeSymbols: THREE_LIGHTS,
  ThreeSymbols2: THREE_LIGHTS,
  ThreeFlags: THREE_LIGHTS,
};

/** The signs of an icon set, from the lowest to the highest; `null` for a set that says neither direction nor status. */
export function iconSigns(set: string): readonly IconSign[] | null {
  return SETS[set] ?? null;
}

/**
 * Which icon of a set a number gets, from 0 for the lowest.
 * @param among all numbers that the rule covers: percents and percentiles are counted between them
 */
export function iconIndex(
  number: number,
  thresholds: readonly IconThreshold[],
  among: readonly number[],
): number {
  const reached = thresholds.map((threshold, index) => {
    const at = edgeOf(threshold, among);
    return index === 0 || number > at || (threshold.inclusive && number === at);
  });
  return reached.lastIndexOf(true);
}

/** The number at which an icon begins. Percentiles lie between two numbers as Excel's PERCENTILE.INC has them. */
function edgeOf({ kind, at }: IconThreshold, among: readonly number[]): number {
  if (kind === "number" || among.length === 0) return at;
  const sorted = [...among].sort((a, b) => a - b);
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  if (kind === "percent") return least + ((greatest - least) * at) / 100;
  const place = ((sorted.length - 1) * at) / 100;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
