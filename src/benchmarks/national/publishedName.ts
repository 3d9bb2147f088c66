import { SAID_AS_PUBLISHED } from "../../words/national/saidAsPublished";

/**
 * A row's name in the words of the national measures, so that one table of phrases is enough: “% of CIC with 3+
 * placements” becomes “% of in care with 3 or more placements”.
 */
export function publishedName(name: string): string {
  return SAID_AS_PUBLISHED.reduce(
    (plain, [ways, one]) => plain.replace(ways, one),
    name.toLowerCase(),
  ).trim();
}
