import type { AstExpression } from "@borgar/fx";
import { intersection, formatArea, parseArea, quoteSheet, splitAddress } from "../address";
import { isExcelOnly, isNoFunction } from "./excelOnly";
import { withoutExternals } from "./externals";
import { tablePart, wholeTable } from "./structured";
import type { Surroundings } from "./surroundings";
import { overSheets, takesAreas } from "./threeD";
import { treeOf } from "./treeOf";

const BINARY: Readonly<Record<string, string>> = {
  "+": "XL.ADD",
  "-": "XL.SUBTRACT",
  "*": "XL.MULTIPLY",
  "/": "XL.DIVIDE",
  "^": "XL.POWER",
  "&": "XL.JOIN",
  "=": "XL.EQ",
  "<>": "XL.NE",
  "<": "XL.LT",
  ">": "XL.GT",
  "<=": "XL.LE",
  ">=": "XL.GE",
};
const UNARY: Readonly<Record<string, string>> = { "-": "XL.NEGATE", "%": "XL.PERCENT", "@": "XL.SINGLE" };

const REF = "#REF!";
/** What stands in place of the name of a sheet that went: `#REF!A1`. */
const GONE_SHEET = "#REF";
const NULL = "#NULL!";
const NAME = "#NAME?";
const VALUE = "#VALUE!";

/**
 * A formula as the engine is given it: what Excel's grammar has and the engine's lacks is put into its own words, so
 * that `--"3"` is `XL.NEGATE(XL.NEGATE("3"))` and `SUM(S1:S3!A1)` names each sheet. `null` where it is no formula.
 */
export function forEngine(formula: string, surroundings: Surroundings): string | null {
  const tree = treeOf(formula);
  if (!tree) return null;
  return `=${lastStep(withoutExternals(formula), tree, surroundings) ?? written(tree, surroundings)}`;
}

/** An addition or subtraction that is the last thing a formula does, and stands in no brackets. */
function lastStep(text: string, tree: AstExpression, surroundings: Surroundings): string | null {
  if (tree.type !== "BinaryExpression" || (tree.operator !== "+" && tree.operator !== "-")) return null;
  if (inBrackets(text.replace(/^=/, "").trim())) return null;
  const [left, right] = tree.arguments.map((one) => written(one, surroundings));
  return `${BINARY[tree.operator] ?? ""}.LAST(${left ?? ""},${right ?? ""})`;
}

function inBrackets(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (const [at, letter] of [
    ...text.replaceAll(/"[^"]*"/g, (quoted) => "x".repeat(quoted.length)),
  ].entries()) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

function written(node: AstExpression | null | undefined, surroundings: Surroundings): string {
  if (!node) return "";
  const areas = areasOf(node, surroundings);
  if (areas) return areas.length === 1 ? (areas[0] ?? REF) : VALUE;
  const each = (nodes: readonly (AstExpression | null | undefined)[]): string =>
    nodes.map((one) => written(one, surroundings)).join(",");
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? numberLiteral(node.value) : node.raw;
    case "ErrorLiteral":
      return node.raw;
    case "ArrayExpression":
      return `{${node.elements.map((row) => row.map((one) => ("raw" in one ? one.raw : REF)).join(",")).join(";")}}`;
    case "ReferenceIdentifier":
      return reference(node, surroundings);
    case "UnaryExpression":
      if (node.operator === "+") return each(node.arguments);
      if (node.operator === "#") return `XL.SPILLED(${each(node.arguments)})`;
      return `${UNARY[node.operator] ?? NAME}(${each(node.arguments)})`;
    case "BinaryExpression": {
      if (node.operator === ":") return node.arguments.map((one) => written(one, surroundings)).join(":");
      if (node.operator === " ") return NULL;
      return `${BINARY[node.operator] ?? NAME}(${each(node.arguments)})`;
    }
    case "LetExpression":
      return letIn(node, surroundings);
    case "LambdaExpression":
      return `LAMBDA(${[...node.params.map(({ name }) => name), each([node.body])].join(",")})`;
    case "CallExpression":
      return call(node, surroundings);
    default:
      return NAME;
  }
}

/** The engine reads a number only as JavaScript would write it, and takes an exponent for an operation. */
function numberLiteral(value: number): string {
  const plain = String(value);
  return plain.includes("e") ? `XL.NUMBER("${plain}")` : plain;
}

/** LET without what it names LAMBDAs, which the engine does not call by name: they stand where they are called. */
function letIn(node: Extract<AstExpression, { type: "LetExpression" }>, surroundings: Surroundings): string {
  let around = surroundings;
  const values: string[] = [];
  for (const { id, init } of node.declarations) {
    const value = written(init, around);
    if (init?.type !== "LambdaExpression") values.push(id.name, value);
    else around = { ...around, lambdas: { ...around.lambdas, [id.name.toLowerCase()]: value } };
  }
  const body = written(node.body, around);
  return values.length === 0 ? body : `LET(${values.join(",")},${body})`;
}

