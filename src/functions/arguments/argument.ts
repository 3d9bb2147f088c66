/**
 * What Excel hands a custom function is not yet a figure: percentages typed as text, markers, errors, data types and
 * blanks all come as different JavaScript values. Every function reads its cells here, so that all treat them alike.
 */

import { readCell } from "../../core/figures/typed/readCell";
import { shiftPoint } from "../../core/figures/rounding";
import { notAvailable, refused, type ErrorCode, type Problem, UNSAID } from "./problem";

/**
 * What one cell of an argument says: a figure, a text, or an error that the cell holds. A blank cell and an omitted
 * argument are `null`.
 */
export type FunctionArgument = number | string | Problem | null;

/** The errors that Excel takes back from a custom function. Others, as `#REF!`, it hands over but does not take. */
const ERRORS: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] satisfies ErrorCode[];

const OTHER_ERROR = (code: string): string => `A cell that this depends on holds ${code}.`;

/**
 * Reads one cell as Excel passes it: a figure, also one typed as text (`25%` is 0.25); another text as it is; an error
 * as that error; blank as `null`. A fractional figure is rounded to Excel's fifteen digits, so that 0.1 + 0.2 is the
 * 0.3 that the cell shows.
 */
export function readArgument(cell: unknown): FunctionArgument {
  if (typeof cell === "number") return Number.isInteger(cell) ? cell : shiftPoint(cell, 0);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "object" && cell !== null) return readObject(cell);
  if (typeof cell !== "string") return null;
  const value = readCell(cell, cell, "General");
  if (value.kind === "blank") return null;
  if (value.kind === "error") return errorOf(value.shown);
  return value.kind === "number" ? value.number : value.shown;
}

/** An error, known by its `code`, or one of Excel's data types (a currency, an entity), which carries its plain value. */
function readObject(cell: object): FunctionArgument {
  if ("code" in cell && typeof cell.code === "string") return errorOf(cell.code);
  return "basicValue" in cell && typeof cell.basicValue !== "object" ? readArgument(cell.basicValue) : null;
}

/** The same error as a result, with a sentence where Excel shows one. */
function errorOf(code: string): Problem {
  const known = ERRORS.find((error): error is ErrorCode => error === code);
  if (known === "#N/A") return notAvailable(OTHER_ERROR(code));
  return known === undefined || known === "#VALUE!"
    ? refused(OTHER_ERROR(code))
    : { code: known, sentence: UNSAID };
}
