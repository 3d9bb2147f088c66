import type { Evidence } from "../../../model/scorecard";
import type { SettlingStep } from "./settling";

const ALONE: Evidence = {
  sentence: "Its heading is a span of months, and no shorter period stands beside it.",
  strength: 0.5,
};
/** One span may be set beside anything; of two or more each is compared with the one before. */
const FEWEST_SPANS = 2;

/**
 * Some scorecards have only rolling years: twelve months to June, twelve months to July. Where no shorter period is an
 * actual, these are what is judged.
 */
export const spansAlone: SettlingStep = ({ chosen, candidates, columns }) => {
  const periodOf = (column: number) => columns[column]?.heading.period ?? null;
  const isShorter = ({ column, role }: { column: number; role: string }): boolean => {
    const period = periodOf(column);
    return role === "actual" && period !== null && period.kind !== "year" && period.kind !== "span";
  };
  if ([...chosen.values()].some(isShorter)) return [];
  const spans = candidates.filter(
    ({ column, role, score }) =>
      role === "actual" &&
      score > 0 &&
      periodOf(column)?.kind === "span" &&
      ["ignored", "ytd"].includes(chosen.get(column)?.role ?? "ignored"),
  );
  if (spans.length < FEWEST_SPANS) return [];
  return spans.map((one) => ({ ...one, evidence: [...one.evidence, ALONE] }));
};
