/**
 * The names that the source itself gives its measures, in its data, its dictionary and over its charts. A row called so
 * needs no interpretation.
 */

import { remember } from "../../core/remember";
import { plain } from "../../words/plain";
import type { Unit } from "../../model/scorecard";
import { anyOf } from "../../words/anyOf";
import type { Benchmarks } from "../pack/open";
import { NATIONAL } from "./national";
import type { National } from "./measure";
import { publishedName } from "./publishedName";

/** What a name says of its unit, or what any name may say: `Number of`, `(rate)`, `(%)`. The unit is compared apart. */
const SAID_ANYWAY = anyOf(
  [
    "percent(?:age)?",
    "proportion",
    "numbers?",
    "num",
    "no",
    "rates?",
    "per 10000(?: children)?",
    "of",
    "an?",
    "the",
    "total",
  ],
  "g",
);

/**
 * The measures of a unit that the source calls by this name, the one that is spelt exactly so first. Mostly there is
 * one; “Child Protection Plans lasting 2 years or more” are those that ended in one of its tables, and those that last
 * in another.
 */
export function publishedAs(name: string, unit: Unit, benchmarks: Benchmarks): readonly National[] {
  const found = dictionaryOf(benchmarks).get(keyOf(name, unit)) ?? [];
  const isSpelt = ({ code }: National): boolean =>
    benchmarks.measure(code)?.names?.some((one) => spelling(one) === spelling(name)) === true;
  return [...found].sort((a, b) => Number(isSpelt(b)) - Number(isSpelt(a)));
}

/** By unit and plain name: the measures that the source of a pack calls so. */
const dictionaryOf = remember((benchmarks: Benchmarks): ReadonlyMap<string, readonly National[]> => {
  const known = new Map<string, National[]>();
  for (const national of NATIONAL)
    for (const name of benchmarks.measure(national.code)?.names ?? []) {
      const key = keyOf(name, national.unit);
      const same = known.get(key) ?? [];
      known.set(key, same);
      if (!same.includes(national)) same.push(national);
    }
  return known;
});

function keyOf(name: string, unit: Unit): string {
  return `${unit} ${publishedName(name).replaceAll("%", " ").replace(SAID_ANYWAY, " ").replace(/ +/g, " ").trim()}`;
}

/** A name as it is spelt, but for capitals and spaces. */
function spelling(name: string): string {
  return plain(name);
}
