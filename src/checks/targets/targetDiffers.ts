import { financialYear } from "../../core/periods/movePeriod";
import type { Finding } from "../../model/finding";
import type { Fact, Measure, Scorecard } from "../../model/scorecard";
import { callOf } from "../run/call";
import { comparedWith, faults, finding, type SheetCheck, unless } from "../run/check";
import { displayedIn, shownIn } from "../figures/figures";

/** The same measure on another page of the workbook states another target or tolerance. */
export const targetDiffers: SheetCheck = {
  id: "target-differs",
  severity: "warning",
  question: "Does every page state the same target for a measure?",
  askAll({ scorecard, judgements, others }) {
    const elsewhere = byName(others.filter((other) => isOfSameYear(scorecard, other)));
    if (elsewhere.size === 0) return [];
    return judgements.flatMap(({ measure }) => {
      const found = elsewhere.get(plain(measure.name));
      if (!found || found.place.sheetId === measure.place.sheetId || found.unit !== measure.unit) return [];
      return [
        unless([
          ...compare(measure, "target", measure.target, found, found.target),
          // A tolerance without a target is no tolerance.
          ...(hasTarget(measure) && hasTarget(found)
            ? compare(measure, "tolerance", measure.tolerance, found, found.tolerance)
            : []),
        ]),
      ];
    });
  },
};

function hasTarget({ target }: Measure): boolean {
  return displayedIn(target) !== null;
}

/** Measures by their whole names; the first page that has one speaks for it. */
function byName(scorecards: readonly Scorecard[]): Map<string, Measure> {
  const found = new Map<string, Measure>();
  for (const { measures } of scorecards) {
    for (const measure of measures)
      if (!found.has(plain(measure.name))) found.set(plain(measure.name), measure);
  }
  return found;
}

/** Targets turn in April, so that only pages of one financial year are compared. */
function isOfSameYear(a: Scorecard, b: Scorecard): boolean {
  return a.latest === null || b.latest === null || financialYear(a.latest) === financialYear(b.latest);
}

function compare(
  measure: Measure,
  what: string,
  here: Fact | null,
  other: Measure,
  there: Fact | null,
): Finding[] {
  const [mine, its] = [displayedIn(here), displayedIn(there)];
  if (mine === null || its === null || mine === its) return [];
  return [
    finding(targetDiffers, measure, {
      cells: [...faults(here), ...comparedWith(there)],
      message: MESSAGE(callOf(measure), what, shownIn(here), shownIn(there), other.place.sheet),
      why: WHY(measure.name),
      published: mine,
      expected: its,
    }),
  ];
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

const MESSAGE = (measure: string, what: string, here: string, there: string, sheet: string): string =>
  `The ${what} of ${measure} is ${here} here, but ${there} on the sheet ${sheet}.`;
const WHY = (name: string): string => `“${name}” stands on both sheets, in the same financial year.`;
