import { JUDGED_COLOURS } from "../words/lists/colourWords";
import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  type AstExpression,
} from "@borgar/fx";
import { calledName } from "./formula/calledName";
import { STATUS_WORD, type Status } from "../core/status/status";

const WORDS: Readonly<Record<">=" | "<=", string>> = { ">=": '"High"', "<=": '"Low"' };

/**
 * `IF(A1>=B1,"Green",IF(A1>=C1,"Amber","Red"))` as a call of `RAG`, whose direction is that of its comparisons; `null`
 * for any other formula.
 */
export function recogniseStatus(node: AstExpression): string | null {
  const first = readChoice(node);
  if (first?.status !== "green") return null;
  if (colour(first.otherwise) === "red")
    return `RAG(${first.actual},${first.mark},,${WORDS[first.operator]})`;
  const second = readChoice(first.otherwise);
  const fits =
    second?.status === "amber" && second.actual === first.actual && second.operator === first.operator;
  if (!fits || colour(second.otherwise) !== "red") return null;
  return `RAG(${first.actual},${first.mark},${second.mark},${WORDS[first.operator]})`;
}

/** One `IF` of such a formula: what is compared, which way, and what it shows. */
interface StatusChoice {
  readonly actual: string;
  readonly operator: ">=" | "<=";
  readonly mark: string;
  readonly status: Status | null;
  readonly otherwise: AstExpression;
}

function readChoice(node: AstExpression): StatusChoice | null {
  if (!isCallNode(node) || calledName(node) !== "IF") return null;
  const [condition, shows, otherwise] = node.arguments as readonly (AstExpression | null | undefined)[];
  if (!condition || !shows || !otherwise || !isBinaryNode(condition)) return null;
  const { operator } = condition;
  const [left, right] = condition.arguments;
  if ((operator !== ">=" && operator !== "<=") || !left || !right) return null;
  const [actual, mark] = [plain(left), plain(right)];
  if (actual === null || mark === null) return null;
  return { actual, operator, mark, status: colour(shows), otherwise };
}

/** The status that a word is. It must be the add-in's own word, or the `KPI` formula would show another one. */
function colour(node: AstExpression): Status | null {
  if (!isLiteralNode(node) || typeof node.value !== "string") return null;
  const { value } = node;
  return JUDGED_COLOURS.find((status) => STATUS_WORD[status] === value) ?? null;
}

/** A cell or a typed figure, as its text; `null` for anything worked out. */
function plain(node: AstExpression): string | null {
  if (isReferenceNode(node)) return node.value;
  if (isLiteralNode(node)) return typeof node.value === "number" ? node.raw : null;
  const [operand] = isUnaryNode(node) ? node.arguments : [];
  const inner = operand === undefined ? null : plain(operand);
  if (inner === null || !isUnaryNode(node)) return null;
  if (node.operator === "%") return `${inner}%`;
  return node.operator === "-" ? `-${inner}` : null;
}
