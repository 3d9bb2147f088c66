/** A cell's fill as Excel gives it. */
interface FillProperties {
  readonly color?: string | null | undefined;
  readonly pattern?: string | null | undefined;
}

/**
 * The colour of a fill as `#RRGGBB`; `null` for none. A cell without a fill reads as `#FFFFFF`, which painted back
 * would hide the grid lines, so the pattern decides.
 */
export function fillColour(fill: FillProperties | undefined): string | null {
  if (!fill?.pattern || fill.pattern === "None" || !fill.color) return null;
  return fill.color.toUpperCase();
}

/** Stripes, dots and gradients: a colour alone could not put such a fill back. */
export function isPatterned(fill: FillProperties | undefined): boolean {
  return !!fill?.pattern && fill.pattern !== "None" && fill.pattern !== "Solid";
}
