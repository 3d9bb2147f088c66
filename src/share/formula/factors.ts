import { isBinaryNode, isLiteralNode, isReferenceNode, type AstExpression } from "@borgar/fx";

/** A number or cell that a formula multiplies or divides by. */
export interface Factor {
  readonly text: string;
  /** What was typed; `null` for a cell. */
  readonly number: number | null;
}

/** What stands above and below the line of a formula: `A1*12/B1*10000` is A1, 12 and 10000 over B1. */
export interface Factors {
  readonly over: readonly Factor[];
  readonly under: readonly Factor[];
}

/**
 * Takes a product or quotient apart, through all its brackets: whoever types a rate may write `A1/B1*10000*12` or
 * `(A1*12/B1)*10000`, and both have the same factors. `null` for any formula with other operators.
 */
export function factorsOf(node: AstExpression): Factors | null {
  if (isLiteralNode(node)) {
    return typeof node.value === "number"
      ? { over: [{ text: node.raw, number: node.value }], under: [] }
      : null;
  }
  if (isReferenceNode(node)) return { over: [{ text: node.value, number: null }], under: [] };
  if (!isBinaryNode(node) || (node.operator !== "*" && node.operator !== "/")) return null;
  const [left, right] = node.arguments.map(factorsOf);
  if (!left || !right) return null;
  return node.operator === "*"
    ? { over: [...left.over, ...right.over], under: [...left.under, ...right.under] }
    : { over: [...left.over, ...right.under], under: [...left.under, ...right.over] };
}
