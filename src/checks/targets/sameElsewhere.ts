import { agrees } from "../../core/figures/agrees";
import { samePeriod } from "../../core/periods/comparePeriods";
import { findMeasure } from "../../model/identity/findMeasure";
import { remember } from "../../core/remember";
import { nameWords, wordsShared } from "../../model/identity/nameWords";
import type { Measure, Scorecard } from "../../model/scorecard";
import { figureIn } from "../../model/inFact";

// Pages name a measure in their own way: "Repeat referrals" here, "% of referrals which are repeat referrals" there. To
// compare the target of one with that of another measure would be a false finding, so where
// names differ, figures must bear them out.

/** Names that share fewer of their words speak of two measures, whatever their figures. */
const ALIKE_LEAST = 0.5;
/** Fewer months in common than this may be the same by chance. */
const MONTHS_LEAST = 2;

/** The measure of another page that is this one: by its name, else by all the months that both show and most of its words. */
export function sameElsewhere(measure: Measure, page: Scorecard): Measure | null {
  // The reference is left out: pages count for themselves.
  const named = findMeasure({ ...measure, reference: null }, page.measures);
  if (named !== null) return named.unit === measure.unit ? named : null;
  // Several that would fit are none: a target must not be compared with another measure's.
  const alike = page.measures.filter((other) => isAlike(measure, other));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The telling words of a name, kept since each measure is compared with all of a page. */
const wordsIn = remember(({ name }: Measure) => nameWords(name));

/** Whether unit, most words of the name, and the figures speak for one measure. */
function isAlike(one: Measure, other: Measure): boolean {
  return (
    one.unit === other.unit &&
    wordsShared(wordsIn(one), wordsIn(other)) >= ALIKE_LEAST &&
    figuresAgree(one, other)
  );
}

/** Whether all months that both rows show are the same, as far as the decimals go. */
function figuresAgree(one: Measure, other: Measure): boolean {
  const both = one.actuals.flatMap((mine) => {
    const its = other.actuals.find(
      ({ period }) => period !== null && mine.period !== null && samePeriod(period, mine.period),
    );
    const [a, b] = [figureIn(mine), figureIn(its ?? null)];
    // The one may be shown with fewer decimals than the other.
    return a === null || b === null ? [] : [agrees(a.number, b) || agrees(b.number, a)];
  });
  // Every month in common has to agree: a single other one makes it another measure.
  return both.length >= MONTHS_LEAST && both.every(Boolean);
}
