/** Widths are given in the widest digit of the default font: 7 pixels in Calibri 11 (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;
/** The margins and the grid line beside the digits, in pixels. */
const PADDING = 5;
const DIGIT_FRACTIONS = 256;
const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;

/** A column's width in the file to pixels: 8.7109375 → 61. */
export function widthToPixels(width: number): number {
  return Math.trunc(
    ((DIGIT_FRACTIONS * width + Math.trunc(DIGIT_FRACTIONS / 2 / DIGIT)) / DIGIT_FRACTIONS) * DIGIT,
  );
}

/** The other way: 61 → 8.7109375. */
export function pixelsToWidth(pixels: number): number {
  const characters = Math.max(0, (pixels - PADDING) / DIGIT);
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * DIGIT_FRACTIONS) / DIGIT_FRACTIONS;
}

/** A row's height in points to pixels: 15 → 20. */
export function pointsToPixels(points: number): number {
  return Math.round((points * PIXELS_PER_INCH) / POINTS_PER_INCH);
}

/** The other way: 20 → 15. */
export function pixelsToPoints(pixels: number): number {
  return (pixels * POINTS_PER_INCH) / PIXELS_PER_INCH;
}

/** Pixels of a column for which a sheet says nothing. */
export const DEFAULT_COLUMN_WIDTH = 72;
/** Pixels of a row for which a sheet says nothing. */
export const DEFAULT_ROW_HEIGHT = 20;
