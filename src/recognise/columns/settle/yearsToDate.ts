import { says } from "../../../words/says";
import { OF_A_WHOLE_YEAR } from "../../../words/time/periodHeadings";
import { HALF } from "../evidence/shares";
import { COMPARED, ONLY_FIGURES, type SettlingStep } from "./settling";

/**
 * Where no column holds figures of a shorter time, the years to date are what is judged; but not against the target of a
 * whole year, which they have yet to reach. Accounts have a plan and a year to date too: here measures are named, or
 * coloured, or said to be good.
 */
export const yearsToDate: SettlingStep = ({ chosen, columns }) => {
  const taken = [...chosen.values()];
  if (taken.some(({ role }) => role === "actual") || !taken.some(({ role }) => COMPARED.has(role))) return [];
  const headed = (column: number): string => columns[column]?.heading.text ?? "";
  if (taken.some(({ role, column }) => role === "target" && says(headed(column), OF_A_WHOLE_YEAR))) return [];
  const names = taken.find(({ role }) => role === "measure")?.column ?? 0;
  const isNamed = (columns[names]?.profile.named ?? 0) > HALF;
  if (!isNamed && !taken.some(({ role }) => role === "status" || role === "polarity")) return [];
  return taken
    .filter(({ role }) => role === "ytd")
    .map((one) => ({ ...one, role: "actual", evidence: [...one.evidence, ONLY_FIGURES] }));
};
