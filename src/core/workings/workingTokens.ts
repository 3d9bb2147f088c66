import { readFigure } from "../figures/typed/figure";

/** The four operations of which a working is made. */
export type Operator = "+" | "-" | "*" | "/";

/** A piece of a working: a number, an operator or a bracket. */
export type Token =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "operator"; readonly operator: Operator }
  | { readonly kind: "open" }
  | { readonly kind: "close" };

const SPACE = /\s+/y;
/** `146,874`, `17.63`, `12.5%`. Commas stand before three digits, or the number is none: `1,00` ends the reading. */
const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?!,\d|\d))(?:\.\d+)?%?|\.\d+%?/y;
/** The signs that analysts type or paste for each operation, the letter x among them. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  x: "*",
  X: "*",
  "·": "*",
  "∗": "*",
  "/": "/",
  "÷": "/",
  "∕": "/",
  "⁄": "/",
};

/** Cuts a working into its pieces: `((387*12)/146,874)×10000`. `null` at the first character that belongs to none. */
export function workingTokens(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const space = taken(SPACE, text, at);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const typed = taken(NUMBER, text, at);
    const token = typed === null ? mark(text.charAt(at)) : number(typed);
    if (token === null) return null;
    tokens.push(token);
    at += typed?.length ?? 1;
  }
  return tokens;
}

/** What a pattern matches right at a place of the text, or `null`. */
function taken(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function number(typed: string): Token | null {
  const figure = readFigure(typed);
  return figure === null ? null : { kind: "number", number: figure.number };
}

/** A bracket or an operator; `null` for any other character. */
function mark(character: string): Token | null {
  if (character === "(" || character === "[") return { kind: "open" };
  if (character === ")" || character === "]") return { kind: "close" };
  const operator = OPERATORS[character];
  return operator === undefined ? null : { kind: "operator", operator };
}
