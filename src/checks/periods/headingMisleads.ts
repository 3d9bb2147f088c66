import { says } from "../../words/says";
import { SAYS_VALUES } from "../../words/lists/tableWords";
import { anyOf } from "../../words/anyOf";
import { DENOMINATOR_NAMES, NUMERATOR_NAMES } from "../../words/lists/partNames";
import type { Line } from "../../model/scorecard";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { headingPlace } from "./headingPlace";
import { columnLetters } from "../../core/figures/cellName";

// A column headed like the values that holds `407/1626` is told by its cells here, but not by the next analyst, nor by
// whoever copies the column into a paper.

/** A heading with one of these says that what stands below is worked out, whatever else it says. */
const SAYS_WORKINGS = anyOf(
  [...NUMERATOR_NAMES, ...DENOMINATOR_NAMES, "working", "calculation", "number", "figure"].map(
    (word) => `${word}s?`,
  ),
);

/** A column of workings that is headed like the values beside it. */
export const headingMisleads: SheetCheck = {
  id: "heading-misleads",
  severity: "warning",
  question: "Does each heading say what its column holds?",
  ofHeadings: true,
  askAll({ scorecard }) {
    return (
      scorecard.lines
        // Workings were told by their cells; all other columns by what heads them, which then misleads nobody.
        .filter(({ role }) => role === "working")
        .map((line) => {
          if (!isMisleading(line)) return FINE;
          const where =
            scorecard.orientation === "down"
              ? `Column ${columnLetters(line.index)}`
              : `Row ${String(line.index + 1)}`;
          return notFine(
            finding(headingMisleads, null, {
              cells: faults(headingPlace(scorecard, line)),
              message: MESSAGE(where, line.heading),
              // What made the reading sure is what a reader can look at.
              why: line.evidence.map(({ sentence }) => sentence).join(" "),
              published: line.heading,
              expected: null,
            }),
          );
        })
    );
  },
};

/** Whether a heading speaks of values and says nothing of workings. */
function isMisleading({ heading }: Line): boolean {
  return says(heading, SAYS_VALUES) && !SAYS_WORKINGS.test(heading);
}

const MESSAGE = (where: string, heading: string): string =>
  `${where} is headed “${heading}” but holds workings.`;
