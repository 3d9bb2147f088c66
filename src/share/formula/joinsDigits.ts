/**
 * A native form may differ from a `KPI` function in its fifteenth digit. A cell never shows that digit, but a text
 * joined from the figure does.
 */

import { isBinaryNode, type AstExpression } from "@borgar/fx";
import { calledName } from "./calledName";
import { nodesWithin, NAMESPACE } from "./kpiCalls";

/** Functions whose result depends on how a number is written out. */
const JOINING = new Set(["CONCAT", "CONCATENATE", "TEXTJOIN", "LEN", "LEFT", "RIGHT", "MID", "EXACT"]);
/** Functions that leave no digit of a figure beyond those that a reader is meant to see. */
const SETTLING = new Set([
  ...["TEXT", "FIXED", "DOLLAR", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC"],
  ...["KPI.ROUND", "KPI.RAG", "KPI.DOT", "KPI.CHANGE", "KPI.GAP", "KPI.COMPARE"],
]);

/**
 * Whether text is made of what a `KPI` function works out, digits and all: `"Share: "&KPI.PERCENT(A1,B1)` is, and
 * `"Share: "&TEXT(KPI.PERCENT(A1,B1),"0%")` is not.
 */
export function joinsDigits(node: AstExpression | undefined): boolean {
  if (node === undefined) return false;
  const joins = (isBinaryNode(node) && node.operator === "&") || JOINING.has(calledName(node) ?? "");
  return joins ? nodesWithin(node).some(handsDigitsOn) : nodesWithin(node).some(joinsDigits);
}

/** Whether the digits of a `KPI` result come through this part of a formula. */
function handsDigitsOn(node: AstExpression): boolean {
  const name = calledName(node);
  if (name !== null && SETTLING.has(name)) return joinsDigits(node);
  return name?.startsWith(NAMESPACE) === true || nodesWithin(node).some(handsDigitsOn);
}
