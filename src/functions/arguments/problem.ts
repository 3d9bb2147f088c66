/** The errors that a custom function may give a cell. Excel shows the sentence with `#VALUE!` and `#N/A` only. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Why a cell has no result: Excel's error, and a sentence for whoever points at the cell. */
export interface Problem {
  readonly code: ErrorCode;
  readonly sentence: string;
}

/** The sentence of an error of which Excel shows its own explanation, and none of ours. */
export const UNSAID = "";

/** A division by zero, for which Excel's own error says enough. */
export const DIVIDED_BY_ZERO: Problem = { code: "#DIV/0!", sentence: UNSAID };

/** An argument that cannot be used: `#VALUE!` with a sentence. */
export function refused(sentence: string): Problem {
  return { code: "#VALUE!", sentence };
}

/** No result, because a figure is missing or nothing decides: `#N/A` with a sentence. Charts leave `#N/A` out. */
export function notAvailable(sentence: string): Problem {
  return { code: "#N/A", sentence };
}

/** Whether a result is a problem and not a figure or word. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === "object" && result !== null && "sentence" in result;
}
