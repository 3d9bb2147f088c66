import { ARROWS, TRIANGLES, type ArrowSigns } from "../../core/status/arrowSets";
import type { FunctionArgument } from "./argument";
import { refused, type Problem } from "./problem";

const NO_SYMBOLS = (word: string): string =>
  `"${word}" names no symbols: use Arrows, Triangles, Words or Movement.`;

/** How a direction is shown, and whether it judges performance (up is better) or shows the mere movement (up is more). */
export interface Symbols {
  readonly signs: ArrowSigns;
  readonly judges: boolean;
}

/** The words that the argument may say. */
const SETS: Readonly<Record<string, Symbols>> = {
  arrows: { signs: ARROWS, judges: true },
  triangles: { signs: TRIANGLES, judges: true },
  words: { signs: { up: "Better", down: "Worse", level: "Unchanged" }, judges: true },
  movement: { signs: TRIANGLES, judges: false },
};

/** The symbols that an argument names; arrows where it was omitted or is blank. */
export function symbolsOf(argument: FunctionArgument | undefined): Symbols | Problem {
  if (typeof argument === "object" && argument !== null) return argument;
  const word = String(argument ?? "arrows");
  return SETS[word.trim().toLowerCase()] ?? refused(NO_SYMBOLS(word));
}
