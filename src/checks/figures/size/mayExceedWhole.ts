import type { Fact, Measure } from "../../../model/scorecard";
import { allIn, bookOf } from "../../../words/phrases";
import { RANGES } from "../../../words/ranges";
import { displayedIn } from "../../../model/inFact";
import { remember } from "../../../core/remember";

// Not every percentage ends at 100: of planned activity, of income, of last year. Not every figure is above zero: days
// ahead, variance, net gain. To call these impossible would be sure and wrong, so names and habits are heard first.

const BOOK = bookOf(RANGES);
/** So many figures of a row beyond a bound are no slip: the row is of a kind that passes it. */
const FIGURES_OF_A_HABIT = 2;
/** A nought too many makes ten times as much; what is passed at all is seldom passed by more than this. */
const MOST_OF_A_WHOLE = 2;

/** Whether a percentage can be more than a hundred: its name says so, or more than one of its figures is. */
export const mayExceedWhole = remember((measure: Measure): boolean => {
  if (says(measure, "beyond the whole")) return true;
  const isBeyond = (figure: number): boolean => figure > 1 && figure <= MOST_OF_A_WHOLE;
  const beyond = figuresOf(measure.actuals).filter(isBeyond).length;
  if (marksOf(measure).some(isBeyond)) return beyond > 0;
  return beyond >= FIGURES_OF_A_HABIT && !says(measure, "never beyond the whole");
});

/** Whether a measure can be negative: its name says so, its target or baseline is, or it has been more than once. */
export function mayBeNegative(measure: Measure): boolean {
  if (measure.unit === "number" || says(measure, "below zero")) return true;
  const negative = figuresOf(measure.actuals).filter((figure) => figure < 0);
  return marksOf(measure).some((figure) => figure < 0) || negative.length >= FIGURES_OF_A_HABIT;
}

/** The words of the name that speak of a bound: "of planned", "variance", "net". */
function says({ name }: Measure, meaning: (typeof RANGES)[number][0]): boolean {
  return allIn(BOOK, name).some((match) => match.meaning === meaning);
}

/** What the council itself wants or began with: a target of 105% shows that 105% can be. */
function marksOf({ target, baseline }: Measure): number[] {
  return figuresOf([target, baseline]);
}

/** The figures as displayed; blanks and markers are left out. */
function figuresOf(facts: readonly (Fact | null)[]): number[] {
  return facts.flatMap((fact) => displayedIn(fact) ?? []);
}
