/** Cells that were not written: `1 cell was left as it is`, `12 cells were left as they are`. */
export function leftAsIs(count: number): string {
  return count === 1 ? "1 cell was left as it is" : `${count} cells were left as they are`;
}
