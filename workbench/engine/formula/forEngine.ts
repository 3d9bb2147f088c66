import type { AstExpression } from "@borgar/fx";
import { parseArea, splitAddress } from "../address";
import { PLACE_AT } from "./callsOfCells";
import { cornerOf, rangeBetween } from "./corners";
import { lacksCells, sizedAsRange } from "./criteriaCells";
import { isExcelOnly, isNoFunction } from "./excelOnly";
import { withoutExternals } from "./externals";
import { bindNames, CALLED_BY_NAME, freshNames, isPlainNode, lambdaIn, type Bound } from "./lambdas";
import { inBrackets } from "./inBrackets";
import { arrayLiteral, numberLiteral } from "./literals";
import { NULL, sharedPart } from "./sharedPart";
import { tablePart, wholeTable } from "./structured";
import { indexOfSheet, isSame, namesAlike } from "./scopes";
import type { DefinedName, Surroundings } from "./surroundings";
import { overSheets, takesAreas } from "./threeD";
import { treeOf } from "./treeOf";
import { overWholeLines } from "./wholeLines";

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
const NAME = "#NAME?";
const VALUE = "#VALUE!";
/** What a LAMBDA shows that nothing calls. */
const CALC = "#CALC!";

/**
 * A formula as the engine is given it: what Excel's grammar has and the engine's lacks is put into its own words, so
 * that `--"3"` is `XL.NEGATE(XL.NEGATE("3"))` and `SUM(S1:S3!A1)` names each sheet. `null` where it is no formula.
 */
export function forEngine(formula: string, surroundings: Surroundings): string | null {
  const tree = treeOf(formula);
  if (!tree) return null;
  const here = { ...surroundings, fresh: freshNames() };
  return `=${lastStep(withoutExternals(formula), tree, here) ?? written(tree, here)}`;
}

/** An addition or subtraction that is the last thing a formula does, and stands in no brackets. */
function lastStep(text: string, tree: AstExpression, surroundings: Surroundings): string | null {
  if (tree.type !== "BinaryExpression" || (tree.operator !== "+" && tree.operator !== "-")) return null;
  if (inBrackets(text.replace(/^=/, "").trim())) return null;
  const [left, right] = tree.arguments.map((one) => written(one, surroundings));
  return `${BINARY[tree.operator] ?? ""}.LAST(${left ?? ""},${right ?? ""})`;
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
      return arrayLiteral(node);
    case "ReferenceIdentifier":
      return reference(node, surroundings);
    case "UnaryExpression":
      if (node.operator === "+") return each(node.arguments);
      if (node.operator === "#") return `XL.SPILLED(${each(node.arguments)})`;
      return `${UNARY[node.operator] ?? NAME}(${each(node.arguments)})`;
    case "BinaryExpression": {
      if (node.operator === ":") return rangeBetween(node, (one) => written(one, surroundings));
      if (node.operator === " ") return NULL;
      return `${BINARY[node.operator] ?? NAME}(${each(node.arguments)})`;
    }
    case "LetExpression":
      return letIn(node, surroundings);
    case "LambdaExpression":
      return CALC;
    case "CallExpression":
      return call(node, surroundings);
    default:
      return NAME;
  }
}

/** LET without what it names LAMBDAs, which the engine does not call by name: they stand where they are called. */
function letIn(node: Extract<AstExpression, { type: "LetExpression" }>, surroundings: Surroundings): string {
  let around = surroundings;
  const values: string[] = [];
  for (const { id, init } of node.declarations) {
    const bound = boundTo(id.name, init, around, surroundings);
    if ("word" in bound) values.push(bound.word, written(init, around));
    around = bindNames(around, { [id.name]: bound });
  }
  const body = written(node.body, around);
  return values.length === 0 ? body : `LET(${values.join(",")},${body})`;
}

/** What a name stands for: a LAMBDA for itself, anything else for a word of the engine's that means nothing else. */
function boundTo(
  name: string,
  value: AstExpression | null | undefined,
  around: Surroundings,
  { fresh }: Surroundings,
): Bound {
  if (value && lambdaIn(value, around)) return { node: value, around };
  return { word: fresh?.(name) ?? name };
}

/** A LAMBDA whose body stands in itself more often than this calls itself, which a formula that is written out cannot. */
const MOST_WITHIN_ITSELF = 3;

/** A LAMBDA with what it is called with: what is more than a value or a reference is worked out once, by LET. */
function applied(
  lambda: NonNullable<ReturnType<typeof lambdaIn>>,
  args: readonly (AstExpression | null | undefined)[],
  surroundings: Surroundings,
): string {
  if (args.length !== lambda.params.length) return VALUE;
  const { within = [] } = surroundings;
  if (within.filter((body) => body === lambda.body).length >= MOST_WITHIN_ITSELF) return NAME;
  const values: string[] = [];
  const bound: Record<string, Bound> = {};
  for (const [at, name] of lambda.params.entries()) {
    const arg = args[at];
    const is: Bound =
      arg && isPlainNode(arg)
        ? { node: arg, around: surroundings }
        : arg
          ? boundTo(name, arg, surroundings, surroundings)
          : { word: "" };
    if (arg && "word" in is) values.push(is.word, written(arg, surroundings));
    bound[name] = is;
  }
  const inside = { ...bindNames(lambda.around, bound), within: [...within, lambda.body] };
  const body = written(lambda.body, inside);
  return values.length === 0 ? body : `LET(${values.join(",")},${body})`;
}

