import { tokenize, type Token } from "@borgar/fx";

/** What Excel lets a formula be; longer texts are none. */
const LONGEST_FORMULA = 8192;

/** The parts of a formula. One that cannot be taken apart is one part of the type `unknown`. */
export function formulaTokens(formula: string): Token[] {
  const whole: Token[] = [{ type: "unknown", value: formula }];
  if (formula.length > LONGEST_FORMULA) return whole;
  try {
    return tokenize(formula);
  } catch {
    // The tokenizer gives up on some that no cell can hold, such as a LET that does not end.
    return whole;
  }
}
