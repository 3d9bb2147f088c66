import { says } from "../../../words/says";
import { FOR_THE_PUBLIC } from "../../../words/lists/tableWords";
import { isWithheld } from "../../../core/figures/typed/marker";
import type { Finding } from "../../../model/finding";
import { groupedBy } from "../../../model/identity/groupedBy";
import type { Judgement } from "../../../model/judgement";
import type { Actual, Measure, Scorecard } from "../../../model/scorecard";
import { callAll } from "../../../model/naming/callAll";
import { callOf } from "../../../model/naming/callOf";
import { comparedWith, faults, finding, type SheetCheck, unless } from "../../run/check";
import { displayedIn, figureIn, shownIn } from "../../../model/inFact";
import { wholesOf } from "../../rows/parts/wholes";

// Statistical disclosure control: with three children of an age in a district, a neighbour may know who they are. The
// rule is for what is published; an analyst's own working sheet needs every count, and gets no finding here.

/** Official releases leave out counts from one to five. Source: DfE, Characteristics of children in need, methodology. */
const LARGEST_SMALL = 5;

/** Counts of one to five on a sheet for publication, and cells from which one left out could be worked out. */
export const smallNumber: SheetCheck = {
  id: "small-number",
  severity: "warning",
  question: "On a sheet for publication: could a count of one to five be read or worked out?",
  askAll({ scorecard, judgements }) {
    if (!isForThePublic(scorecard)) return [];
    return [
      ...judgements.map((judgement) => unless([...inValues(judgement), ...inWorking(judgement)])),
      unless(secondCells(judgements)),
    ];
  },
};

/** A working sheet within the council may show small counts; what is published may not. */
function isForThePublic({ sheet, lines }: Scorecard): boolean {
  return says(sheet, FOR_THE_PUBLIC) || lines.some(({ heading }) => /\bfor publication\b/i.test(heading));
}

/** One to five. A nought discloses nobody, and is published as it is. */
function isSmall(count: number | null): boolean {
  return count !== null && Number.isInteger(count) && count >= 1 && count <= LARGEST_SMALL;
}

/** Counts that stand there to be read. A share or rate of few children does not say how many. */
function inValues({ measure }: Judgement): Finding[] {
  if (measure.unit !== "count") return [];
  const small = measure.actuals.filter((actual) => isSmall(displayedIn(actual)));
  if (small.length === 0) return [];
  return [
    disclosed(measure, small, VALUES(callOf(measure), small.map((actual) => shownIn(actual)).join(", "))),
  ];
}

/** A working gives away what a percentage hides: those counted, and those who are left of the whole. */
function inWorking({ measure, working }: Judgement): Finding[] {
  const { numerator, denominator, expression } = working?.working ?? {};
  const cell = measure.working ?? measure.numerator;
  if (numerator == null || denominator == null || cell === null) return [];
  if (![numerator, denominator, denominator - numerator].some(isSmall)) return [];
  return [disclosed(measure, [cell], WORKING(callOf(measure), expression ?? ""))];
}

/** The finding that something can be read off; `c` is the sign by which official releases leave a count out. */
function disclosed(
  measure: Measure,
  facts: readonly Parameters<typeof shownIn>[0][],
  message: string,
): Finding {
  return finding(smallNumber, measure, {
    cells: faults(...facts),
    message,
    why: WHY,
    published: shownIn(facts[0] ?? null),
    expected: "c",
  });
}

/** One part left out while the whole and all its other parts are shown gives itself away. */
function secondCells(judgements: readonly Judgement[]): Finding[] {
  const parts = [...wholesOf(judgements)]
    .map(([part, { measure: whole }]) => ({ part, whole }))
    .filter(({ part, whole }) => part.unit === "count" && whole.unit === "count");
  return [...groupedBy(parts, ({ whole }) => whole)].flatMap(([whole, own]) =>
    whole.actuals.flatMap((total, at) => {
      const cells = own.flatMap(({ part }): { part: Measure; actual: Actual }[] => {
        const actual = part.actuals[at];
        return actual ? [{ part, actual }] : [];
      });
      const withheld = cells.find(({ actual }) => isWithheld(shownIn(actual)));
      const shown = cells.filter(({ actual }) => figureIn(actual) !== null);
      if (
        !withheld ||
        shown.length === 0 ||
        // Two that are left out hide one another.
        shown.length + 1 < cells.length ||
        figureIn(total) === null
      )
        return [];
      return [
        finding(smallNumber, withheld.part, {
          cells: [...faults(withheld.actual), ...comparedWith(total, ...shown.map(({ actual }) => actual))],
          message: SECOND(callOf(withheld.part), callOf(whole), callAll(shown.map(({ part }) => part))),
          why: WHY,
          published: shownIn(withheld.actual),
          expected: null,
        }),
      ];
    }),
  );
}

const VALUES = (measure: string, counts: string): string =>
  `${measure} shows ${counts}: a count of one to five on a sheet for publication.`;
const WORKING = (measure: string, expression: string): string =>
  `The working of ${measure}, ${expression}, shows a count of one to five on a sheet for publication.`;
const SECOND = (part: string, whole: string, others: string): string =>
  `What is left out of ${part} can be worked out from ${whole} and ${others}; a second cell has to be left out.`;
const WHY = "Official releases replace counts of one to five by c, so that nobody can be recognised.";
