import { endOfPeriod, samePeriod } from "../../core/periods/comparePeriods";
import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Role } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";

/**
 * The line with this role that speaks of a period: of several targets the one of its year, of several status columns
 * its own; one without a period holds for all. Where none fits, the last before it, else the first.
 */
export function lineOf(lines: readonly TableLine[], role: Role, period: Period | null): TableLine | null {
  const found = lines.filter(({ line }) => line.role === role);
  if (found.length < 2 || period === null) return found[0] ?? null;
  const fits = (test: (own: Period) => boolean): TableLine | undefined =>
    found.find(({ line }) => line.period !== null && test(line.period));
  return (
    fits((own) => samePeriod(own, period)) ??
    fits((own) => own.kind === "year" && own.start === financialYear(period)) ??
    found.find(({ line }) => line.period === null) ??
    found
      .filter(({ line }) => line.period !== null && endOfPeriod(line.period) <= endOfPeriod(period))
      .at(-1) ??
    found[0] ??
    null
  );
}
