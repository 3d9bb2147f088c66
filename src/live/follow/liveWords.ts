import type { Change } from "../../model/change";
import { namedBy } from "../../model/identity/measureKey";
import { placeKey } from "../../model/place";

/** Letters of a name. Longer ones are cut: the line under the switch has room for a few words. */
const LONGEST_NAME = 40;

/** What was brought up to date, in a few words: `1.4: 26% → 27%, now red, arrow ↓`. */
export function liveWords(changes: readonly Change[]): string {
  const keys = [...new Set(changes.map(({ measureKey }) => measureKey))];
  const [first] = changes;
  if (first === undefined) return "";
  const cells = new Set(changes.map(({ place }) => placeKey(place))).size;
  // Of several measures only how many: the cells show the rest.
  return keys.length === 1
    ? `${nameOf(first)}: ${changes.flatMap(words).join(", ")}`
    : MANY(keys.length, cells);
}

const MANY = (measures: number, cells: number): string => `${measures} measures: ${cells} cells`;

function words(change: Change): string[] {
  const { group, beforeShown, afterShown } = change;
  // Letters change with their colour, which is said already.
  if (change.kind === "format") return [];
  if (group === "values") return [beforeShown === "" ? afterShown : `${beforeShown} → ${afterShown}`];
  if (group === "directions") return [afterShown === "" ? "no arrow" : `arrow ${afterShown}`];
  return [
    change.kind === "fill"
      ? `now ${afterShown === "" ? "without a colour" : afterShown.toLowerCase()}`
      : `status ${afterShown || "blank"}`,
  ];
}

/** Its reference, else its name. */
function nameOf({ measureKey, measure }: Change): string {
  const name = namedBy(measureKey).reference ?? measure;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}
