import type { Problem } from "./arguments/problem";

/**
 * A problem as Excel's own error: its codes are what a cell shows (`ErrorCode.notAvailable` is `#N/A`). The only place of
 * the functions that knows Office's global.
 */
export function excelError({ code, sentence }: Problem): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence);
}
