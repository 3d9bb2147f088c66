import { parse, parseA1Ref, tokenize, type AstExpression } from "@borgar/fx";
import type { CellContent } from "../../src/core/figures/cellValue";
import { comparisonHolds } from "./comparisonHolds";
import { RULE_FUNCTIONS } from "./ruleFunctions";
import {
  asNumber,
  asText,
  DIVISION_FAULT,
  isFault,
  single,
  valueOf,
  type Fault,
  type Value,
} from "./ruleValue";

/** What a condition looks at. */
export interface CellsAround {
  /** What a cell holds; `null` for the sheet on which the condition stands. */
  content(sheet: string | null, row: number, column: number): CellContent;
}

/** A formula, worked out for the cell so many rows and columns from the one that it was written for. */
export type Condition = (around: CellsAround, down: number, across: number) => Value;

/** More cells than this in one range of a condition are not looked at. */
const MOST_CELLS = 20_000;

/** Reads a formula, without its `=`; `null` where it holds something that is not worked out here. */
export function readCondition(formula: string): Condition | null {
  const tree = treeOf(formula.startsWith("=") ? formula : `=${formula}`);
  try {
    return tree && compiled(tree);
  } catch (error) {
    if (error instanceof NotWorkedOut) return null;
    throw error;
  }
}

/** `null` for what cannot be taken apart, such as `Data!#REF!`, which is left of a reference that went. */
function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula));
  } catch {
    return null;
  }
}

class NotWorkedOut extends Error {}

function compiled(node: AstExpression): Condition {
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      if (value === null) return () => null;
      return () => value;
    }
    case "ErrorLiteral": {
      const fault = { fault: node.value };
      return () => fault;
    }
    case "ReferenceIdentifier":
      return reference(node.value);
    case "UnaryExpression": {
      const [part] = node.arguments.map(compiled);
      const { operator } = node;
      if (part === undefined || !(operator in UNARY)) throw new NotWorkedOut();
      return (around, down, across) => {
        const number = asNumber(part(around, down, across));
        return isFault(number) ? number : (UNARY[operator]?.(number) ?? null);
      };
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments.map(compiled);
      const work = BINARY[node.operator];
      if (left === undefined || right === undefined || work === undefined) throw new NotWorkedOut();
      return (around, down, across) => work(left(around, down, across), right(around, down, across));
    }
    case "CallExpression": {
      if (node.callee.type !== "Identifier") throw new NotWorkedOut();
      const name = node.callee.name.toUpperCase();
      const args = node.arguments.map((argument) => (argument ? compiled(argument) : () => null));
      if (name === "ROW" || name === "COLUMN") return lineOf(name, node.arguments[0] ?? null);
      const work = RULE_FUNCTIONS[name];
      if (work === undefined) throw new NotWorkedOut();
      return (around, down, across) => work(...args.map((argument) => () => argument(around, down, across)));
    }
    case "ArrayExpression":
    case "LambdaExpression":
    case "LetExpression":
      throw new NotWorkedOut();
  }
}

const UNARY: Readonly<Record<string, (number: number) => number>> = {
  "-": (number) => -number,
  "+": (number) => number,
  "%": (number) => number / 100,
};

const arithmetic =
  (work: (left: number, right: number) => number | Fault) =>
  (left: Value, right: Value): Value => {
    const [one, other] = [asNumber(left), asNumber(right)];
    if (isFault(one)) return one;
    return isFault(other) ? other : work(one, other);
  };

const comparison =
  (operator: string) =>
  (left: Value, right: Value): Value => {
    const [one, other] = [single(left), single(right)];
    if (isFault(one)) return one;
    return isFault(other) ? other : comparisonHolds(one, operator, other);
  };

const BINARY: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  "+": arithmetic((left, right) => left + right),
  "-": arithmetic((left, right) => left - right),
  "*": arithmetic((left, right) => left * right),
  "/": arithmetic((left, right) => (right === 0 ? DIVISION_FAULT : left / right)),
  "^": arithmetic((left, right) => left ** right),
  "&": (left, right) => {
    const [one, other] = [asText(left), asText(right)];
    if (typeof one !== "string") return one;
    return typeof other === "string" ? one + other : other;
  },
  ...Object.fromEntries(["=", "<>", "<", ">", "<=", ">="].map((sign) => [sign, comparison(sign)])),
};

interface Corners {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

function reference(text: string): Condition {
  const { sheet, top, left, bottom, right, fixed } = cornersOf(text);
  return (around, down, across) => {
    const [firstRow, lastRow] = [top + (fixed.top ? 0 : down), bottom + (fixed.bottom ? 0 : down)];
    const [first, last] = [left + (fixed.left ? 0 : across), right + (fixed.right ? 0 : across)];
    if (firstRow === lastRow && first === last) return valueOf(around.content(sheet, firstRow, first));
    return Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
      Array.from({ length: last - first + 1 }, (_cell, column) =>
        valueOf(around.content(sheet, firstRow + row, first + column)),
      ),
    );
  };
}

function lineOf(name: "ROW" | "COLUMN", node: AstExpression | null): Condition {
  if (node?.type !== "ReferenceIdentifier") throw new NotWorkedOut();
  const { top, left, fixed } = cornersOf(node.value);
  return name === "ROW"
    ? (_, down) => top + (fixed.top ? 0 : down) + 1
    : (_around, _down, across) => left + (fixed.left ? 0 : across) + 1;
}

/** Names, tables, other workbooks, and whole rows or columns are not looked up here. */
function cornersOf(text: string): Corners {
  const read = parseA1Ref(text, { allowNamed: false });
  if (read === undefined || !("range" in read) || (read.context?.length ?? 0) > 1) throw new NotWorkedOut();
  const { range } = read;
  const { top, left } = range;
  if (top == null || left == null) throw new NotWorkedOut();
  const bottom = range.bottom ?? top;
  const right = range.right ?? left;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new NotWorkedOut();
  const fixed = {
    top: range.$top === true,
    left: range.$left === true,
    bottom: (range.bottom == null ? range.$top : range.$bottom) === true,
    right: (range.right == null ? range.$left : range.$right) === true,
  };
  return { sheet: read.context?.[0] ?? null, top, left, bottom, right, fixed };
}
