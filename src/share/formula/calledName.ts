import { isCallNode, type AstExpression } from "@borgar/fx";

/**
 * The function that a part of a formula calls, in capitals: `KPI.PERCENT` of `kpi.percent(A1,B1)`. `null` for what is
 * no call, and for `LAMBDA(a,a*2)(A1)`, which calls a function without a name.
 */
export function calledName(node: AstExpression): string | null {
  if (!isCallNode(node)) return null;
  // The parser's types do not say that a LAMBDA may stand here.
  const callee: AstExpression | typeof node.callee = node.callee;
  return callee.type === "Identifier" ? callee.name.toUpperCase() : null;
}
