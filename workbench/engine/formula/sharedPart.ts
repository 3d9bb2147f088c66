import { formatArea, intersection, parseArea, quoteSheet, splitAddress } from "../address";

/** What two ranges give that have no cell in common. */
export const NULL = "#NULL!";
const VALUE = "#VALUE!";

/** The cells that two ranges have in common. */
export function sharedPart(one: string, other: string): string {
  const [a, b] = [splitAddress(one), splitAddress(other)];
  const [left, right] = [parseArea(a.area), parseArea(b.area)];
  if (!left || !right) return VALUE;
  if ((a.sheet ?? "").toLowerCase() !== (b.sheet ?? "").toLowerCase()) return NULL;
  const shared = intersection(left, right);
  if (!shared) return NULL;
  return `${a.sheet === null ? "" : `${quoteSheet(a.sheet)}!`}${formatArea(shared)}`;
}
