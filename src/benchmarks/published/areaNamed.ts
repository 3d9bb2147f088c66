import { authorityNamed, nearNames, plainPlace } from "../authorityNamed";
import type { Benchmarks } from "../pack/open";
import { ENGLAND } from "../pack/pack";

const NO_AREA = (name: string, near: readonly string[]): string =>
  near.length === 0
    ? `“${name}” is no authority or region, and not England.`
    : `“${name}” is no authority or region: ${near.join(", ")}?`;

/**
 * The number of the authority, region or England that a name means; a sentence where there is none, with near names if
 * there are any. The words of a region may stand in any order: `London (Inner)`, `Inner London`.
 */
export function areaNamed(name: string, benchmarks: Benchmarks): number | string {
  const plain = (one: string): string =>
    plainPlace(one)
      .split(" ")
      .filter((word) => word !== "the")
      .sort()
      .join(" ");
  const wide = benchmarks.pack.places.find(
    ([number, one]) => number >= ENGLAND && plain(one) === plain(name),
  );
  if (wide) return wide[0];
  return authorityNamed(name, benchmarks) ?? NO_AREA(name.trim(), nearNames(name, benchmarks));
}

/** Whether a place is an authority, and no region nor England. */
export function isAuthority(place: number): boolean {
  return place < ENGLAND;
}
