import { isReferenceNode, type AstExpression } from "@borgar/fx";
import { nodesWithin } from "./kpiCalls";

/** Every reference of a formula, as it is written there, with its sheet and its `$`. */
export function referencesIn(node: AstExpression): readonly string[] {
  return isReferenceNode(node) ? [node.value] : nodesWithin(node).flatMap(referencesIn);
}
