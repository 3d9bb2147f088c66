import { anyOf } from "../../words/anyOf";
import { YEAR_SO_FAR_NAMES } from "../../words/time/yearSoFar";
import { MONTHS_A_YEAR, QUARTERS_A_YEAR } from "../../core/figures/rate";
import type { Working } from "../../core/workings/working";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import { callOf } from "../../model/naming/callOf";
import { type Answer, cannotTell, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { heldNumbers } from "../../model/inFact";
import { flowOrStock } from "../../recognise/measures/flowOrStock";

// A scorecard prints a month's referrals as a year's rate, `((387*12)/146874)*10000 = 316`, so that the month can stand
// beside the published annual rate. Children in care on a day are a stock: `(3930/146874)*10000 = 268`, without a twelve.
// A flow without its twelve is shown as a twelfth, and a stock with a twelve as twelve times what it is.

/** A rate is per this many at least; a percentage is no rate. */
const LEAST_PER = 1000;
/** A name that speaks of a year is a year's figure already. */
const A_YEAR = anyOf([
  ...YEAR_SO_FAR_NAMES,
  ...["(?:12|twelve) months?", "annual", "rolling", "in the (?:last )?year", "per year"],
]);
/**
 * The row's other values lie within so many times of twelve times the working where the twelve was left out: months
 * differ by less than that, twelve by far more.
 */
const LIKE_THE_ROW_TIMES = 2;

/** A year's rate: a month's flow times 12, a quarter's times 4, a stock times nothing. */
export const annualisedWrong: SheetCheck = {
  id: "annualised-wrong",
  severity: "error",
  question: "Is a month's flow multiplied by 12, a quarter's by 4, and a stock by nothing?",
  ofOneSheet: true,
  askAll({ judgements }) {
    // One rate that is multiplied up shows that this scorecard does so.
    const habit = judgements.some((one) => {
      const rate = rateOf(one);
      return rate !== null && rate.periodsPerYear > 1 && flowOrStock(one.measure.name) === "flow";
    });
    return judgements.flatMap((judgement) => answer(judgement, habit) ?? []);
  },
};

/** The answer about one rate; `habit` says that another rate of the scorecard is multiplied up to a year. */
function answer(judgement: Judgement, habit: boolean): Answer | null {
  const { measure, worked } = judgement;
  const rate = rateOf(judgement);
  // Names say whether events are counted over the month, or children who are there on a day.
  const kind = rate === null ? null : flowOrStock(measure.name);
  if (rate === null || kind === null || A_YEAR.test(measure.name)) return null;
  const { periodsPerYear } = rate;
  const period = worked?.period?.kind ?? null;
  // Twelve times those who are there on one day counts every child twelve times.
  if (kind === "stock") return periodsPerYear === 1 ? FINE : wrong(measure, rate, STOCK, 1);
  if (period === "year") return periodsPerYear === 1 ? FINE : wrong(measure, rate, YEAR, 1);
  // A quarter times 12 or a month times 4 is a slip of a whole factor.
  if (period === "quarter" && periodsPerYear === MONTHS_A_YEAR)
    return wrong(measure, rate, QUARTER, QUARTERS_A_YEAR);
  if (period === "month" && periodsPerYear === QUARTERS_A_YEAR)
    return wrong(measure, rate, MONTH, MONTHS_A_YEAR);
  // A rate that no period dates may be a month's or a quarter's.
  if (periodsPerYear > 1) return FINE;
  const due = period === "quarter" ? QUARTERS_A_YEAR : MONTHS_A_YEAR;
  // Some scorecards show monthly rates as they are: only another rate, or the row, says that this one does not.
  if (habit || isFarBelow(judgement, due)) return wrong(measure, rate, FLOW, due);
  return cannotTell(NEEDS, measure);
}

/** The working of a rate, whose count and population are known. */
interface WorkedRate extends Working {
  readonly numerator: number;
  readonly denominator: number;
}

/** The working as a rate; `null` for percentages, and where numerator and denominator cannot be told apart. */
function rateOf({ working }: Judgement): WorkedRate | null {
  const read = working?.working;
  if (read?.numerator == null || read.denominator === null || read.per < LEAST_PER) return null;
  return { ...read, numerator: read.numerator, denominator: read.denominator };
}

/** The row's other values are about as many times larger as there are periods in a year. */
function isFarBelow({ measure, worked, working }: Judgement, times: number): boolean {
  const result = working?.result ?? 0;
  // The value that the working itself gives is not evidence for it.
  const others = heldNumbers(measure.actuals.filter(({ place }) => place !== worked?.place));
  return (
    others.length > 1 &&
    others.every(
      (other) => other > (result * times) / LIKE_THE_ROW_TIMES && other < result * times * LIKE_THE_ROW_TIMES,
    )
  );
}

/** The finding; `due` is by how much the working should be multiplied, and 1 is not at all. */
function wrong(
  measure: Measure,
  { numerator, denominator, per, expression, periodsPerYear, result }: WorkedRate,
  why: string,
  due: number,
): Answer {
  // The working as it should be typed, so that the analyst can compare the two: `((387*12)/146874)*10000`.
  const should =
    due === 1 ? `(${numerator}/${denominator})*${per}` : `((${numerator}*${due})/${denominator})*${per}`;
  const rate = (numerator * due * per) / denominator;
  return notFine(
    finding(annualisedWrong, measure, {
      cells: faults(measure.working),
      message: MESSAGE(callOf(measure), expression, periodsPerYear, why),
      why: `A year's rate would be ${should} = ${rate.toFixed(1)}.`,
      published: result,
      expected: rate,
    }),
  );
}

/** Why a working is wrong, as its sentence ends. */
const STOCK = "a count at a point in time is not multiplied";
const QUARTER = "a quarter is multiplied by 4";
const MONTH = "a month is multiplied by 12";
const YEAR = "a year is not multiplied";
const FLOW = "what happens in a month or quarter is multiplied up to a year here";
const MESSAGE = (measure: string, expression: string, times: number, why: string): string =>
  times === 1
    ? `The working of ${measure}, ${expression}, is not multiplied up to a year, but ${why}.`
    : `The working of ${measure}, ${expression}, is multiplied by ${times}, but ${why}.`;
const NEEDS = "Another rate of the scorecard that shows whether a month is multiplied up to a year.";
