import type { AstExpression } from "@borgar/fx";
import type { Bound, Surroundings } from "./surroundings";
import { treeOf } from "./treeOf";

export type { Bound };

/** A LAMBDA with what the words in its body mean. */
export interface Lambda {
  readonly params: readonly string[];
  readonly body: AstExpression;
  readonly around: Surroundings;
}

/** Functions that are handed a LAMBDA last, and how many arguments it takes; of MAP as many as it is handed arrays. */
export const CALLED_BY_NAME: Readonly<Record<string, number | "all">> = {
  MAP: "all",
  BYROW: 1,
  BYCOL: 1,
  REDUCE: 2,
  SCAN: 2,
  MAKEARRAY: 2,
};

/** Words that a formula has not used: the engine does not tell a name from another one around it that is the same. */
export function freshNames(): (name: string) => string {
  let count = 0;
  return (name) => `${name}_${(count += 1)}`;
}

/** Surroundings in which some names mean something else. */
export function bindNames(around: Surroundings, bound: Readonly<Record<string, Bound>>): Surroundings {
  const small = Object.entries(bound).map(([name, is]) => [name.toLowerCase(), is] as const);
  return { ...around, bound: { ...around.bound, ...Object.fromEntries(small) } };
}

/** Whether a part of a formula costs nothing to be worked out again: a value, or cells. */
export function isPlainNode(node: AstExpression): boolean {
  return node.type === "Literal" || node.type === "ErrorLiteral" || node.type === "ReferenceIdentifier";
}

/** The LAMBDA that a part of a formula gives: written there, named, or given by another that is called. */
export function lambdaIn(
  node: AstExpression | { readonly type: "Identifier"; readonly name: string },
  around: Surroundings,
): Lambda | null {
  if (node.type === "LambdaExpression")
    return node.body && { params: node.params.map(({ name }) => name), body: node.body, around };
  if (node.type === "Identifier") return lambdaNamed(node.name, around);
  if (node.type === "ReferenceIdentifier")
    return node.kind === "name" ? lambdaNamed(node.value, around) : null;
  if (node.type === "LetExpression") {
    const inside = node.declarations.reduce(
      (outer, { id, init }) =>
        init ? bindNames(outer, { [id.name]: { node: init, around: outer } }) : outer,
      around,
    );
    return node.body && lambdaIn(node.body, inside);
  }
  if (node.type !== "CallExpression") return null;
  const called = lambdaIn(node.callee, around);
  if (called?.params.length !== node.arguments.length) return null;
  const bound = called.params.flatMap((name, at): [string, Bound][] => {
    const arg = node.arguments[at];
    return arg ? [[name, { node: arg, around }]] : [];
  });
  return lambdaIn(called.body, bindNames(called.around, Object.fromEntries(bound)));
}

function lambdaNamed(name: string, around: Surroundings): Lambda | null {
  const bound = around.bound?.[name.toLowerCase()];
  if (bound) return "word" in bound ? null : lambdaIn(bound.node, bound.around);
  const found = around.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const tree = found && treeOf(`=${found.formula}`);
  // A name that calls itself would never end.
  const names = around.names.filter((one) => one !== found);
  return tree ? lambdaIn(tree, { ...around, names, bound: {} }) : null;
}
