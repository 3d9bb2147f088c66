import { typed } from "../typed/typed";
import type { CellArgument, ErrorValue } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { numberText } from "./numberText";

/** A text where a number is needed. */
export const VALUE: ErrorValue = { error: "#VALUE!" };
/** A number that the function cannot work with. */
export const NUM: ErrorValue = { error: "#NUM!" };
/** A division by zero. */
export const DIV0: ErrorValue = { error: "#DIV/0!" };
/** Nothing was found. */
export const NA: ErrorValue = { error: "#N/A" };
/** A cell that is not on the sheet. */
export const REF: ErrorValue = { error: "#REF!" };

/** The number that a text is where one is needed: `"5%"` is 0.05, `"(5)"` is -5; `null` for none. */
export function numberTyped(text: string): number | null {
  if (/^\s*['=]/.test(text)) return null;
  const { content } = typed(text, "General");
  return "value" in content && typeof content.value === "number" ? content.value : null;
}

/** A value where a number is needed: a blank is 0, TRUE is 1, text is the number that it spells. */
export function toNumber(value: CellArgument): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isErrorValue(value) ? value : (numberTyped(value) ?? VALUE);
}

/** A value where text is needed: numbers with 15 digits, TRUE in capitals, a blank as nothing. */
export function toText(value: CellArgument): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

/** A value where TRUE or FALSE is needed: text only where it spells one of them. */
export function toLogical(value: CellArgument): boolean | ErrorValue {
  if (value === null) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (isErrorValue(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE;
}

/** A result as Excel keeps it: what is too large or undefined is #NUM!. */
export function keptNumber(value: number): number | ErrorValue {
  return Number.isFinite(value) ? value : NUM;
}
