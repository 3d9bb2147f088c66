import { isMarker } from "../../core/figures/typed/marker";
import type { FunctionArgument } from "./argument";
import { notAvailable, refused, type Problem } from "./problem";

const MARKED = (what: string, shown: string): string =>
  `The ${what} is "${shown}", which stands for a figure that is not there.`;
const NO_FIGURE = (what: string, shown: string): string =>
  `The ${what} is "${shown}", which is not one figure.`;

/**
 * The figure of an argument; `null` for a blank. A marker such as `TBC` gives `#N/A`, since a figure that is not there
 * is never zero; any other text gives `#VALUE!`. `what` names the argument in the sentence.
 */
export function figureOf(argument: FunctionArgument | undefined, what: string): number | null | Problem {
  if (typeof argument !== "string") return argument ?? null;
  return isMarker(argument) ? notAvailable(MARKED(what, argument)) : refused(NO_FIGURE(what, argument));
}
