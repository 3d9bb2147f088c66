import type { NumberValue } from "../core/figures/cellValue";
import { displayed } from "../core/figures/displayed";
import type { Fact } from "./scorecard";

/** The figure that a cell holds; `null` for blanks, markers and words. */
export function figureIn(fact: Fact | null): NumberValue | null {
  return fact?.value.kind === "number" ? fact.value : null;
}

/** The figure of a cell as its readers see it. */
export function displayedIn(fact: Fact | null): number | null {
  const figure = figureIn(fact);
  return figure === null ? null : displayed(figure);
}

/** What a cell shows; "" where it is blank or there is none. */
export function shownIn(fact: Fact | null): string {
  return fact === null || fact.value.kind === "blank" ? "" : fact.value.shown;
}
