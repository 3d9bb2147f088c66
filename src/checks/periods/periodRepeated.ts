import { plain } from "../../words/plain";
import { MONTH_BEGINNINGS } from "../../words/time/months";
import { formatPeriod, namePeriod } from "../../core/periods/namePeriod";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { headingPlace } from "./headingPlace";
import { monthLines, type MonthLine } from "./monthLines";

// A new month is made by copying the last column, and its heading is easily left as it was. Whatever looks for June then
// finds two columns, and whichever it takes, one month is lost.

/** Two columns with the same period over them. */
export const periodRepeated: SheetCheck = {
  id: "period-repeated",
  severity: "warning",
  question: "Does each period stand over one column only?",
  ofHeadings: true,
  askAll({ scorecard }) {
    // The first column of each period, by its period and by what else its heading says.
    const first = new Map<string, MonthLine>();
    return monthLines(scorecard).map((one) => {
      // Two columns of a month may be of two groups; then something else of their headings differs.
      const key = `${formatPeriod(one.period)} ${besides(one.line.heading)}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, one);
        return FINE;
      }
      return notFine(
        finding(periodRepeated, null, {
          cells: faults(headingPlace(scorecard, earlier.line), headingPlace(scorecard, one.line)),
          message: MESSAGE(namePeriod(one.period)),
          why: WHY(earlier.line.heading, one.line.heading),
          published: one.line.heading,
          expected: null,
        }),
      );
    });
  },
};

/** The name of a month, long or short, as it stands in a heading. */
const MONTH = new RegExp(`\\b(?:${MONTH_BEGINNINGS})[a-z]*\\b`, "g");

/** What a heading says besides its period, so that "Jun-24 boys" and "Jun-24 girls" are two things. */
function besides(heading: string): string {
  return plain(heading)
    .replace(/[^a-z]+/g, " ")
    .replace(MONTH, "")
    .trim();
}

const MESSAGE = (period: string): string => `Two columns are headed ${period}.`;
const WHY = (first: string, second: string): string =>
  `The headings are “${first}” and “${second}”; one of them may be of another period.`;
