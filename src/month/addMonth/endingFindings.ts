import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { Change } from "../../model/change";
import { faultsOf, type Finding } from "../../model/finding";
import { placeKey } from "../../model/place";

/**
 * The note about findings that disappear because the new month takes their arrows off. Arrows are not kept in the
 * history, so afterwards nothing is left to be found, and the analyst should hear of it before. Workings are kept, and
 * what is found in them goes on being said. `last` is `null` where the scorecard names no period; then there is no
 * note.
 */
export function endingFindings(
  findings: readonly Finding[],
  changes: readonly Change[],
  last: Period | null,
): string[] {
  const taken = new Set(
    changes.flatMap(({ group, place }) => (group === "directions" ? [placeKey(place)] : [])),
  );
  const ending = findings.filter((finding) => faultsOf(finding).some((place) => taken.has(placeKey(place))));
  if (ending.length === 0 || last === null) return [];
  return [ENDING(ending.length, namePeriod(last))];
}

const ENDING = (count: number, last: string): string =>
  count === 1
    ? `1 finding about an arrow of ${last} ends with that arrow. To put it right first, see Checks.`
    : `${String(count)} findings about arrows of ${last} end with those arrows. To put them right first, see Checks.`;
