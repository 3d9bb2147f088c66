import { remembered } from "../../words/remembered";
import type { Status } from "./status";

/** A colour paler than this is a grey or a background and no judgement, such as Excel's palest green, `#E2EFDA`. */
const LEAST_SATURATION = 0.12;

/** Which status a fill's colour reads as; `null` for white, greys, blues: `#C6EFCE` is green. */
export function statusOfFill(fill: string | null): Status | null {
  return fill === null ? null : statusOfColour(fill);
}

/** A workbook has few colours. */
const statusOfColour = remembered((fill): Status | null => {
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill);
  if (!colour) return null;
  const [red, green, blue] = [colour[1], colour[2], colour[3]].map(
    (part) => parseInt(part ?? "0", 16) / 255,
  ) as [number, number, number];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === 0 || spread / most < LEAST_SATURATION) return null;
  const hue = hueOf(red, green, blue, most, spread);
  // Red takes in Excel's pink (`#FFC7CE`), amber all oranges and yellows, green ends before turquoise. Violet and rose
  // judge nothing.
  if (hue < 20 || hue >= 335) return "red";
  if (hue < 75) return "amber";
  return hue < 175 ? "green" : null;
});

/** Degrees round the colour circle: red 0, green 120, blue 240. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}
