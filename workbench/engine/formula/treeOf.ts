import { parse, stringifyTokens, tokenize } from "@borgar/fx";
import type { AstExpression, Token } from "@borgar/fx";
import { withoutExternals } from "./externals";

/** What a file writes before the names of newer functions. */
const PREFIXES = /_xl(fn|ws|pm)\./g;
const GONE = "#REF!";

/** A formula as a tree; `null` where Excel would take it for none. */
export function treeOf(formula: string): AstExpression | null {
  try {
    return parse(withGoneWhole(tokenize(withoutExternals(formula).replaceAll(PREFIXES, ""))));
  } catch {
    return null;
  }
}

/** A formula with every reference to what went as `#REF!` alone. */
export function goneAlone(formula: string): string {
  return formula.includes(GONE) ? stringifyTokens(withGoneWhole(tokenize(formula))) : formula;
}

/** References to what went are one error: `Sheet1!#REF!` for cells of a sheet, `#REF!A1` for the cells of one. */
function withGoneWhole(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    if (before?.value === GONE && token.type.startsWith("range")) continue;
    if (token.value === GONE && before?.value === "!") whole.splice(-2);
    whole.push(token);
  }
  return whole;
}
