import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Port } from "../workflow/port/port";

const DARK = "(prefers-color-scheme: dark)";

/**
 * The theme that Office shows, else the system's, following either when it changes. `null` until it is known. `scheme`
 * is for the parts that the browser draws itself.
 */
export function useTheme(port: Port): { theme: Theme | null; scheme: "light" | "dark" } {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    // Only the answer to the latest question counts: a slower earlier one would bring the old theme back.
    let asked = 0;
    const follow = async () => {
      const mine = ++asked;
      const next = await themeNow(port);
      if (mine === asked) setTheme(next);
    };
    const system = window.matchMedia(DARK);
    const stop = port.onThemeChange(() => void follow());
    const onSystem = () => void follow();
    system.addEventListener("change", onSystem);
    void follow();
    return () => {
      asked++;
      stop();
      system.removeEventListener("change", onSystem);
    };
  }, [port]);
  return { theme, scheme: theme === webLightTheme ? "light" : "dark" };
}

/**
 * Most panes are light, so the other themes load when they are needed; where they cannot be loaded, light is better
 * than none.
 */
async function themeNow(port: Port): Promise<Theme> {
  const office = port.readTheme();
  const isDark = office?.dark ?? window.matchMedia(DARK).matches;
  if (!office?.highContrast && !isDark) return webLightTheme;
  try {
    const themes = await import(/* webpackChunkName: "dark" */ "./darkThemes");
    return office?.highContrast ? themes.teamsHighContrastTheme : themes.webDarkTheme;
  } catch {
    return webLightTheme;
  }
}
