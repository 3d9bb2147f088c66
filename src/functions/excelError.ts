import type { Problem } from "./arguments/problem";

/**
 * A problem as Excel's own error. Its codes are what a cell shows (`ErrorCode.notAvailable` is `#N/A`). No other file
 * of the functions knows Office's global, so that all others run without Excel.
 */
export function excelError({ code, sentence }: Problem): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence);
}
