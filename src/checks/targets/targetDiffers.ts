import { periodWord } from "../../core/periods/periodWord";
import { financialYear } from "../../core/periods/movePeriod";
import type { Finding } from "../../model/finding";
import { sameName } from "../../model/identity/findMeasure";
import type { Fact, Measure, Scorecard } from "../../model/scorecard";
import { displayedIn, shownIn } from "../../model/inFact";
import { callOf } from "../../model/naming/callOf";
import { comparedWith, faults, finding, unless, type SheetCheck } from "../run/check";
import { sameElsewhere } from "./sameElsewhere";
import { targetPhase } from "./targetPhase";

// A workbook often has a table of all measures and one page for each headline measure. A target that the cabinet changed
// is typed anew on one of them and forgotten on the other, and the same figure is then green here and red there.

/** The same measure on another page of the workbook states another target or tolerance. */
export const targetDiffers: SheetCheck = {
  id: "target-differs",
  severity: "warning",
  question: "Does every page state the same target for a measure?",
  askAll({ scorecard, judgements, others }) {
    // A page of another year has other targets.
    const pages = others.filter((other) => isOfSameYear(scorecard, other) && speaksFor(scorecard, other));
    return judgements.flatMap(({ measure }) => {
      for (const page of pages) {
        const found = sameElsewhere(measure, page);
        // The first page that has the measure is enough: a third would repeat the finding.
        if (found !== null)
          return [unless(differences({ measure, scorecard }, { measure: found, scorecard: page }))];
      }
      return [];
    });
  },
};

/** A measure on its page. */
interface OnPage {
  readonly measure: Measure;
  readonly scorecard: Scorecard;
}

/** Whether this page of two says how they differ: the one with more measures does, so that no pair is named twice. */
function speaksFor(one: Scorecard, other: Scorecard): boolean {
  const more = one.measures.length - other.measures.length;
  return one.sheetId !== other.sheetId && (more > 0 || (more === 0 && one.sheetId < other.sheetId));
}

/** Targets turn in April, so that only pages of one financial year are compared. */
function isOfSameYear(a: Scorecard, b: Scorecard): boolean {
  return a.latest === null || b.latest === null || financialYear(a.latest) === financialYear(b.latest);
}

/** What the two pages state differently: targets, and tolerances where both pages have a target. */
function differences(here: OnPage, there: OnPage): Finding[] {
  const target = compare("target", here, here.measure.target, there, there.measure.target);
  // A tolerance without a target is no tolerance.
  const both = [here, there].every(({ measure }) => displayedIn(measure.target) !== null);
  return both
    ? [...target, ...compare("tolerance", here, here.measure.tolerance, there, there.measure.tolerance)]
    : target;
}

/** One mark on two pages; a word such as TBC against a figure is a note, and a blank cell says nothing. */
function compare(what: string, here: OnPage, mine: Fact | null, there: OnPage, its: Fact | null): Finding[] {
  const [a, b] = [displayedIn(mine), displayedIn(its)];
  // One of the two says a word such as TBC, and the other a figure.
  const isOpen = (a === null) !== (b === null) && [mine, its].every((fact) => shownIn(fact) !== "");
  if (a === b || (!isOpen && (a === null || b === null))) return [];
  // A target to date and one for the year's end may both be right.
  if (targetPhase(mine, here.scorecard) !== targetPhase(its, there.scorecard)) return [];
  const { measure: one } = here;
  const { measure: other } = there;
  const where = `${sameName(one.name, other.name) && one.reference === other.reference ? "" : `for ${callOf(other)} `}on the sheet ${other.place.sheet}`;
  return [
    finding(targetDiffers, one, {
      // One that is still to come is no contradiction yet.
      ...(isOpen && { severity: "note" }),
      cells: [...faults(mine), ...comparedWith(its)],
      message: MESSAGE(callOf(one), what, shownIn(mine), shownIn(its), where),
      why: sameName(one.name, other.name)
        ? SAME_NAME(one.name)
        : SAME_FIGURES(one.name, other.name, periodWord(here.scorecard.periods)),
      published: a ?? shownIn(mine),
      expected: b ?? shownIn(its),
    }),
  ];
}

const MESSAGE = (measure: string, what: string, here: string, there: string, where: string): string =>
  `The ${what} of ${measure} is ${here} here, but ${there} ${where}.`;
const SAME_NAME = (name: string): string => `“${name}” stands on both sheets, in the same financial year.`;
const SAME_FIGURES = (one: string, other: string, period: string): string =>
  `“${one}” and “${other}” have the same figures in every ${period} that both sheets show.`;
