/** Under this the browser remembers that the first visit is over. */
const KEY = "scorecard.firstVisit";
const SEEN = "seen";

/** Whether the three things to try are still to be shown. Where nothing can be remembered they are not: they would come each time. */
export function isFirstVisit(): boolean {
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
