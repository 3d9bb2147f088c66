import { comparePeriods } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Fact, Measure } from "../../model/scorecard";
import { callOf } from "../../model/naming/callOf";
import { faults, finding, type SheetCheck, unless } from "../run/check";
import { shownIn } from "../../model/inFact";
import { asItsNeighbours, patternBreaks, type Break } from "./patterns/formulaPatterns";
import { formulaShape } from "./shape/formulaShape";
import { alone, namedFacts, type NamedFacts } from "../facts/namedFacts";
import { rewriteFormula } from "../facts/rewrite";

// `#DIV/0!` and `#REF!` in a board paper are what readers notice first. A `#REF!` inside IFERROR is worse: the cell is
// blank or shows a nought, and nobody sees that the figure is no longer worked out.

/** A formula that gives an Excel error, or points at cells that are gone. */
export const formulaError: SheetCheck = {
  id: "formula-error",
  severity: "error",
  question: "Does every formula give a value?",
  askAll({ scorecard }) {
    const { measures, latest } = scorecard;
    // What the neighbours hold is what the broken formula should have been.
    const breaks = new Map(patternBreaks(scorecard).map((one) => [one.cell.fact.place, one]));
    return measures.map((measure) => unless(errorsOf(measure, latest, breaks)));
  },
};

/** The errors of one row as one finding; with the neighbours' formula as the repair where the row has a pattern. */
function errorsOf(
  measure: Measure,
  latest: Period | null,
  breaks: ReadonlyMap<Fact["place"], Break>,
): ReturnType<typeof finding>[] {
  const wrong = allFacts(measure).flatMap(({ what, facts }) =>
    facts.filter((fact) => isWrong(fact) && !isAhead(measure, fact, latest)).map((fact) => ({ what, fact })),
  );
  // One mistake copied along a row is one finding, said of its first cell.
  const first = wrong[0];
  if (!first) return [];
  const broken = breaks.get(first.fact.place);
  const expected = broken === undefined ? null : asItsNeighbours(broken);
  const why = WHY(first.fact.formula ?? "", expected);
  return [
    finding(formulaError, measure, {
      cells: faults(...wrong.map(({ fact }) => fact)),
      message: MESSAGE(first.what, callOf(measure), shownIn(first.fact), wrong.length - 1),
      why,
      published: shownIn(first.fact),
      expected,
      repair: expected === null ? [] : rewriteFormula(measure, first.fact, why, expected),
    }),
  ];
}

/** Months laid out ahead may well have nothing to work out yet. */
function isAhead({ actuals }: Measure, fact: Fact, latest: Period | null): boolean {
  const period = actuals.find(({ place }) => place === fact.place)?.period ?? null;
  return latest !== null && period !== null && comparePeriods(period, latest) > 0;
}

/** Every cell of the row that may be worked out, signs included: an error in a status is seen by every reader. */
function allFacts(measure: Measure): readonly NamedFacts[] {
  return namedFacts(measure).concat(
    alone("working", measure.working),
    alone("status", measure.status),
    alone("direction", measure.direction),
  );
}

/** An error that Excel shows, or a reference that is gone and whose formula hides it: `IFERROR(#REF!,"")`. */
function isWrong({ value, formula, place }: Fact): boolean {
  if (formula === null) return false;
  if (value.kind === "error") return !formulaShape(formula, place).saysNothing;
  return formula.includes("#REF!") && formulaShape(formula, place).broken;
}

const MESSAGE = (what: string, measure: string, shown: string, more: number): string =>
  `The formula of the ${what} of ${measure} gives ${shown}${more > 0 ? `, and ${more} more of its cells have such an error` : ""}.`;
const WHY = (formula: string, expected: string | null): string =>
  `The cell holds ${formula}.${expected === null ? "" : ` Like its neighbours, it would hold ${expected}.`}`;
