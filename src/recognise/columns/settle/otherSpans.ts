import type { Evidence } from "../../../model/scorecard";
import type { ColumnHeading } from "../headings";
import { FROM_USER, type Candidate, type SettlingStep } from "./settling";

const OTHER_SPAN: Evidence = { sentence: "It is of another span than the periods beside it.", strength: 1 };
/** One month may stand beside a year's figures; two are what the scorecard counts in. */
const FEWEST_SHORT = 2;

/** Beside months or quarters, figures of twelve months or of a term are no later than they are, nor is a share. */
export const otherSpans: SettlingStep = ({ chosen, columns }) => {
  const actuals = [...chosen.values()].filter(({ role, score }) => role === "actual" && score < FROM_USER);
  const headingOf = ({ column }: Candidate): ColumnHeading | undefined => columns[column]?.heading;
  const isShort = (one: Candidate): boolean => (headingOf(one)?.period?.kind ?? "year") !== "year";
  if (actuals.filter(isShort).length < FEWEST_SHORT) return [];
  const isOther = (heading: ColumnHeading | undefined): boolean =>
    heading?.period === null && (heading.namesPeriod || heading.own === "%");
  return actuals
    .filter((one) => isOther(headingOf(one)))
    .map((one) => ({ ...one, role: "ignored", evidence: [OTHER_SPAN] }));
};
