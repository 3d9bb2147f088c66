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

/** The numbers of those cells that hold one, in their order. */
export function heldNumbers(facts: readonly (Fact | null)[]): number[] {
  const numbers: number[] = [];
  for (const fact of facts) if (fact?.value.kind === "number") numbers.push(fact.value.number);
  return numbers;
}

/** The last of several cells that holds a figure; `null` where none does. */
export function lastFigure<F extends Fact>(facts: readonly F[]): F | null {
  for (let at = facts.length - 1; at >= 0; at--) {
    const fact = facts[at];
    if (fact?.value.kind === "number") return fact;
  }
  return null;
}

/** What a cell shows; "" where it is blank or there is none. */
export function shownIn(fact: Fact | null): string {
  return fact === null || fact.value.kind === "blank" ? "" : fact.value.shown;
}
