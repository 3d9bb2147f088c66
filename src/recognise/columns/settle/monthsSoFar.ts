import { says } from "../../../words/says";
import { OF_THE_YEAR, SO_FAR } from "../../../words/time/periodHeadings";
import { comparePeriods } from "../../../core/periods/comparePeriods";
import type { Period } from "../../../core/periods/period";
import type { Evidence } from "../../../model/scorecard";
import { FROM_USER, type SettlingStep } from "./settling";

const MONTH_SO_FAR: Evidence = {
  sentence: "It is the month behind the others, as far as it has gone.",
  strength: 1,
};
/** One month alone does not show that the sheet counts in months. */
const FEWEST_MONTHS = 2;

/**
 * Behind July and August `Sep-24 to date` is September as far as it has gone, and becomes an actual; behind September it is
 * the year to date. Without this the scorecard's latest month would be August.
 */
export const monthsSoFar: SettlingStep = ({ chosen, columns }) => {
  const monthOf = (column: number): Period | null => {
    const period = columns[column]?.heading.period ?? null;
    return period?.kind === "month" ? period : null;
  };
  const all = [...chosen.values()];
  const months = all.flatMap(({ role, column }) => (role === "actual" && monthOf(column)) || []);
  if (months.length < FEWEST_MONTHS) return [];
  const soFar = all.filter(({ role, column, score }) => {
    const { own = "" } = columns[column]?.heading ?? {};
    const month = monthOf(column);
    return (
      role === "ytd" &&
      score < FROM_USER &&
      month !== null &&
      says(own, SO_FAR) &&
      !says(own, OF_THE_YEAR) &&
      months.every((other) => comparePeriods(other, month) < 0)
    );
  });
  return soFar.map((one) => ({ ...one, role: "actual", evidence: [MONTH_SO_FAR] }));
};
