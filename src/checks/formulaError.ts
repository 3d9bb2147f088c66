import { comparePeriods } from "../core/comparePeriods";
import type { Period } from "../core/period";
import type { Fact, Measure } from "../model/scorecard";
import { callOf } from "./call";
import { finding, unless, type SheetCheck } from "./check";
import { shownIn } from "./figures";
import { formulaShape } from "./formulaShape";
import { namedFacts, type NamedFact } from "./namedFacts";

/** A formula that gives an Excel error, or points at cells that are gone. */
export const formulaError: SheetCheck = {
  id: "formula-error",
  severity: "error",
  question: "Does every formula give a value?",
  askAll({ scorecard: { measures, latest } }) {
    return measures.map((measure) => unless(errorsOf(measure, latest)));
  },
};

function errorsOf(measure: Measure, latest: Period | null): ReturnType<typeof finding>[] {
  const wrong = allFacts(measure).filter(({ fact }) => isWrong(fact) && !isAhead(measure, fact, latest));
  const first = wrong[0];
  if (!first) return [];
  return [
    finding(formulaError, measure, {
      cells: wrong.map(({ fact }) => fact.place),
      message: MESSAGE(first.what, callOf(measure), shownIn(first.fact), wrong.length - 1),
      why: WHY(first.fact.formula ?? ""),
      published: shownIn(first.fact),
      expected: null,
    }),
  ];
}

/** Months laid out ahead may well have nothing to work out yet. */
function isAhead({ actuals }: Measure, fact: Fact, latest: Period | null): boolean {
  const period = actuals.find(({ place }) => place === fact.place)?.period ?? null;
  return latest !== null && period !== null && comparePeriods(period, latest) > 0;
}

function allFacts(measure: Measure): NamedFact[] {
  const one = (what: string, fact: NamedFact["fact"] | null): NamedFact[] =>
    fact === null ? [] : [{ what, fact }];
  return [
    ...namedFacts(measure),
    ...one("working", measure.working),
    ...one("status", measure.status),
    ...one("direction", measure.direction),
  ];
}

function isWrong({ value, formula, place }: NamedFact["fact"]): boolean {
  if (formula === null) return false;
  if (value.kind === "error") return !formulaShape(formula, place).saysNothing;
  return formula.includes("#REF!") && formulaShape(formula, place).broken;
}

const MESSAGE = (what: string, measure: string, shown: string, more: number): string =>
  `The formula of the ${what} of ${measure} gives ${shown}${more > 0 ? `, and ${more} more of its cells have such an error` : ""}.`;
const WHY = (formula: string): string => `The cell holds ${formula}.`;
