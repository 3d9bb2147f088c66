/**
 * Writes workings as the analyst types them. A working is text such as `((387*12)/146874)*10000 = 316`; next month's
 * keeps its form and brackets, and only the counts and the result are new.
 */

import { showLike } from "../../core/figures/displayed";
import { generalDecimals } from "../../core/figures/formats/numberFormat";
import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";

/** A number in a working, with commas for thousands. */
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** Decimals of the result of a share, as workings are typed: `407/1626 = 0.25`. */
const SHARE_DECIMALS = 2;

/** The counts of a working: what is counted, and against what. */
export interface WrittenParts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The working of new counts, typed as the last one was, with its result stated where that one stated it:
 * `((387*12)/146874)*10000 = 316` and 371 give `((371*12)/146874)*10000 = 303`. The new text is read again and must
 * give what these counts give; `null` where it would not, or where the working shows no numerator and denominator
 * apart.
 */
export function writeWorkingLike(typed: string, parts: WrittenParts): string | null {
  const old = readWorking(typed);
  if (old === null || old.numerator === null || old.denominator === null) return null;
  const expression = replaced(old, parts);
  const fresh = readWorking(expression);
  const expected = (parts.numerator * old.periodsPerYear * old.per) / parts.denominator;
  if (fresh === null || fresh.result === null || !near(fresh.result, expected)) return null;
  return expression + statedLike(typed, old, fresh.result);
}

/**
 * The working of a share in a row that had none yet: `398/1702`. `states` says whether the other workings state their
 * results.
 */
export function writeShare({ numerator, denominator }: WrittenParts, states: boolean): string {
  const expression = `${plain(numerator)}/${plain(denominator)}`;
  if (!states || denominator === 0) return expression;
  return `${expression} = ${showLike(numerator / denominator, { percent: false, decimals: SHARE_DECIMALS })}`;
}

/** The expression with each old count replaced once, from left to right: in `12*12/500` only the first 12 is the count. */
function replaced({ expression, numerator, denominator }: Working, parts: WrittenParts): string {
  const waiting = new Map([
    ["numerator", { was: numerator, is: parts.numerator }],
    ["denominator", { was: denominator, is: parts.denominator }],
  ]);
  return expression.replace(NUMBER, (typed) => {
    const number = Number(typed.replaceAll(",", ""));
    for (const [name, { was, is }] of waiting) {
      if (was !== number) continue;
      waiting.delete(name);
      return plain(is, typed.includes(","));
    }
    return typed;
  });
}

/**
 * ` = 316` with the new result, with the spaces, decimals, commas and percent sign of the old one; nothing where none
 * was stated.
 */
function statedLike(typed: string, { stated }: Working, result: number): string {
  if (stated === null) return "";
  const start = typed.trim().startsWith("=") ? typed.indexOf("=") + 1 : 0;
  const tail = typed.slice(typed.indexOf("=", start));
  const shown = showLike(result, {
    percent: stated.percent,
    decimals: stated.decimals,
    thousands: stated.shown.includes(","),
  });
  const space = /\s*$/.exec(typed.slice(0, typed.indexOf("=", start)))?.[0] ?? "";
  return space + tail.replace(/[-−]?[\d,]*\.?\d+\s?%?/, shown).trimEnd();
}

function plain(number: number, thousands = false): string {
  return showLike(number, { percent: false, decimals: generalDecimals(number), thousands });
}

/** Equal up to what binary fractions lose on the way. */
function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}
