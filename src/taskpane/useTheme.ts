import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Workflow } from "./Workflow";

const DARK = "(prefers-color-scheme: dark)";

/** The theme that Office shows, else the system's; follows either when it changes. `scheme` is for the browser's own parts. */
export function useTheme(workflow: Workflow): { theme: Theme; scheme: "light" | "dark" } {
  const [theme, setTheme] = useState(() => themeNow(workflow));
  useEffect(() => {
    const follow = () => setTheme(themeNow(workflow));
    const system = window.matchMedia(DARK);
    const stop = workflow.onThemeChange(follow);
    system.addEventListener("change", follow);
    return () => {
      stop();
      system.removeEventListener("change", follow);
    };
  }, [workflow]);
  return { theme, scheme: theme === webLightTheme ? "light" : "dark" };
}

function themeNow(workflow: Workflow): Theme {
  const office = workflow.readTheme();
  if (office?.highContrast) return teamsHighContrastTheme;
  return (office?.dark ?? window.matchMedia(DARK).matches) ? webDarkTheme : webLightTheme;
}
