/**
 * Under this the browser remembers that the first visit is over: for the analyst, not for the workbook, which
 * colleagues open too.
 */
const KEY = "scorecard.firstVisit";
const SEEN = "seen";

/**
 * Whether the three things to try are still to be shown. Where the browser remembers nothing they are not: they would
 * come back each time.
 */
export function isFirstVisit(): boolean {
  // Storage may be switched off, or refused to a page inside Excel: asking for it then throws.
  try {
    return localStorage.getItem(KEY) !== SEEN;
  } catch {
    return false;
  }
}

/** Remembers that they were seen. */
export function endFirstVisit(): void {
  try {
    localStorage.setItem(KEY, SEEN);
  } catch {
    // Then they are gone for as long as this pane is open.
  }
}
