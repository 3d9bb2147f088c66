import { isMarker } from "../../core/figures/typed/marker";
import { readPolarity, type Polarity } from "../../core/status/polarity";
import type { FunctionArgument } from "./argument";
import { refused, type Problem } from "./problem";

const NO_POLARITY = (word: string): string =>
  `"${word}" does not say which way is good: use High, Low or Plan (also BIB, SIB, 1 or -1).`;

/**
 * The polarity that an argument names, in any of the field's writings: `High`, `SIB`, `-1`. `unknown` where it was
 * omitted, is blank or says `TBC`. A word that means none of these is refused: a misspelt `Hihg` must not be read as no
 * polarity.
 */
export function polarityOf(argument: FunctionArgument | undefined): Polarity | Problem {
  if (argument === null || argument === undefined) return "unknown";
  if (typeof argument === "object") return argument;
  const word = String(argument);
  return readPolarity(word) ?? (isMarker(word) ? "unknown" : refused(NO_POLARITY(word)));
}