/** A LAMBDA as these functions are handed it, or a function by its name: `BYROW(A1:B3,SUM)`. */
function handedOver(
  name: string,
  node: AstExpression,
  count: number,
  surroundings: Surroundings,
): string | null {
  const wanted = CALLED_BY_NAME[name];
  if (wanted === undefined) return null;
  const takes = wanted === "all" ? count - 1 : wanted;
  const lambda = lambdaIn(node, surroundings);
  if (lambda) {
    if (lambda.params.length !== takes) return VALUE;
    const bound = Object.fromEntries(
      lambda.params.map((param): [string, Bound] => [param, { word: surroundings.fresh?.(param) ?? param }]),
    );
    const words = lambda.params.map((param) => (bound[param] as { readonly word: string }).word);
    return `LAMBDA(${[...words, written(lambda.body, bindNames(lambda.around, bound))].join(",")})`;
  }
  if (node.type !== "ReferenceIdentifier" || node.kind !== "name") return null;
  if (reference(node, surroundings) !== node.value) return null;
  const names = Array.from({ length: takes }, (_, at) => `given_${at + 1}`);
  return `LAMBDA(${[...names, `${node.value.toUpperCase()}(${names.join(",")})`].join(",")})`;
}

function call(node: Extract<AstExpression, { type: "CallExpression" }>, surroundings: Surroundings): string {
  const callee = node.callee as AstExpression | { readonly type: "Identifier"; readonly name: string };
  const lambda = lambdaIn(callee, surroundings);
  // `f()` is read as a call with one argument that is left out.
  const given = node.arguments.length === 1 && !node.arguments[0] ? [] : node.arguments;
  if (lambda) return applied(lambda, given, surroundings);
  if (callee.type !== "Identifier") return VALUE;
  const name = callee.name.toUpperCase();
  if (isNoFunction(name) || isExcelOnly(name)) return NAME;
  if (lacksCells(name, node.arguments)) return VALUE;
  const counted = node.arguments.map((one) => (one ? areasOf(one, surroundings) : null));
  if (name === "AREAS" && counted[0]) return String(counted[0].length);
  if (name === "SHEETS" && given.length > 0) return String(counted[0]?.length ?? 1);
  if (name === "INDEX" && counted[0] && node.arguments.length === 4) {
    const [row, column, area] = node.arguments.slice(1).map((one) => written(one, surroundings));
    return `INDEX(CHOOSE(${area ?? ""},${counted[0].join(",")}),${row ?? ""},${column ?? ""})`;
  }
  const args = node.arguments.map((one, at) => {
    const last = at === node.arguments.length - 1 && one;
    const lambda = last ? handedOver(name, last, node.arguments.length, surroundings) : null;
    if (lambda !== null) return lambda;
    const areas = counted[at];
    if (!areas || areas.length === 1)
      return one && at === PLACE_AT[name]
        ? cornerOf(one, (part) => written(part, surroundings))
        : written(one, surroundings);
    const how = takesAreas(name);
    if (how === null) return VALUE;
    return how === "each" ? areas.join(",") : `XL.CELLS(${areas.join(",")})`;
  });
  return overWholeLines(name, args) ?? `${name}(${sizedAsRange(name, args).join(",")})`;
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
  const bound = surroundings.bound?.[value.toLowerCase()];
  if (bound) return "word" in bound ? bound.word : written(bound.node, bound.around);
  return named(value, surroundings) ?? wholeTable(value, surroundings) ?? value;
}

/** What a name stands for where that is more than one area, which the engine does not see through. */
function named(value: string, surroundings: Surroundings): string | null {
  const { sheet, area: name } = splitAddress(value);
  const { own, ofAll } = namesAlike(name, surroundings);
  if (sheet !== null) {
    const found = own.find((one) => isSame(one.sheet ?? "", sheet)) ?? ofAll;
    return found ? meaningOf(found, surroundings) : null;
  }
  if (own.length === 0) return ofAll ? meaningOf(ofAll, surroundings) : null;
  // The same formula may stand on several sheets, on each of which the name means something else.
  const ids = own.map((one) => surroundings.sheetIds[indexOfSheet(one.sheet ?? "", surroundings)] ?? "");
  const meanings = [...own, ...(ofAll ? [ofAll] : [])].map((one) => meaningOf(one, surroundings) ?? NAME);
  const which = `XL.SHEETAT(${ids.map((id) => `"${id}"`).join(",")})`;
  return `CHOOSE(${[which, ...meanings, ...(ofAll ? [] : [NAME])].join(",")})`;
}

function meaningOf(found: DefinedName, surroundings: Surroundings): string | null {
  const { sheet, area } = splitAddress(found.formula);
  if (parseArea(area) && sheet !== GONE_SHEET) return sheet === null ? area : found.formula;
  const others = surroundings.names.filter((one) => one !== found);
  const tree = treeOf(`=${found.formula}`);
  return tree && written(tree, { ...surroundings, names: others, bound: {} });
}
