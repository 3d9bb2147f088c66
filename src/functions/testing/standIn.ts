import { vi } from "vitest";

/** What a cell shows for one of our errors. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

/** Stands in for Excel's error class, which exists only where Office.js runs. */
class StandInError extends Error implements ShownError {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** The error codes as `@types/custom-functions-runtime` lists them. */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

/** Sets the global that Office.js would set, and gives the functions that were associated with it, by name. */
export function standInForExcel(): ReadonlyMap<string, unknown> {
  const associated = new Map<string, unknown>();
  const associate = (functions: Readonly<Record<string, unknown>>) => {
    for (const [id, work] of Object.entries(functions)) associated.set(id, work);
  };
  vi.stubGlobal("CustomFunctions", { Error: StandInError, ErrorCode, associate });
  return associated;
}

/** A result as a sheet shows it: figures and words as they are, an error as its code and sentence. */
export function shown(results: unknown[][]): unknown[][] {
  return results.map((row) =>
    row.map((cell) => (cell instanceof StandInError ? `${cell.code} ${cell.message}`.trim() : cell)),
  );
}

/** An error inside a range, as Excel hands it to a function. */
export function errorCell(code: string): unknown {
  return new StandInError(code);
}
