/** The day as the history keeps it: `2024-10-07`. */
export function todayOf(now: Date): string {
  // The machine's own day, not that of Greenwich: what is kept in the evening is of that evening.
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
