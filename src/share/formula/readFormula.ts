import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

/**
 * A formula taken apart: its tokens with their places in the text, and the tree that they make. The parser is fx, by
 * borgar.
 */
export interface ReadFormula {
  /** With its equals sign. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tree: AstExpression;
}

/** Reads a formula; `null` for a text that Excel would not take. */
export function readFormula(text: string): ReadFormula | null {
  if (!text.startsWith("=")) return null;
  const tokens = tokenize(text, { withLocation: true });
  try {
    const tree = parse(tokens) as AstExpression | undefined;
    return tree === undefined ? null : { text, tokens, tree };
  } catch {
    return null;
  }
}
