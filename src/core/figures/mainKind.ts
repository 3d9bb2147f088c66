import type { Period } from "../periods/period";

type Kind = Period["kind"];

/** From the shortest; a span lasts several months. */
const BY_LENGTH: readonly Kind[] = ["week", "month", "quarter", "span", "year"];

/**
 * The kind of period that most of a row's values are of, the shorter kind where two are as many: among months and
 * quarters the months, so that a quarter's total is never compared with a month. Years count only where there is
 * nothing else: they stand before the months of this year as outturns of years that have gone.
 */
export function mainKind(periods: readonly (Period | null)[]): Kind | null {
  return mostOf(periods.map((period) => period?.kind ?? null));
}

/** `mainKind` of kinds: a heading such as `Q1 2024` tells how long its period lasts, though not which period it is. */
export function mostOf(kinds: readonly (Kind | null)[]): Kind | null {
  const [first = null] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  const found = new Set(kinds);
  const present = BY_LENGTH.filter((kind) => found.has(kind));
  if (present.length < 2) return present[0] ?? null;
  const asked = present.filter((kind) => kind !== "year");
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  // The sort keeps the order of equals, so that the shorter kind comes first.
  return [...asked].sort((a, b) => count(b) - count(a))[0] ?? null;
}
