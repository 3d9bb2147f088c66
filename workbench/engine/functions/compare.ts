import type { CellArgument } from "../engineFunction";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** Excel compares numbers by fifteen digits. */
const DIGITS = 15;

/** In texts Excel passes over these, unless nothing else tells two apart: then the one that has them comes last. */
const PASSED_OVER = /['-]/g;

type Plain = Exclude<CellArgument, object>;

const comparison = (holds: (order: number) => boolean) =>
  liftedPastErrors((left: Given = null, right: Given = null) =>
    holds(orderOf(left as Plain, right as Plain)),
  );

/** Excel's comparisons: an error passes, within ranges too, and zero is not `""`. */
export const comparisons: OwnFunctions = {
  "XL.EQ": comparison((order) => order === 0),
  "XL.NE": comparison((order) => order !== 0),
  "XL.LT": comparison((order) => order < 0),
  "XL.GT": comparison((order) => order > 0),
  "XL.LE": comparison((order) => order <= 0),
  "XL.GE": comparison((order) => order >= 0),
};

/**
 * Below 0 where the left comes first, 0 where they are alike. Numbers come before text, text before TRUE and FALSE; a
 * blank cell is whatever it is compared with; case does not count.
 */
export function orderOf(left: Plain, right: Plain): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one !== typeof other) return rank(one) - rank(other);
  if (typeof one === "number") return sameNumber(one, Number(other)) ? 0 : one - Number(other);
  if (typeof one === "boolean") return Number(one) - Number(other);
  const [text, against] = [one.toLowerCase(), String(other).toLowerCase()];
  if (text === against) return 0;
  return (
    text.replace(PASSED_OVER, "").localeCompare(against.replace(PASSED_OVER, ""), "en") ||
    text.length - against.length ||
    text.localeCompare(against, "en")
  );
}

function blankLike(other: Plain): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function sameNumber(one: number, other: number): boolean {
  return one === other || one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
}
