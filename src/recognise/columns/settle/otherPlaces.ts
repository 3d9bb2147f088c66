import type { Evidence } from "../../../model/scorecard";
import type { SettlingStep } from "./settling";

/** The name of a place is a word or a few, each with a capital. */
const PLACE = /^\p{Lu}[\p{L}'-]+(?: (?:and|upon|of|the|&|\p{Lu}[\p{L}'-]+)){0,4}$/u;
const OTHER_PLACE: Evidence = {
  sentence: "It stands beside a benchmark, under the name of another place.",
  strength: 0.3,
};

/**
 * Where no column names a period, figures under place names beside a benchmark (`England | Kent | Torbay`) are benchmarks
 * too: taken for actuals, another council's figures would be judged as the scorecard's own.
 */
export const otherPlaces: SettlingStep = ({ candidates, chosen, columns }) => {
  const compared = [...chosen.values()].some(({ role }) => role === "benchmark");
  if (!compared || columns.some(({ heading }) => heading.namesPeriod)) return [];
  return candidates
    .filter(({ column, role, score }) => role === "benchmark" && score > 0 && !chosen.has(column))
    .filter(({ column }) => PLACE.test(columns[column]?.heading.own ?? ""))
    .map((one) => ({ ...one, evidence: [...one.evidence, OTHER_PLACE] }));
};
