import { isArrayNode, isBinaryNode, isCallNode, isReferenceNode, isUnaryNode } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";
import { areaOf } from "../../src/share/formula/cellsBehind";
import { nodesWithin } from "../../src/share/formula/kpiCalls";
import { readFormula } from "../../src/share/formula/readFormula";

/** Functions of single cells, which a range makes go through it. */
const OF_ONE_CELL =
  /^(?:IF|IFERROR|IFNA|IFS|SWITCH|NOT|LEN|TEXT|LEFT|RIGHT|MID|TRIM|UPPER|LOWER|VALUE|EXACT|FIND|SEARCH|SUBSTITUTE|ROUND|ROUNDUP|ROUNDDOWN|ABS|INT|MOD|SIGN|SQRT|POWER|EXP|LN|LOG|LOG10|ISTEXT|ISNUMBER|ISBLANK|ISERROR|ISNA|ISERR|CHISQ\.INV|YEAR|MONTH|DAY)$/i;
/** Functions that go through ranges of their own accord. */
const OF_ARRAYS = /^(?:SUMPRODUCT|LOOKUP|MMULT|AGGREGATE)$/i;

/** A formula whose result depends on going through a range cell by cell: `A1:A3*2`, `SUM(IF(A1:A3>1,A1:A3))`. */
export function goesThroughRanges(formula: string): boolean {
  const tree = /[:{]/.test(formula) ? readFormula(formula)?.tree : undefined;
  return tree !== undefined && goesThrough(tree);
}

function goesThrough(node: AstExpression): boolean {
  if (isCallNode(node) && OF_ARRAYS.test(node.callee.name)) return false;
  const isOfOne =
    isBinaryNode(node) || isUnaryNode(node) || (isCallNode(node) && OF_ONE_CELL.test(node.callee.name));
  return nodesWithin(node).some((child) => (isOfOne && isRange(child)) || goesThrough(child));
}

function isRange(node: AstExpression): boolean {
  if (isArrayNode(node)) return true;
  const area = isReferenceNode(node) ? areaOf(node.value) : null;
  return area !== null && (area.bottom > area.top || area.right > area.left);
}