function call(node: Extract<AstExpression, { type: "CallExpression" }>, surroundings: Surroundings): string {
  const callee = node.callee as AstExpression | { readonly type: "Identifier"; readonly name: string };
  if (callee.type !== "Identifier")
    return `${written(callee, surroundings)}(${node.arguments.map((one) => written(one, surroundings)).join(",")})`;
  const name = callee.name.toUpperCase();
  const lambda = surroundings.lambdas?.[callee.name.toLowerCase()] ?? lambdaNamed(callee.name, surroundings);
  if (lambda !== null)
    return `${lambda}(${node.arguments.map((one) => written(one, surroundings)).join(",")})`;
  if (isNoFunction(name) || isExcelOnly(name)) return NAME;
  const counted = node.arguments.map((one) => (one ? areasOf(one, surroundings) : null));
  if (name === "AREAS" && counted[0]) return String(counted[0].length);
  if (name === "INDEX" && counted[0] && node.arguments.length === 4) {
    const [row, column, area] = node.arguments.slice(1).map((one) => written(one, surroundings));
    return `INDEX(CHOOSE(${area ?? ""},${counted[0].join(",")}),${row ?? ""},${column ?? ""})`;
  }
  const args = node.arguments.map((one, at) => {
    const eta =
      at === node.arguments.length - 1 ? byName(name, one, node.arguments.length, surroundings) : null;
    if (eta !== null) return eta;
    const areas = counted[at];
    if (!areas || areas.length === 1) return written(one, surroundings);
    const how = takesAreas(name);
    if (how === null) return VALUE;
    return how === "each" ? areas.join(",") : `XL.CELLS(${areas.join(",")})`;
  });
  return `${name}(${args.join(",")})`;
}

/** How many arguments the LAMBDA takes that these functions are handed last; of MAP as many as it is handed arrays. */
const LAMBDA_TAKES: Readonly<Record<string, number | "all">> = {
  MAP: "all",
  BYROW: 1,
  BYCOL: 1,
  REDUCE: 2,
  SCAN: 2,
  MAKEARRAY: 2,
};

/** A function that is handed over by its name, `BYROW(A1:B3,SUM)`, as the LAMBDA that calls it; `null` for what is none. */
function byName(
  name: string,
  last: AstExpression | null | undefined,
  count: number,
  surroundings: Surroundings,
): string | null {
  const takes = LAMBDA_TAKES[name];
  if (takes === undefined || last?.type !== "ReferenceIdentifier" || last.kind !== "name") return null;
  if (reference(last, surroundings) !== last.value) return null;
  const names = Array.from({ length: takes === "all" ? count - 1 : takes }, (_, at) => `given_${at + 1}`);
  return `LAMBDA(${[...names, `${last.value.toUpperCase()}(${names.join(",")})`].join(",")})`;
}

/** The areas that an operation on references gives; `null` where the node is none. */
function areasOf(node: AstExpression, surroundings: Surroundings): string[] | null {
  if (node.type === "ReferenceIdentifier") {
    const { sheet, area } = splitAddress(node.value);
    const [first, last] = sheet?.split(":") ?? [];
    return first && last ? (overSheets(surroundings.sheets, first, last, area) ?? [REF]) : null;
  }
  if (node.type !== "BinaryExpression") return null;
  const [left, right] = node.arguments;
  if (!left || !right) return null;
  if (node.operator === ",")
    return [left, right].flatMap((one) => areasOf(one, surroundings) ?? [written(one, surroundings)]);
  if (node.operator === ":") return betweenSheets(left, right, surroundings);
  if (node.operator !== " ") return null;
  const [one, other] = [left, right].map(
    (side) => areasOf(side, surroundings) ?? [written(side, surroundings)],
  );
  const shared = (one ?? []).flatMap((a) => (other ?? []).map((b) => sharedPart(a, b)));
  const found = shared.filter((area) => area !== NULL);
  return found.length > 0 ? found : [NULL];
}

/** `S1:S3!A1:B2`, which is read as a range from S1 to S3!A1. */
function betweenSheets(
  left: AstExpression,
  right: AstExpression,
  surroundings: Surroundings,
): string[] | null {
  if (left.type !== "ReferenceIdentifier" || right.type !== "ReferenceIdentifier") return null;
  const { sheet, area } = splitAddress(right.value);
  if (sheet === null || left.value.includes("!")) return null;
  return overSheets(surroundings.sheets, left.value, sheet, area);
}

/** The cells that two ranges have in common. */
function sharedPart(one: string, other: string): string {
  const [a, b] = [splitAddress(one), splitAddress(other)];
  const [left, right] = [parseArea(a.area), parseArea(b.area)];
  if (!left || !right) return VALUE;
  if ((a.sheet ?? "").toLowerCase() !== (b.sheet ?? "").toLowerCase()) return NULL;
  const shared = intersection(left, right);
  if (!shared) return NULL;
  return `${a.sheet === null ? "" : `${quoteSheet(a.sheet)}!`}${formatArea(shared)}`;
}

function reference(
  { kind, value }: Extract<AstExpression, { type: "ReferenceIdentifier" }>,
  surroundings: Surroundings,
): string {
  const { sheet } = splitAddress(value);
  if (kind === "table") {
    const part = tablePart(value, surroundings);
    if (!part) return REF;
    return part.ownRow ? `XL.SINGLE(${part.cells})` : part.cells;
  }
  const exists =
    sheet === null || surroundings.sheets.some((one) => one.toLowerCase() === sheet.toLowerCase());
  if (!exists) return REF;
  if (kind !== "name") return value;
  const lambda = surroundings.lambdas?.[value.toLowerCase()];
  if (lambda !== undefined) return lambda;
  return named(value, surroundings) ?? wholeTable(value, surroundings) ?? value;
}

/** The LAMBDA that a defined name stands for. */
function lambdaNamed(name: string, surroundings: Surroundings): string | null {
  const found = named(name, surroundings);
  return found?.startsWith("LAMBDA(") ? found : null;
}

/** What a name stands for where that is more than one area, which the engine does not see through. */
function named(name: string, surroundings: Surroundings): string | null {
  const found = surroundings.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) return null;
  const { sheet, area } = splitAddress(found.formula);
  if (parseArea(area) && sheet !== GONE_SHEET) return sheet === null ? area : found.formula;
  const others = surroundings.names.filter((one) => one !== found);
  const tree = treeOf(`=${found.formula}`);
  return tree && written(tree, { ...surroundings, names: others });
}
