import type { Cell } from "../../tables/cell";

/** `P1` alone is a reference; so many side by side that count up are the periods of a year. */
const LEAST_PERIODS = 3;
const NUMBERED = /^p ?(\d{1,2})$/i;
/** A year of twelve numbered periods, P1 being April. */
const LAST_PERIOD = 12;

/**
 * Some scorecards call the months from April `P1`, `P2`, `P3`. Cells side by side that count up so are given back as
 * `Period 1` and so on, each with its place among the cells.
 */
export function numberedPeriods(cells: readonly Cell[]): (readonly [at: number, cell: Cell])[] {
  let run: { readonly at: number; readonly number: number }[] = [];
  let longest = run;
  cells.forEach((cell, at) => {
    const number = numberOf(cell);
    if (number === null) return;
    run =
      number === (run.at(-1)?.number ?? 0) + 1 || run.length === 0
        ? [...run, { at, number }]
        : [{ at, number }];
    if (run.length > longest.length) longest = run;
  });
  return longest.length < LEAST_PERIODS
    ? []
    : longest.flatMap(({ at, number }) => {
        const cell = cells[at];
        return cell ? [[at, { ...cell, content: `Period ${number}` }] as const] : [];
      });
}

function numberOf({ content }: Cell): number | null {
  const number = typeof content === "string" ? Number(NUMBERED.exec(content.trim())?.[1] ?? 0) : 0;
  return number >= 1 && number <= LAST_PERIOD ? number : null;
}
