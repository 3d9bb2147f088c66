import { isMarker } from "../../core/figures/typed/marker";
import { readPolarity, type Polarity } from "../../core/status/polarity";
import type { FunctionArgument } from "./argument";
import { refused, type Problem } from "./problem";

const NO_POLARITY = (word: string): string =>
  `"${word}" does not say which way is good: use High, Low or Plan (also BIB, SIB, 1 or -1).`;

/** The polarity that an argument names: `High`, `SIB`, `-1`; `unknown` where it was omitted, is blank or `TBC`. */
export function polarityOf(argument: FunctionArgument | undefined): Polarity | Problem {
  if (argument === null || argument === undefined) return "unknown";
  if (typeof argument === "object") return argument;
  const word = String(argument);
  return readPolarity(word) ?? (isMarker(word) ? "unknown" : refused(NO_POLARITY(word)));
}
