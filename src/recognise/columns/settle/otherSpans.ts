import { FIRST_MONTH, MONTHS_IN_A_YEAR } from "../../../core/periods/comparePeriods";
import type { Period } from "../../../core/periods/period";
import type { Evidence } from "../../../model/scorecard";
import { yearlessKind } from "../../time/yearless";
import type { ColumnHeading } from "../columnHeadings";
import { FROM_USER, type Candidate, type SettlingStep } from "./settling";

const OTHER_SPAN: Evidence = { sentence: "It is of another span than the periods beside it.", strength: 1 };
/** Periods that a scorecard counts in. */
const SHORT: ReadonlySet<Period["kind"]> = new Set<Period["kind"]>(["week", "month", "quarter"]);
/** One month may stand beside a year's figures; two are what the scorecard counts in. */
const FEWEST_SHORT = 2;

/**
 * A scorecard of months or quarters may hold a column of twelve months, a term or a share of the whole beside them. Such a
 * figure is not the next period: read as an actual, it would be the latest value, and its change a leap.
 */
export const otherSpans: SettlingStep = ({ chosen, columns }) => {
  const actuals = [...chosen.values()].filter(({ role, score }) => role === "actual" && score < FROM_USER);
  const headingOf = ({ column }: Candidate): ColumnHeading | undefined => columns[column]?.heading;
  const isShort = (one: Candidate): boolean => SHORT.has(headingOf(one)?.period?.kind ?? "year");
  const short = actuals.filter(isShort);
  if (short.length < FEWEST_SHORT) return [];
  const kinds = new Set<string | null>(short.map((one) => headingOf(one)?.period?.kind ?? null));
  const isOther = (heading: ColumnHeading | undefined): boolean =>
    heading?.period?.kind === "span" ||
    (heading?.period === null &&
      heading.doubt === undefined &&
      ((heading.namesPeriod && !kinds.has(yearlessKind(heading.own))) || heading.own === "%"));
  return actuals
    .filter((one) => isOther(headingOf(one)))
    .map((one) => ({ ...one, role: isSoFar(headingOf(one)) ? "ytd" : "ignored", evidence: [OTHER_SPAN] }));
};

/** Months from April on are the year so far: `Apr-Sep 24` behind `Sep-24`. */
function isSoFar(heading: ColumnHeading | undefined): boolean {
  if (heading?.period?.kind !== "span") return false;
  const { month, months } = heading.period;
  return (
    months < MONTHS_IN_A_YEAR && (month - months + MONTHS_IN_A_YEAR) % MONTHS_IN_A_YEAR === FIRST_MONTH - 1
  );
}
