import { Trouble, type TroubleKind } from "./trouble";

/** What the analyst reads while a cell is being edited: Office then refuses every request, and tells no event when it ends. */
export const WAITING =
  "Excel is waiting for you to finish typing in a cell. Press Enter there; this continues by itself.";

const PROTECTED =
  "The sheet, or the workbook’s structure, is protected, so Excel refused the change. Unprotect it in Review, or ask whoever set the password, then try again.";
const TOO_LARGE = "This was more than Excel takes in one go. Try again with a smaller part of the workbook.";
const NOT_FOUND =
  "A sheet or cell that this needed is no longer there. Read the workbook again, then try once more.";
const OFFLINE = "Excel did not answer. Check that the workbook is still open and connected, then try again.";
const UNSUPPORTED = "This version of Excel cannot do that. Update Excel, then try again.";
const CANCELLED = "Stopped, as you asked. Nothing was changed.";
const UNEXPECTED = "Excel refused, and did not say why in words. Try again.";

/** Excel's error codes (Excel.ErrorCodes, OfficeExtension.ErrorCodes), what they are to us, and what to say. */
const BY_CODE: Readonly<Record<string, readonly [TroubleKind, string]>> = {
  InvalidOperationInCellEditMode: ["editing", WAITING],
  AccessDenied: ["protected", PROTECTED],
  ResponsePayloadSizeLimitExceeded: ["too-large", TOO_LARGE],
  RequestPayloadSizeLimitExceeded: ["too-large", TOO_LARGE],
  OperationCellsExceedLimit: ["too-large", TOO_LARGE],
  RangeExceedsLimit: ["too-large", TOO_LARGE],
  ItemNotFound: ["not-found", NOT_FOUND],
  InvalidReference: ["not-found", NOT_FOUND],
  ConnectionFailure: ["offline", OFFLINE],
  ServiceNotAvailable: ["offline", OFFLINE],
  HostRestart: ["offline", OFFLINE],
  RequestAborted: ["offline", OFFLINE],
  Timeout: ["offline", OFFLINE],
  ActivityLimitReached: ["offline", OFFLINE],
  InactiveWorkbook: ["offline", OFFLINE],
  ApiNotFound: ["unsupported", UNSUPPORTED],
  NotImplemented: ["unsupported", UNSUPPORTED],
  UnsupportedFeature: ["unsupported", UNSUPPORTED],
  UnsupportedOperation: ["unsupported", UNSUPPORTED],
  UnsupportedSheet: ["unsupported", UNSUPPORTED],
};

/** Any error as a Trouble, with the error as its cause. A programmer's mistake stays what it is. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  if (isAbort(error)) return new Trouble("cancelled", CANCELLED, error);
  const code = codeOf(error);
  // Our own mistakes have no code of Office's. They are thrown on, so that a test or the console sees them.
  if (code === null && error instanceof Error) throw error;
  const [kind, sentence] = BY_CODE[code ?? ""] ?? ["unexpected", UNEXPECTED];
  return new Trouble(kind, sentence, error);
}

/** Throws the trouble "cancelled" once the signal has been given. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Trouble("cancelled", CANCELLED, signal.reason);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** Office's errors carry a string `code`; they are recognised by it, because their class belongs to Office.js. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
