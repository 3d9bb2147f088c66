import { findMeasure } from "./findMeasure";
import { measureKey, namedBy, type Named } from "./measureKey";

/** A measure, with its own key where reference and name do not tell it from another of the same name. */
interface FollowedMeasure extends Named {
  readonly key?: string;
}

/**
 * Pairs each measure of `known` with the same measure of `now`, one to one. Measures that kept their key are paired
 * first; the rest by the rule for renames, so that a renamed measure never takes the place of one that kept its name.
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

/** Today's measures by the keys that the workbook kept. A key whose measure is gone is left out. */
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
