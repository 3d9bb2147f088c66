import { comparePeriods } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { fillIn } from "../../core/figures/sentence";
import type { HideChange } from "../../model/change";
import { about } from "../placeChange";
import type { Facts } from "./facts";

const OLDEST =
  "The scorecard shows {count} periods. {oldest} is hidden, not deleted: formulas and charts that use it stay right.";

/**
 * Numbers of periods that a sheet shows when it keeps a fixed number of them: five or twelve months, or thirteen so
 * that the same month last year is seen; four or five quarters. At any other number the sheet seems to grow, and
 * nothing is proposed.
 */
const WINDOWS: Readonly<Record<Period["kind"], readonly number[]>> = {
  month: [5, 12, 13],
  quarter: [4, 5, 8],
  year: [],
  week: [12, 13, 52],
  span: [],
};

/**
 * Hiding the oldest period, where the sheet has hidden earlier ones already or shows one of these numbers. It is left
 * unticked, because how much history a board sees is the analyst's to say; hidden, so that formulas and charts keep
 * working.
 */
export function oldestPeriod({ scorecard, axis }: Facts): HideChange[] {
  const shown = scorecard.lines.filter(
    ({ role, period, hidden }) => role === "actual" && period !== null && !hidden,
  );
  const hidden = scorecard.lines.some(
    (line) => line.role === "actual" && line.period !== null && line.hidden,
  );
  const [first] = [...shown].sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0));
  if (!first?.period || (!hidden && !WINDOWS[first.period.kind].includes(shown.length))) return [];
  const name = namePeriod(first.period);
  const place = axis.place(first.index, axis.crossOf(scorecard.headingRows));
  return [
    {
      ...about("hide", null, place, "lines", fillIn(OLDEST, { count: String(shown.length), oldest: name })),
      measure: `The oldest, ${name}`,
      kind: "hide",
      lines: axis.lines,
      hers: true,
      before: false,
      after: true,
      beforeShown: "shown",
      afterShown: "hidden",
    },
  ];
}
