import type { Measure } from "../scorecard";
import { callOf } from "./callOf";

/** More names than these are counted instead. */
const MOST_NAMED = 4;

/** How a sentence calls several measures: "6.11, 6.12 and 6.14", "1.0, 1.1, 1.2, 1.3 and 8 more". */
export function callAll(measures: readonly Measure[]): string {
  return listed([...new Set(measures.map(callOf))]);
}

/** Words in a row: "a, b and c"; many are cut short and counted. */
export function listed(words: readonly string[]): string {
  const named = words.length > MOST_NAMED + 1 ? words.slice(0, MOST_NAMED) : words;
  const more = words.length - named.length;
  const all = more > 0 ? [...named, `${String(more)} more`] : named;
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
}
