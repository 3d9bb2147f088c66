import { display } from "../../../xlsx/display";
import type { CellArgument, ErrorValue } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { numberTyped, toLogical, toNumber, toText, VALUE } from "./coerce";
import { lifted, liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** Decimals of FIXED and DOLLAR where none are given, and the most that there can be. */
const DECIMALS = 2;
const MOST_DECIMALS = 127;

/** TEXT: a text that is no number shows as it is, TRUE as TRUE. */
const text = liftedPastErrors((value: Given = null, format: Given = null): CellArgument => {
  const pattern = toText(format);
  if (isErrorValue(pattern)) return pattern;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const number = typeof value === "string" ? numberTyped(value) : (value as number | null);
  if (pattern === "") return number === null && typeof value === "string" ? value : "";
  if (number === null && typeof value === "string") return display(value, pattern);
  const shown = display(number ?? 0, pattern);
  return /^#+$/.test(shown) ? VALUE : shown;
});

/** A number rounded and written with so many decimals; with fewer than none, to tens and hundreds. */
const written = (pattern: (decimals: string, thousands: boolean) => string) =>
  liftedPastErrors((value: Given = null, decimals: Given, noCommas: Given): string | ErrorValue => {
    const [number, places] = [toNumber(value), toNumber(decimals === undefined ? DECIMALS : decimals)];
    const plain = toLogical(noCommas ?? false);
    if (isErrorValue(number)) return number;
    if (isErrorValue(places)) return places;
    if (isErrorValue(plain)) return plain;
    const whole = Math.trunc(places);
    if (whole > MOST_DECIMALS) return VALUE;
    const unit = 10 ** Math.max(-whole, 0);
    const rounded = Number(display(number / unit, "0." + "0".repeat(Math.max(whole, 0)))) * unit;
    return display(rounded, pattern(whole > 0 ? `.${"0".repeat(whole)}` : "", !plain));
  });

/** VALUETOTEXT: a value as text, text within quotes where it is to be read as a formula's. */
const valueText = lifted((value: Given = null, strict: Given = null): CellArgument => {
  const form = toNumber(strict ?? null);
  if (isErrorValue(form)) return form;
  if (isErrorValue(value)) return value.error;
  return typeof value === "string" && form !== 0 ? `"${value.replaceAll('"', '""')}"` : toText(value);
});

/** Functions that write numbers as text. */
export const numbersAsText: OwnFunctions = {
  TEXT: text,
  VALUETOTEXT: valueText,
  FIXED: written((decimals, thousands) => `${thousands ? "#,##0" : "0"}${decimals}`),
  DOLLAR: written((decimals) => `$#,##0${decimals};($#,##0${decimals})`),
  VALUE: liftedPastErrors((value: Given = null): number | ErrorValue => {
    if (typeof value === "boolean") return VALUE;
    return toNumber(value);
  }),
};
