import { isMarker } from "../../core/figures/typed/marker";
import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";
import type { FunctionArgument } from "./argument";
import { notAvailable, refused, type Problem } from "./problem";

const MARKED = (shown: string): string => `"${shown}" stands for a working that is not there.`;
const NO_WORKING = (shown: string): string =>
  `"${shown}" is not a working: type figures, brackets and + - * /, such as 407/1626.`;

/** The working of an argument, `407/1626`; `null` for a blank. A figure alone is no working. */
export function workingOf(argument: FunctionArgument | undefined): Working | null | Problem {
  if (argument === null || argument === undefined) return null;
  if (typeof argument === "object") return argument;
  const shown = String(argument);
  if (isMarker(shown)) return notAvailable(MARKED(shown));
  return readWorking(shown) ?? refused(NO_WORKING(shown));
}
