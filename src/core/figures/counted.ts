/** A count with its noun: `counted(1, "row")` is `1 row`, `counted(12, "row")` is `12 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
