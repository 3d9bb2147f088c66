/** A count with its noun: `plural(1, "cell")` is `1 cell`, `plural(1204, "cell")` is `1,204 cells`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
