/**
 * An argument of a `KPI` call with all that its native form has to know: how it reads, whether it may change, and what
 * its cells hold now. A native form is safe only for the kinds of cells that it was written for.
 */

import { PER_CENT } from "../../core/figures/rate";
import { isArrayNode, isLiteralNode, isReferenceNode, isUnaryNode, type AstExpression } from "@borgar/fx";
import type { CellContent } from "../../core/figures/cellValue";
import { areaOf, type CellsBehind } from "./cellsBehind";
import { cellKind, type CellKind } from "./cellKind";
import { readFormula } from "./readFormula";
import type { Shape } from "./fitTogether";

/** An argument of a KPI call, as its native form needs it. */
export interface Input {
  /** Its text, in brackets where it could not stand beside an operator without. */
  readonly text: string;
  readonly omitted: boolean;
  /** It was typed into the formula, as `25%`, so that it never changes. */
  readonly typed: boolean;
  /** What it holds now, by rows; `null` where it was not read. */
  readonly contents: readonly (readonly CellContent[])[] | null;
  readonly kinds: ReadonlySet<CellKind>;
  /** How many rows and columns it has; `null` where that is not known. */
  readonly shape: Shape | null;
  /** It names cells, and is not worked out. */
  readonly isReference: boolean;
}

/** Parts of a formula that stand beside any operator without brackets. */
const ATOMS = new Set(["ReferenceIdentifier", "Literal", "CallExpression", "ArrayExpression"]);
/** Operators that give text or a truth value, and no number. */
const NOT_NUMERIC = new Set(["&", "=", "<>", "<", ">", "<=", ">="]);

/** An argument that the call leaves out: it reads like a blank cell, but the native form has no place for it. */
export const OMITTED: Input = {
  text: "",
  omitted: true,
  typed: true,
  contents: [[""]],
  kinds: new Set<CellKind>(["blank"]),
  shape: { rows: 1, columns: 1 },
  isReference: false,
};

/**
 * An argument as its native form needs it: `text` is its native text, `node` its part of the formula as typed, `cells`
 * looks up what it refers to.
 */
export function inputOf(text: string, node: AstExpression | null, cells: CellsBehind): Input {
  if (node === null) return OMITTED;
  const contents = contentsOf(node, cells);
  const reference = isReferenceNode(node) && node.kind === "range";
  const area = reference ? areaOf(node.value) : null;
  const known = contents === null ? null : { rows: contents.length, columns: contents[0]?.length ?? 0 };
  const named = area && { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  return {
    text: standsAlone(text) ? text : `(${text})`,
    omitted: false,
    typed: !isReferenceNode(node) && contents !== null,
    contents,
    kinds: kindsOf(contents, node),
    shape: known ?? named,
    isReference: isReferenceNode(node),
  };
}

/** It can stand beside an operator without brackets, or has them already. */
function standsAlone(text: string): boolean {
  const tree = readFormula(`=${text}`)?.tree;
  if (tree === undefined) return false;
  const [from = 0, to = 0] = tree.loc ?? [];
  const isBracketed = from > 1 && to <= text.length;
  return isBracketed || ATOMS.has(tree.type) || (isUnaryNode(tree) && tree.operator === "%");
}

/** What an argument holds: cells, an array constant, or a typed value. */
function contentsOf(node: AstExpression, cells: CellsBehind): readonly (readonly CellContent[])[] | null {
  if (isReferenceNode(node)) return cells(node.value);
  if (isArrayNode(node)) {
    const rows = node.elements.map((row) => row.map((one) => typedValue(one)));
    return rows.every((row) => row.every((one) => one !== null)) ? rows : null;
  }
  const typed = typedValue(node);
  return typed === null ? null : [[typed]];
}

/** What was typed into the formula: `25%`, `-1`, `"High"`; `null` for what is computed. */
function typedValue(node: AstExpression): CellContent | null {
  if (isLiteralNode(node)) return node.value;
  if (!isUnaryNode(node)) return null;
  const [operand] = node.arguments;
  const inner = operand === undefined ? null : typedValue(operand);
  if (typeof inner !== "number") return null;
  if (node.operator === "%") return inner / PER_CENT;
  if (node.operator === "-") return -inner;
  return node.operator === "+" ? inner : null;
}

/** What kinds of content an argument holds. A computed argument is taken for a number, unless it joins or compares. */
function kindsOf(
  contents: readonly (readonly CellContent[])[] | null,
  node: AstExpression,
): ReadonlySet<CellKind> {
  if (contents !== null) return new Set(contents.flat().map(cellKind));
  const isText = node.type === "BinaryExpression" && NOT_NUMERIC.has(node.operator);
  return new Set<CellKind>(isText ? ["odd"] : ["number"]);
}
