import type { HostContext } from "./context";
import { invalidArgument, notImplemented } from "./errors";

/** A formula that Excel would take, with its `=`; one with a function that the workbench lacks is refused by its name. */
export function assertFormula({ engine }: HostContext, formula: string): void {
  const refused = engine.refused(formula);
  if (refused?.kind === "lacks") throw notImplemented(`the function ${refused.name}`);
  if (refused) throw invalidArgument();
}
