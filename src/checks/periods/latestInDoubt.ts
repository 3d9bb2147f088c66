import { samePeriod } from "../../core/periods/comparePeriods";
import type { Finding } from "../../model/finding";
import { headingPlace } from "./headingPlace";
import { monthLines } from "./monthLines";
import type { Subject } from "../run/subject";

/** A heading that is out of order, or stands twice, is that of the latest month or of the last column. */
export function isLatestInDoubt({ check, cells }: Finding, { scorecard }: Subject): boolean {
  if (check !== "period-out-of-order" && check !== "period-repeated") return false;
  const { latest } = scorecard;
  const lines = monthLines(scorecard);
  return lines.some(({ line, period }, at) => {
    const { row, column } = headingPlace(scorecard, line);
    const isNamed = cells.some((cell) => cell.row === row && cell.column === column);
    return isNamed && (at === lines.length - 1 || (latest !== null && samePeriod(period, latest)));
  });
}
