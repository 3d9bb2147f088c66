import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import { yearBefore } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Facts } from "./facts";
import { shiftedLine, towardsNew, type PeriodSteps } from "./moveFormulas";

/**
 * Where each period's line steps to once the next period is the latest: the last to the new one, the one before to the
 * last, a year ago to a year before the new one.
 */
export function periodSteps({ scorecard, repeated, last, next, on }: Omit<Facts, "ended">): PeriodSteps {
  const { actual, back } = repeated;
  const months = scorecard.lines
    .flatMap(({ role, period, index }) => (role === "actual" && period ? [{ period, index }] : []))
    .sort((one, other) => comparePeriods(one.period, other.period));
  const lineOf = (wanted: Period) => months.find(({ period }) => samePeriod(period, wanted))?.index ?? null;
  const newActual = shiftedLine(actual, on) + towardsNew(on);
  const before = back === null ? null : actual - back;
  const [ago, nextAgo] = [lineOf(yearBefore(last)), lineOf(yearBefore(next))];
  return {
    actual,
    newActual,
    to(line, fixed) {
      if (line === actual) return newActual;
      if (line === before) return shiftedLine(actual, on);
      // A year ago that is fixed with `$` is a baseline, which every month is compared with.
      return line === ago && nextAgo !== null && !fixed ? shiftedLine(nextAgo, on) : null;
    },
    after(line) {
      const at = months.findIndex(({ index }) => index === line);
      if (at < 0) return null;
      const following = months[at + 1];
      return following ? shiftedLine(following.index, on) : newActual;
    },
  };
}

/** How many periods stand between a line and the last period's, both included. */
export function periodsFrom(
  line: number,
  { scorecard, repeated }: Pick<Facts, "scorecard" | "repeated">,
): number {
  return scorecard.lines.filter(
    ({ role, period, index }) =>
      role === "actual" &&
      period !== null &&
      index >= Math.min(line, repeated.actual) &&
      index <= Math.max(line, repeated.actual),
  ).length;
}
