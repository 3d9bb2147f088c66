import { MONTH_WORDS } from "./months";

/** One slip of the fingers in a short word, two in a long one. */
const SHORT_WORD = 4;
const SHORTEST_WORD = 3;

/**
 * The one month that a misspelt word is meant for: `setp` and `Septembr` are 9. `null` where it is no month's, or two
 * months' alike: `jum`.
 */
export function nearMonth(word: string): number | null {
  if (word.length < SHORTEST_WORD) return null;
  const most = word.length <= SHORT_WORD ? 1 : 2;
  const slips = MONTH_WORDS.map((words) => Math.min(...words.map((known) => slipsBetween(word, known))));
  const fewest = Math.min(...slips);
  const nearest = slips.flatMap((count, at) => (count === fewest ? [at + 1] : []));
  return fewest <= most && nearest.length === 1 ? (nearest[0] ?? null) : null;
}

/** How many letters must be put in, left out, changed or exchanged with the next to make one word of another. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const steps = [at(row, j - 1) + 1, at(rows[i - 1], j) + 1, at(rows[i - 1], j - 1) + (same ? 0 : 1)];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(rows[i - 2], j - 2) + 1);
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return at(rows[a.length], b.length);
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity;
}
