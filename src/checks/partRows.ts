import { agrees } from "../core/agrees";
import { samePeriod } from "../core/comparePeriods";
import type { Working } from "../core/working";
import { workingFromParts } from "../core/workingFromParts";
import type { Actual, Measure } from "../model/scorecard";
import { displayedIn, figureIn } from "./figures";
import { remember } from "./remember";
import type { Subject } from "./subject";

const NUMERATOR = /^\W*numerator\b/i;
const DENOMINATOR = /^\W*denominator\b/i;
/** Months that must agree, and their share of all, before two rows are taken for the parts of a third. */
const ENOUGH = 2;
const MOST = 0.5;

/** One month of a share, with what the two rows below it give. */
export interface PartedMonth {
  readonly share: Actual;
  readonly numerator: Actual;
  readonly denominator: Actual;
  readonly working: Working;
  readonly agrees: boolean;
}

/** Shares with a row `Numerator` and a row `Denominator` right below them, month by month. */
export const partRows = remember(({ judgements }: Subject): Map<Measure, readonly PartedMonth[]> => {
  const found = new Map<Measure, readonly PartedMonth[]>();
  judgements.forEach(({ measure }, at) => {
    const below = judgements.slice(at + 1, at + 3).map((one) => one.measure);
    const numerator = below.find(({ name }) => NUMERATOR.test(name));
    const denominator = below.find(({ name }) => DENOMINATOR.test(name));
    if (measure.unit !== "percent" || numerator === undefined || denominator === undefined) return;
    const months = monthsOf(measure, numerator, denominator);
    const agreeing = months.filter((month) => month.agrees).length;
    if (agreeing >= ENOUGH && agreeing >= months.length * MOST) found.set(measure, months);
  });
  return found;
});

function monthsOf(measure: Measure, numerators: Measure, denominators: Measure): PartedMonth[] {
  return measure.actuals.flatMap((share, at): PartedMonth[] => {
    const [numerator, denominator] = [numerators.actuals[at], denominators.actuals[at]];
    const value = figureIn(share);
    if (value === null || !isOf(share, numerator) || !isOf(share, denominator)) return [];
    const [part, whole] = [displayedIn(numerator), displayedIn(denominator)];
    if (part === null || whole === null || whole <= 0) return [];
    const working = workingFromParts(part, whole);
    return [{ share, numerator, denominator, working, agrees: agrees(working.result ?? 0, value) }];
  });
}

function isOf({ period }: Actual, other: Actual | undefined): other is Actual {
  return other !== undefined && period !== null && other.period !== null && samePeriod(period, other.period);
}
