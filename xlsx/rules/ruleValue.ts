import type { CellContent } from "../../src/core/figures/cellValue";
import type { Plain } from "./comparisonHolds";

/** One of Excel's errors, on its way through a formula. */
export interface Fault {
  readonly fault: string;
}

/** What a part of a formula gives: one value, or those of a range by rows. */
export type Value = Plain | Fault | readonly (readonly (Plain | Fault)[])[];

/** A text where a number is asked for. */
export const WRONG_KIND: Fault = { fault: "#VALUE!" };
/** What a division by zero or by an empty cell gives. */
export const DIVISION_FAULT: Fault = { fault: "#DIV/0!" };

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i;

/** An error: a rule that gives one does not hold. */
export function isFault(value: Value): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}

/** A cell's content as a value. */
export function valueOf(content: CellContent): Plain | Fault {
  if (content === "") return null;
  return typeof content === "string" && ERROR.test(content) ? { fault: content } : content;
}

/** The single value of a part; of a range the first. */
export function single(value: Value): Plain | Fault {
  return isRange(value) ? (value[0]?.[0] ?? null) : value;
}

/** Values of a range rather than a single one. */
export function isRange(value: Value): value is readonly (readonly (Plain | Fault)[])[] {
  return Array.isArray(value);
}

/** As a number: a blank is 0, a text that reads as a number is that. */
export function asNumber(value: Value): number | Fault {
  const one = single(value);
  if (isFault(one)) return one;
  if (typeof one === "number") return one;
  if (one === null) return 0;
  if (typeof one === "boolean") return one ? 1 : 0;
  const percent = /^\s*(-?[\d.,]+)\s*%\s*$/.exec(one)?.[1];
  const number = Number((percent ?? one).replace(/,/g, ""));
  if (one.trim() === "" || !Number.isFinite(number)) return WRONG_KIND;
  return percent === undefined ? number : number / 100;
}

/** As text, as `&` joins it. */
export function asText(value: Value): string | Fault {
  const one = single(value);
  if (isFault(one)) return one;
  if (one === null) return "";
  return typeof one === "boolean" ? (one ? "TRUE" : "FALSE") : String(one);
}

/** As a condition: any number but 0 holds. */
export function asCondition(value: Value): boolean | Fault {
  const one = single(value);
  if (isFault(one)) return one;
  if (typeof one !== "string") return Boolean(one);
  if (/^(?:true|false)$/i.test(one)) return one.toLowerCase() === "true";
  return WRONG_KIND;
}
