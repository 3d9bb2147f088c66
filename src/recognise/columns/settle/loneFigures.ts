import { says } from "../../../words/says";
import { HEADS_THE_WHOLE } from "../../../words/lists/tableWords";
import { saysEarlier } from "../../time/relativeMonth";
import { COMPARED, ONLY_FIGURES, type SettlingStep } from "./settling";

/**
 * A scorecard has actuals: where no column says that it holds them, or only last month's, the one column of figures that
 * is nothing else does (a council's name stands over it), or of several the total.
 */
export const loneFigures: SettlingStep = ({ candidates, chosen, columns }) => {
  const taken = [...chosen.values()];
  const headingOf = (column: number): string => columns[column]?.heading.own ?? "";
  if (taken.some(({ role, column }) => role === "actual" && !saysEarlier(headingOf(column)))) return [];
  if (!taken.some(({ role }) => COMPARED.has(role))) return [];
  const measure = taken.find(({ role }) => role === "measure")?.column ?? Infinity;
  const left = candidates.filter(
    ({ column, role, score }) => role === "actual" && score > 0 && column > measure && !chosen.has(column),
  );
  const total = left.filter(({ column }) => says(headingOf(column), HEADS_THE_WHOLE));
  const [only] = left.length === 1 ? left : total;
  return only ? [{ ...only, evidence: [...only.evidence, ONLY_FIGURES] }] : [];
};
