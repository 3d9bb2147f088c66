import type { FunctionHelp } from "../../model/functionHelp";

/** Made by the build beside the page, from the functions' own comments and examples. */
const FILE = "functions-help.json";
const NOT_LOADED = "The help for the functions could not be loaded. Close the pane and open it again.";
let loaded: Promise<readonly FunctionHelp[]> | null = null;

/** What every KPI function says of itself, in the order of the documentation; read once. */
export function functionHelp(): Promise<readonly FunctionHelp[]> {
  loaded ??= load().catch(() => {
    loaded = null;
    throw new Error(NOT_LOADED);
  });
  return loaded;
}

async function load(): Promise<readonly FunctionHelp[]> {
  const response = await fetch(FILE);
  return (await response.json()) as readonly FunctionHelp[];
}
