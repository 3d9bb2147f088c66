import { isCallNode, type AstExpression, type CallExpression, type Token } from "@borgar/fx";
import { KPI_FUNCTIONS, type KpiName } from "../../core/kpi/kpiFunctions";
import { calledName } from "./calledName";
import type { ReadFormula } from "./readFormula";

/** The namespace of the add-in's functions. */
export const NAMESPACE = "KPI.";

/** The `KPI` function of a name with its namespace: `KPI.RAG` is `RAG`; `null` for any other. */
export function kpiName(called: string): KpiName | null {
  const name = called.startsWith(NAMESPACE) ? called.slice(NAMESPACE.length) : "";
  return Object.hasOwn(KPI_FUNCTIONS, name) ? (name as KpiName) : null;
}

/** A call of a `KPI` function inside a formula, with its place in the text, so that only the call is replaced. */
export interface KpiCall {
  /** `null` for a name in the namespace that is none of the functions, as a misspelt one. */
  readonly name: KpiName | null;
  /** Where it stands in the formula's text. */
  readonly from: number;
  readonly to: number;
  /** Each argument as typed, `null` where it was left out, with its part of the tree. */
  readonly args: readonly { readonly text: string; readonly node: AstExpression | null }[];
}

/**
 * The outermost `KPI` calls of a formula, in the order of the text. Calls in their arguments are left in them, and
 * turned with the argument.
 */
export function kpiCalls({ text, tokens, tree }: ReadFormula): readonly KpiCall[] {
  return callsIn(tree)
    .map((call) => {
      const { from, to } = placeOf(call);
      const texts = argumentTexts(text, tokens, call);
      const args = call.arguments.map((node, at) => ({ text: texts[at] ?? "", node: node ?? null }));
      return { name: kpiName(calledName(call) ?? ""), from, to, args };
    })
    .sort((a, b) => a.from - b.from);
}

/** Whether a formula calls a `KPI` function anywhere. */
export function callsKpi(formula: ReadFormula): boolean {
  return callsIn(formula.tree).length > 0;
}

function callsIn(node: AstExpression | null | undefined): readonly CallExpression[] {
  if (node === null || node === undefined) return [];
  if (isCallNode(node) && calledName(node)?.startsWith(NAMESPACE) === true) return [node];
  return nodesWithin(node).flatMap(callsIn);
}

/** The parts of a part of a formula, whatever its kind. */
export function nodesWithin(node: AstExpression): readonly AstExpression[] {
  if (node.type === "LetExpression")
    return present([...node.declarations.map(({ init }) => init), node.body]);
  if (node.type === "LambdaExpression") return present([node.body]);
  if (isCallNode(node)) {
    // A LAMBDA that is called where it stands is a part as well.
    const called: AstExpression | CallExpression["callee"] = node.callee;
    return present([...(called.type === "Identifier" ? [] : [called]), ...node.arguments]);
  }
  return "arguments" in node ? present(node.arguments) : [];
}

function present(nodes: readonly (AstExpression | null | undefined)[]): readonly AstExpression[] {
  return nodes.filter((one) => one !== null && one !== undefined);
}

/**
 * The arguments as they were typed, with their brackets and spaces, which the tree does not keep. Commas within inner
 * brackets or braces part nothing.
 */
function argumentTexts(text: string, tokens: readonly Token[], call: CallExpression): readonly string[] {
  const { from, to } = placeOf(call);
  const texts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { value, type, loc } of tokens) {
    const at = loc?.[0] ?? 0;
    if (at < from || at >= to || type !== "operator") continue;
    if (value === "(" || value === "{") {
      depth++;
      if (depth === 1) start = at + 1;
    } else if (value === ")" || value === "}") {
      depth--;
      if (depth === 0) texts.push(text.slice(start, at).trim());
    } else if (value === "," && depth === 1) {
      texts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return texts;
}

function placeOf({ loc }: CallExpression): { readonly from: number; readonly to: number } {
  return { from: loc?.[0] ?? 0, to: loc?.[1] ?? 0 };
}
