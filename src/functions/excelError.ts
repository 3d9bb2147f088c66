import type { Problem } from "./arguments/problem";

/** A problem as Excel's own error. The only place of the functions that knows Office's global. */
export function excelError({ code, sentence }: Problem): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case "#VALUE!":
      return new CustomFunctions.Error(ErrorCode.invalidValue, sentence);
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, sentence);
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
  }
}
