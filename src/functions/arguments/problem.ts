/** The errors that a custom function may give a cell. Excel shows the sentence with `#VALUE!` and `#N/A` only. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Why a cell has no result: Excel's error, and a sentence for whoever points at it. */
export interface Problem {
  readonly code: ErrorCode;
  readonly sentence: string;
}

/** Of the other errors Excel shows its own explanation, and none of ours. */
export const UNSAID = "";

/** A division by zero that Excel's own error says well enough. */
export const DIVIDED_BY_ZERO: Problem = { code: "#DIV/0!", sentence: UNSAID };

/** Bad input: `#VALUE!` with a sentence. */
export function refused(sentence: string): Problem {
  return { code: "#VALUE!", sentence };
}

/** Nothing to work with, or it cannot be told: `#N/A` with a sentence. */
export function notAvailable(sentence: string): Problem {
  return { code: "#N/A", sentence };
}

/** A result is a problem. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === "object" && result !== null && "sentence" in result;
}
