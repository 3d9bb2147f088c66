/** How Office looks, as far as the pane needs to know. */
export interface Theme {
  readonly dark: boolean;
  readonly highContrast: boolean;
}

const HIGH_CONTRAST = "(forced-colors: active)";
/** Brightness of a background, from 0 to 255, below which it is dark. */
const DARK_BELOW = 128;
/** How bright red, green and blue look to the eye (the weights of ITU-R BT.601). */
const WEIGHTS = [0.299, 0.587, 0.114] as const;

/**
 * Office's theme, or `null` where Office does not tell it (OfficeDev/office-js 6134): the system's colour scheme
 * decides then.
 */
export function readTheme(): Theme | null {
  // Some versions have no theme, though the types say that they have one.
  const told: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const brightness = brightnessOf(told?.bodyBackgroundColor ?? "");
  if (brightness === null) return null;
  return { dark: brightness < DARK_BELOW, highContrast: window.matchMedia(HIGH_CONTRAST).matches };
}

/**
 * Calls the handler when the theme may be another. Excel has no event for it, so it is read again when the pane
 * comes back into view and when the system turns high contrast on or off. Gives back what ends it.
 */
export function onThemeChange(handler: () => void): () => void {
  const contrast = window.matchMedia(HIGH_CONTRAST);
  document.addEventListener("visibilitychange", handler);
  contrast.addEventListener("change", handler);
  return () => {
    document.removeEventListener("visibilitychange", handler);
    contrast.removeEventListener("change", handler);
  };
}

/** `#FFFFFF` is 255, `#000000` is 0; `null` for anything that is no such colour. */
function brightnessOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * parseInt(match[index + 1] ?? "0", 16), 0);
}
