import type { KpiHelp } from "../core/kpi/kpiFunctions";
import { functionName } from "../core/kpi/signature";
import type { Arguments } from "./proposeArguments";
import { readFormula } from "./formula/readFormula";

/** A call as it would stand in a cell, or the sentence why it cannot. */
export type FunctionCall = { readonly formula: string } | { readonly trouble: string };

/**
 * The formula that calls a `KPI` function with these arguments: `=KPI.RAG(F9,C9,,"High")`. What is left out at the end
 * is not written, and what is left out in between keeps its comma.
 */
export function functionCall(help: Pick<KpiHelp, "name" | "arguments">, args: Arguments): FunctionCall {
  const missing = help.arguments.filter(({ name, optional }) => optional !== true && !textOf(args, name));
  if (missing.length > 0)
    return { trouble: `Still to fill in: ${missing.map(({ name }) => name).join(", ")}.` };
  const texts = help.arguments.map(({ name }) => textOf(args, name));
  while (texts.at(-1) === "") texts.pop();
  const wrong = help.arguments.find((_, at) => texts[at] && !isArgument(texts[at]));
  if (wrong) return { trouble: `Excel would not take ${textOf(args, wrong.name)} for ${wrong.name}.` };
  return { formula: `=${functionName(help.name)}(${texts.join(",")})` };
}

function textOf(args: Arguments, name: string): string {
  return (args[name] ?? "").trim();
}

/** Whether a text is one argument, and not the end of one and the beginning of another: `A1,B1` and `A1)+(B1` are none. */
function isArgument(text: string): boolean {
  const tree = readFormula(`=N(${text})`)?.tree;
  return tree?.type === "CallExpression" && tree.arguments.length === 1 && readFormula(`=${text}`) !== null;
}
