import type { CellContent } from "../../src/core/figures/cellValue";

/** What a cell holds and how it shows it. */
export interface Figure {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** Per hundred, as the percent sign says. */
const PERCENT = 100;

/** A published figure as a cell holds it: `20.8%` → 0.208 shown by `0.0%`; `17.63` by `0.00`; `TBC` stays text. */
export function figureOf(published: string): Figure {
  const match = /^(\d+)(?:\.(\d+))?(%?)$/.exec(published);
  if (!match) return { content: published, numberFormat: "General" };
  const decimals = match[2] ?? "";
  const numberFormat = `0${decimals && `.${"0".repeat(decimals.length)}`}${match[3]}`;
  const number = parseFloat(published);
  // 20.8 / 100 is 0.20800000000000002 in binary; the fraction that Excel stores is the one that its digits spell.
  const content = match[3] ? Number((number / PERCENT).toFixed(decimals.length + 2)) : number;
  return { content, numberFormat };
}

/** What a working of one of the two kinds in the tables gives: `407/1626 = 0.25`, `((387*12)/146874)*10000 = 316`. */
export function workedOut(working: string): { readonly formula: string; readonly content: number } {
  const expression = (working.split("=")[0] ?? "").trim();
  const rate =
    /^\(\((\d+)\*(\d+)\)\/(\d+)\)\*(\d+)$/.exec(expression) ?? /^\((\d+)()\/(\d+)\)\*(\d+)$/.exec(expression);
  if (rate) {
    const [count, times, population, per] = rate
      .slice(1)
      .map((digits) => (digits === "" ? 1 : Number(digits)));
    return {
      formula: `=${expression}`,
      content: (((count ?? 0) * (times ?? 1)) / (population ?? 1)) * (per ?? 1),
    };
  }
  const share = /^([\d.]+)\/([\d.]+)$/.exec(expression);
  if (!share) throw new Error(`The sample's live formulas do not know how to work out ${working}.`);
  return { formula: `=${expression}`, content: Number(share[1]) / Number(share[2]) };
}
