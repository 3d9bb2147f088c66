/** How a house writes its facts. Set once, and kept with the workbook. */
export interface FactStyle {
  /** Between numerator and denominator. */
  readonly of: "out of" | "of";
  /** Decimals of a percentage, at most: none is ever added to what a cell shows. `null` writes it as shown. */
  readonly decimals: 0 | 1 | null;
  /** `June 2024` or `Jun 2024`. */
  readonly months: "full" | "short";
}

/**
 * How facts are written until the analyst has chosen: “100 out of 387”, decimals as the sheet shows them, months in
 * full.
 */
export const USUAL_STYLE: FactStyle = { of: "out of", decimals: null, months: "full" };
