import { findMeasure } from "./findMeasure";
import { measureKey, namedBy, type Named } from "./measureKey";

/** A measure, and its key where that is more than what it is called: one of several of a name. */
interface FollowedMeasure extends Named {
  readonly key?: string;
}

/**
 * Each of `known` with the one of `now` that it is, one to one: what is still called as it was first, then by the rule
 * for renames among those that are left.
 */
export function followMeasures<K extends FollowedMeasure, T extends FollowedMeasure>(
  known: readonly K[],
  now: readonly T[],
): ReadonlyMap<K, T> {
  const byKey = new Map(now.map((one) => [keyOf(one), one]));
  const found = new Map(
    known.flatMap((one) => {
      const same = byKey.get(keyOf(one));
      return same === undefined ? [] : [[one, same] as const];
    }),
  );
  const taken = new Set(found.values());
  for (const one of known) {
    if (found.has(one)) continue;
    const same = findMeasure(
      one,
      now.filter((other) => !taken.has(other)),
    );
    if (same === null) continue;
    found.set(one, same);
    taken.add(same);
  }
  return found;
}

/** The measures of today for which keys stand that the workbook keeps; a key of none is left out. */
export function followKeys<T extends FollowedMeasure>(
  keys: readonly string[],
  now: readonly T[],
): ReadonlyMap<string, T> {
  const known = [...new Set(keys)].map((key) => ({ ...namedBy(key), key }));
  return new Map([...followMeasures(known, now)].map(([{ key }, measure]) => [key, measure]));
}

function keyOf(one: FollowedMeasure): string {
  return one.key ?? measureKey(one);
}
