import type { CellContent } from "../../../src/core/figures/cellValue";
import type { ErrorValue, FunctionResult } from "../../engine/engineFunction";
import { isErrorText } from "../../engine/errorText";

/**
 * What a function gave, as Excel takes it: a value, or rows that spill. An error among the values stays in its cell;
 * nothing is 0; what is no value of Excel's is #VALUE!.
 */
export function convertResult(result: unknown): FunctionResult {
  if (!Array.isArray(result)) return { value: convertOne(result) };
  const rows = result as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const even = rows.every((row) => Array.isArray(row) && row.length === width);
  if (width === 0 || !even) return { value: { error: "#VALUE!" } };
  return { rows: (rows as readonly unknown[][]).map((row) => row.map(convertOne)) };
}

function convertOne(value: unknown): CellContent | ErrorValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return errorOf(value);
}

/** Excel's error for a thrown or returned `CustomFunctions.Error`; #VALUE! for anything else. */
export function errorOf(thrown: unknown): ErrorValue {
  const told = thrown as { readonly code?: unknown; readonly basicValue?: unknown } | null;
  const code = told?.code ?? told?.basicValue;
  return { error: typeof code === "string" && isErrorText(code) ? code : "#VALUE!" };
}
