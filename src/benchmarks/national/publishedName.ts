import { SAID_AS_PUBLISHED } from "../../words/national/saidAsPublished";

/** A row's name as the table of national measures says it: "% of CIC with 3+ placements" is "% of in care with 3 or more placements". */
export function publishedName(name: string): string {
  return SAID_AS_PUBLISHED.reduce(
    (plain, [ways, one]) => plain.replace(ways, one),
    name.toLowerCase(),
  ).trim();
}
