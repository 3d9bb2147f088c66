/** The row that a key leads to from row `at` of `count`, without going round; `null` for any other key. */
export function nextRow(at: number, count: number, key: string): number | null {
  // Unlike tabs, a list has an end that can be felt: it does not go round.
  const last = count - 1;
  if (last < 0) return null;
  if (key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return last;
  return null;
}
