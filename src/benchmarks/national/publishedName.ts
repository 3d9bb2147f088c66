import { BEFORE_THINGS, BEHIND_THINGS, PUBLISHED_AS } from "../../words/national/saidAsPublished";
import { plain } from "../../words/plain";
import { calling } from "../../words/thingNames";

/**
 * A row's name in the words of the national measures, so that one table of phrases is enough: “% of CIC with 3+
 * placements” becomes “% of in care with 3 or more placements”.
 */
export function publishedName(name: string): string {
  const told = calling(replaced(plain(name), BEFORE_THINGS), (thing) => PUBLISHED_AS[thing] ?? thing);
  return replaced(told, BEHIND_THINGS).trim();
}

function replaced(text: string, ways: typeof BEFORE_THINGS): string {
  return ways.reduce((said, [way, one]) => said.replace(way, one), text);
}
