import { agrees } from "../../../core/figures/agrees";
import { agreesRounded } from "../../../core/workings/agreesRounded";
import type { Working } from "../../../core/workings/working";
import { workingFromParts } from "../../../core/workings/workingFromParts";
import type { Actual, Fact, Measure } from "../../../model/scorecard";
import { displayedIn, figureIn } from "../../../model/inFact";
import { remember } from "../../../core/remember";
import type { Subject } from "../../run/subject";

// Some scorecards show a share with two rows below it, how many and out of how many. Then every month can be checked, and
// not only the latest. That the rows belong together is borne out by the months in which the share comes out.

/** Months that must agree before two rows are taken for the parts of a third: one agrees by chance. */
const AGREEING_MONTHS = 2;
/** The share of all months that must agree: rows that mostly disagree are no parts. */
const AGREEING_SHARE = 0.5;

/** One month of a share, with what the two rows below it give. */
export interface PartedMonth {
  readonly share: Actual;
  readonly numerator: Fact;
  readonly denominator: Fact;
  /** The working that the two cells make, as if it had been typed. */
  readonly working: Working;
  readonly agrees: boolean;
}

/** Shares with a row of numerators and a row of denominators below them, month by month. */
export const partRows = remember(
  ({ judgements, scorecard }: Subject): Map<Measure, readonly PartedMonth[]> => {
    // Where counts were rounded for publication, a share may differ by what the rounding allows.
    const countsTo = scorecard.countsTo ?? 0;
    const all = judgements.flatMap(({ measure }) => {
      const parted = measure.unit === "percent" ? measure.actuals.filter(({ parts }) => parts) : [];
      const months = parted.flatMap((actual) => monthOf(actual, countsTo));
      return months.length > 0 ? [[measure, months] as const] : [];
    });
    // Where each row has but a month or two of them, they vouch for one another.
    const whole = areParts(all.flatMap(([, months]) => months));
    return new Map(all.filter(([, months]) => whole || areParts(months)));
  },
);

/** Whether enough months come out for the two rows to be numerator and denominator of the share. */
function areParts(months: readonly PartedMonth[]): boolean {
  const agreeing = months.filter((month) => month.agrees).length;
  // One month agrees by chance, and a few typed wrong do not make the rows others.
  return agreeing >= AGREEING_MONTHS && agreeing >= months.length * AGREEING_SHARE;
}

/** A month's share with the working that its two rows make; none where one of the figures is missing. */
function monthOf(share: Actual, countsTo: number): PartedMonth[] {
  if (share.parts === undefined) return [];
  const value = figureIn(share);
  if (value === null) return [];
  const { numerator, denominator } = share.parts;
  const [part, whole] = [displayedIn(numerator), displayedIn(denominator)];
  // Without a whole there is no share to agree with.
  if (part === null || whole === null || whole <= 0) return [];
  const working = workingFromParts(part, whole);
  const result = working.result ?? 0;
  const fits = agrees(result, value) || (countsTo > 0 && agreesRounded(working, result, value, countsTo));
  return [{ share, numerator, denominator, working, agrees: fits }];
}
