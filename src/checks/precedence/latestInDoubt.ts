import { samePeriod } from "../../core/periods/comparePeriods";
import type { Finding } from "../../model/finding";
import { headingPlace } from "../periods/headingPlace";
import { monthLines } from "../periods/monthLines";
import type { Subject } from "../run/subject";
import type { GivesWay } from "./givesWay";

// Status, arrow and working all speak of the latest month. If two columns are both headed June, which of them is the
// latest is a guess, and every finding about "the latest" would be one too: only the heading is said.

/** A wrong heading over the latest month makes another value the latest: what judges that has nothing to say. */
export const LATEST_IN_DOUBT: GivesWay = {
  to: ["period-out-of-order", "period-repeated"],
  where: (roots, subject) => {
    const inDoubt = roots.some((root) => isOfLatest(root, subject));
    return () => inDoubt;
  },
};

/** A heading that is out of order, or stands twice, is that of the latest month or of the last column. */
function isOfLatest({ cells }: Finding, { scorecard }: Subject): boolean {
  const { latest } = scorecard;
  const lines = monthLines(scorecard);
  return lines.some(({ line, period }, at) => {
    const { row, column } = headingPlace(scorecard, line);
    const isNamed = cells.some((cell) => cell.row === row && cell.column === column);
    // The last column too: under its right heading it might be the latest.
    return isNamed && (at === lines.length - 1 || (latest !== null && samePeriod(period, latest)));
  });
}
