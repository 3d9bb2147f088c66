import { endOfPeriod, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { headingPlace } from "./headingPlace";
import { monthLines } from "./monthLines";
import { misplaced } from "../rows/references/misplaced";

// January headed with last year's number is the classic slip of a new year: the column then counts as twelve months
// older, and the latest value, the arrows and the charts all take another month.

/** Columns that make an order before one can be out of it: of three, it could be any. */
const ORDERED_COLUMNS = 4;

/** A column whose period does not fit between its neighbours: exchanged, or with another year typed. */
export const periodOutOfOrder: SheetCheck = {
  id: "period-out-of-order",
  severity: "warning",
  question: "Do the periods follow each other from column to column?",
  ofHeadings: true,
  askAll({ scorecard }) {
    const lines = monthLines(scorecard);
    if (lines.length < ORDERED_COLUMNS) return [];
    const ends = lines.map(({ period }) => endOfPeriod(period));
    // A period that stands twice is `period-repeated`.
    if (new Set(ends).size < ends.length) return [FINE];
    // The newest month may well stand first.
    const rising = misplaced(ends);
    const at = rising === -1 ? misplaced(ends.map((end) => -end)) : rising;
    const odd = lines[at];
    if (!odd || !(leavesGap(ends, at) || isYearSlip(ends, at))) return [FINE];
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const beside = [before, after].flatMap((line) => (line ? [namePeriod(line.period)] : []));
    return [
      notFine(
        finding(periodOutOfOrder, null, {
          cells: faults(headingPlace(scorecard, odd.line)),
          message: MESSAGE(namePeriod(odd.period), beside.join(" and ")),
          why: WHY(lines.map(({ period }) => namePeriod(period)).join(", ")),
          published: odd.line.heading,
          expected: null,
        }),
      ),
    ];
  },
};

/**
 * Whether the column is one of the row of months: without it the others have a gap, where it stands or where its month
 * belongs. A comparison figure of an odd date leaves none.
 */
function leavesGap(ends: readonly number[], at: number): boolean {
  const rest = ends.filter((_, index) => index !== at);
  const steps = rest.slice(1).map((end, index) => Math.abs(end - (rest[index] ?? end)));
  const usual = Math.min(...steps);
  const [low, high] = [Math.min(...rest), Math.max(...rest)];
  const end = ends[at] ?? 0;
  const fills = end > low && end < high && !rest.includes(end);
  const hole = (steps[at - 1] ?? 0) > usual;
  return fills || hole;
}

/** Whether the last column has the month that is due there, but of another year: `Jan-24` behind `Dec-24`. */
function isYearSlip(ends: readonly number[], at: number): boolean {
  const [before = 0, last = 0] = ends.slice(-3, -1);
  const next = last + (last - before);
  const end = ends[at] ?? next;
  return at === ends.length - 1 && last > before && (end - next) % MONTHS_IN_A_YEAR === 0;
}

const MESSAGE = (period: string, beside: string): string =>
  `The column headed ${period} stands beside ${beside}, out of order.`;
const WHY = (periods: string): string => `The columns are headed ${periods}.`;
