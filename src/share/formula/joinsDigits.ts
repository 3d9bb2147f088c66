import { isBinaryNode, type AstExpression } from "@borgar/fx";
import { calledName } from "./calledName";
import { nodesWithin, NAMESPACE } from "./kpiCalls";

const JOINING = new Set(["CONCAT", "CONCATENATE", "TEXTJOIN", "LEN", "LEFT", "RIGHT", "MID", "EXACT"]);
/** What leaves no digit of a figure beyond those that a reader is meant to see. */
const SETTLING = new Set([
  ...["TEXT", "FIXED", "DOLLAR", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC"],
  ...["KPI.ROUND", "KPI.RAG", "KPI.DOT", "KPI.CHANGE", "KPI.GAP", "KPI.COMPARE"],
]);

/**
 * Text is made of what a KPI function works out, so that it would show digits that a cell does not: `"Share: "&KPI.PERCENT(A1,B1)`
 * does, `"Share: "&TEXT(KPI.PERCENT(A1,B1),"0%")` does not.
 */
export function joinsDigits(node: AstExpression | undefined): boolean {
  if (node === undefined) return false;
  const joins = (isBinaryNode(node) && node.operator === "&") || JOINING.has(calledName(node) ?? "");
  return joins ? nodesWithin(node).some(handsDigitsOn) : nodesWithin(node).some(joinsDigits);
}

function handsDigitsOn(node: AstExpression): boolean {
  const name = calledName(node);
  if (name !== null && SETTLING.has(name)) return joinsDigits(node);
  return name?.startsWith(NAMESPACE) === true || nodesWithin(node).some(handsDigitsOn);
}
