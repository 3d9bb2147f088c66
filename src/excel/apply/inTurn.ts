let last: Promise<unknown> = Promise.resolve();

/** Runs what writes to the workbook one after the other: each reads the journal, adds to it and writes it back. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Also behind work that failed.
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
