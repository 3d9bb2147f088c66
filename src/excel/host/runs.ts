/** Anything that stands in a cell. */
export interface InCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells gathered into unbroken runs down a column, so that each run is one range: B2, C7, B3 give [B2, B3] and [C7].
 * Ranges hold nothing but these cells, because a protected sheet refuses a range with one locked cell in it.
 */
export function verticalRuns<T extends InCell>(cells: readonly T[]): T[][] {
  // Down each column, for months and statuses stand in columns.
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
