/**
 * The icons, drawn on a grid of 16 so that their edges fall on whole pixels at 16, 32, 64, 80 and 128. The colours
 * of the status squares differ in lightness too, for those who do not see red from green.
 */
const GREEN = "#2e9e4f";
const AMBER = "#f5b301";
const RED = "#b3261e";
const INK = "#44546a";
const BLUE = "#1664c0";
const WHITE = "#ffffff";

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

/** A sheet with its edge. */
const SHEET = box(1, 1, 14, 14, INK) + box(2, 2, 12, 12, WHITE);

/** Three measures: a status square, and the bar of a value. */
const rows = (widths: readonly [number, number, number]): string =>
  box(3, 3, 2, 2, GREEN) +
  box(3, 7, 2, 2, AMBER) +
  box(3, 11, 2, 2, RED) +
  box(6, 3, widths[0], 2, INK) +
  box(6, 7, widths[1], 2, INK) +
  box(6, 11, widths[2], 2, INK);

/** Sets a mark off from what lies beneath it. */
const mark = (path: string, fill: string): string =>
  `<path d="${path}" fill="${fill}" stroke="${WHITE}" stroke-width="1.5" stroke-linejoin="miter" paint-order="stroke"/>`;

const UP = "M11.5 6 L15 10 H13 V15 H10 V10 H8 Z";
const BOLT = "M10.5 4 H14.5 L12.5 8 H15.5 L9 15.5 L10.5 10.5 H8 Z";
const OUT = "M6.5 9.5 H10.5 V6.5 L15.5 11 L10.5 15.5 V12.5 H6.5 Z";
const TICK = "M6.4 11.4 L8 9.8 L10 11.8 L14.2 7.2 L15.8 8.7 L10 15 Z";

/** Drawing by name; `icon` stands for the add-in and for its pane. */
export const DRAWINGS: Readonly<Record<string, string>> = {
  icon: SHEET + rows([7, 4, 6]),
  update: SHEET + rows([7, 2, 2]) + mark(UP, BLUE),
  live: SHEET + rows([4, 4, 2]) + mark(BOLT, BLUE),
  check: SHEET + rows([7, 7, 2]) + mark(TICK, BLUE),
  share: SHEET + rows([7, 4, 2]) + mark(OUT, BLUE),
};

/** The drawing as an SVG of so many pixels. */
export function svg(drawing: string, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${drawing}</svg>`;
}
