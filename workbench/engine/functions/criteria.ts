import type { CellArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { isErrorText } from "../errorText";
import { numberTyped, toLogical } from "./coerce";
import { orderOf } from "./compare";
import { wildcardPattern } from "./wildcards";

/** Whether a cell fits what COUNTIF and its like ask for. */
export type Fits = (cell: CellArgument) => boolean;

const OPERATOR = /^(<=|>=|<>|<|>|=)?([^]*)$/;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/**
 * What a criterion asks for, as Microsoft documents it for COUNTIF: text is compared without case and with wildcards, a
 * text that spells a number is that number, in cells too; `""` asks for what looks empty, `"="` for what is.
 *
 * @example fitting("<>R")("A") // true
 */
export function fitting(criterion: CellArgument): Fits {
  if (isErrorValue(criterion)) return isError(criterion.error);
  if (typeof criterion === "boolean") return (cell) => cell === criterion;
  // A blank cell asks for 0.
  if (criterion === null || typeof criterion === "number") return isNumber(criterion ?? 0);
  const [, operator = "", rest = ""] = OPERATOR.exec(criterion) ?? [];
  if (rest === "") return fittingNothing(operator);
  if (operator === "" || operator === "=") return alike(rest);
  if (operator === "<>") {
    const same = alike(rest);
    return (cell) => !same(cell);
  }
  return inOrder(rest, HOLDS[operator] ?? (() => false));
}

function fittingNothing(operator: string): Fits {
  if (operator === "") return (cell) => cell === null || cell === "";
  if (operator === "=") return (cell) => cell === null;
  return operator === "<>" ? (cell) => cell !== null : () => false;
}

const isError =
  (error: string): Fits =>
  (cell) =>
    isErrorValue(cell) && cell.error === error.toUpperCase();

/** A text that spells the number counts as it. */
const isNumber =
  (number: number): Fits =>
  (cell) =>
    cell === number || (typeof cell === "string" && numberTyped(cell) === number);

/** What a criterion says besides its operator, as the value that it spells. */
function spelled(text: string): CellArgument {
  const number = numberTyped(text);
  if (number !== null) return number;
  const logical = toLogical(text);
  return isErrorValue(logical) ? text : logical;
}

function alike(text: string): Fits {
  if (isErrorText(text)) return isError(text);
  const value = spelled(text);
  if (typeof value === "number") return isNumber(value);
  if (typeof value === "boolean") return (cell) => cell === value;
  const pattern = new RegExp(`^${wildcardPattern(text)}$`, "i");
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

/** Only values of one kind have an order. */
function inOrder(text: string, holds: (order: number) => boolean): Fits {
  const value = spelled(text);
  return (cell) =>
    !isErrorValue(cell) &&
    !isErrorValue(value) &&
    typeof cell === typeof value &&
    holds(orderOf(cell, value));
}
