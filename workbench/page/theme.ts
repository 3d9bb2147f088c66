import { element } from "./element";

type Theme = "light" | "dark";

/**
 * Excel's theme, which begins as the system's. The grid keeps its colours, as cells do in Excel: a dark theme must
 * not turn a red status into another colour. `changed` is for the pane, which learns of the theme when it starts.
 */
export function wireTheme(changed: () => void): void {
  const list = element<HTMLSelectElement>("theme");
  const set = (theme: Theme): void => {
    list.value = theme;
    document.documentElement.dataset["theme"] = theme;
  };
  list.addEventListener("change", () => {
    set(list.value === "dark" ? "dark" : "light");
    changed();
  });
  set(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}
