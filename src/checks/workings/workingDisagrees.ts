import { displayed, heldDecimals, showLike } from "../../core/figures/displayed";
import { distance, roundHalfUp } from "../../core/figures/rounding";
import type { ValueChange } from "../../model/change";
import type { Working } from "../../core/workings/working";
import { placeKey } from "../../model/place";
import type { Finding } from "../../model/finding";
import type { Actual, Fact, Measure } from "../../model/scorecard";
import { figureIn, shownIn } from "../../model/inFact";
import { rewriteValue } from "../facts/rewrite";
import { isValueSlip } from "./slips/valueSlip";
import { callOf } from "../../model/naming/callOf";
import {
  among,
  type Answer,
  cannotTell,
  comparedWith,
  faults,
  finding,
  FINE,
  lineKey,
  type MeasureCheck,
  notFine,
  unless,
} from "../run/check";
import { cellWorkings, type CellWorking } from "./cellWorkings";
import { partRows, type PartedMonth } from "../rows/parts/partRows";
import { LATEST_IN_DOUBT } from "../precedence/latestInDoubt";
import { workingPutRight } from "../precedence/workingPutRight";

// The figure and its working are typed apart, so one of them may be last month's, and a board paper then quotes a figure
// that nobody can work out again. The check compares as official statistics round: half up, at the decimals
// that the figure shows, so that 0.2503 agrees with 25%.

/** The published figure against what its working gives. */
export const workingDisagrees: MeasureCheck = {
  id: "working-disagrees",
  severity: "error",
  question: "Does the working give the published figure?",
  ofOneSheet: true,
  givesWay: [
    LATEST_IN_DOUBT,
    {
      to: [
        "part-exceeds-whole",
        "annualised-wrong",
        "per-wrong",
        "population-differs",
        "denominator-differs",
      ],
      where: workingPutRight,
    },
  ],
  // Where the workings of a whole column fail, they most likely belong to other figures, such as another month's.
  borneOut: { cells: "The figures", perhaps: "the workings are those of other figures" },
  ask({ measure, worked, working }, subject) {
    // A share with rows of its parts is compared month by month.
    const months = partRows(subject).get(measure);
    const ofItsRow = (found: readonly Finding[]): Answer => among(placeKey(measure.place), unless(found));
    if (months !== undefined) return months.map((month) => ofItsRow(ofRows(measure, month)));
    const inCells = cellWorkings(subject).get(measure);
    if (inCells !== undefined) return inCells.map((cell) => ofItsRow(ofCell(measure, cell)));
    const from = measure.working ?? measure.numerator;
    if (from === null || working === null || worked?.value.kind !== "number") return null;
    const { expression } = working.working;
    const { result } = working;
    if (result === null) {
      // 0/0 is a share of nothing. 5/0 cannot be worked out at all.
      return working.working.numerator === 0
        ? unless(ofNothing(measure, worked, from, expression))
        : cannotTell(DIVIDES_BY_ZERO);
    }
    // A fraction that carries a percent sign is said by `unit-slip`.
    if (isValueSlip(worked.value, result)) return FINE;
    const alike = (answer: Answer): Answer => among(lineKey(worked, subject), answer);
    if (working.agrees !== false) return alike(FINE);
    // One decimal more than the figure shows, so that the difference is seen.
    const finer = { percent: worked.value.percent, decimals: worked.value.decimals + 1 };
    return alike(
      notFine(
        finding(workingDisagrees, measure, {
          cells: [...faults(worked), ...comparedWith(from)],
          message: MESSAGE(callOf(measure), worked.value.shown, expression, showLike(result, finer)),
          why: WHY(expression, String(result), showLike(result, worked.value), worked.value.shown),
          published: worked.value.number,
          expected: roundHalfUp(result, heldDecimals(finer)),
          repair: roundedOtherwise(measure, worked, result),
        }),
      ),
    );
  },
};

/**
 * The repair of a figure that is what the working gives, rounded the other way (15.35% published as 16%): it takes the
 * exact result, which its own format shows rounded half up. Farther off than the last decimal either side may be wrong.
 */
function roundedOtherwise(measure: Measure, worked: Actual, result: number): ValueChange[] {
  const { value } = worked;
  if (value.kind !== "number" || value.typedAsText || value.period !== null || value.remark !== null)
    return [];
  // Within the last decimal: only the rounding differs.
  const lastDecimal = 10 ** -heldDecimals(value);
  if (distance(displayed(value), result) >= lastDecimal) return [];
  const shown = showLike(result, value);
  return rewriteValue(measure, worked, WHY_ROUNDED(value.shown, shown), {
    after: result,
    shown,
    format: null,
  });
}

/** A share of nothing is neither all nor none: where it was published as a figure, that is said. */
function ofNothing(measure: Measure, worked: Actual, from: Fact, expression: string): Finding[] {
  const shown = shownIn(worked);
  return [
    finding(workingDisagrees, measure, {
      severity: "note",
      cells: [...faults(worked), ...comparedWith(from)],
      message: OF_NOTHING(callOf(measure), shown, expression),
      why: WHY_NOTHING,
      published: figureIn(worked)?.number ?? null,
      expected: null,
    }),
  ];
}

/** A share that the working in brackets behind it does not give. */
function ofCell(measure: Measure, { actual, working, agrees }: CellWorking): Finding[] {
  return agrees ? [] : notGiven(measure, actual, working, []);
}

/** A month that the rows of its numerator and denominator do not give. A part above its whole has a check of its own. */
function ofRows(
  measure: Measure,
  { share, numerator, denominator, working, agrees }: PartedMonth,
): Finding[] {
  return agrees || (working.result ?? 0) > 1
    ? []
    : notGiven(measure, share, working, [numerator, denominator]);
}

/** The finding about one month; `from` holds the cells of numerator and denominator, where these have cells. */
function notGiven(
  measure: Measure,
  share: Fact,
  { expression, result }: Working,
  from: readonly Fact[],
): Finding[] {
  const value = figureIn(share);
  if (value === null || result === null) return [];
  const finer = { percent: value.percent, decimals: value.decimals + 1 };
  return [
    finding(workingDisagrees, measure, {
      cells: [...faults(share), ...comparedWith(...from)],
      message: MESSAGE(callOf(measure), value.shown, expression, showLike(result, finer)),
      why: WHY(expression, String(result), showLike(result, value), value.shown),
      published: value.number,
      expected: roundHalfUp(result, heldDecimals(finer)),
    }),
  ];
}

const MESSAGE = (measure: string, shown: string, expression: string, result: string): string =>
  `${measure} says ${shown}, but its working ${expression} gives ${result}.`;
const WHY = (expression: string, result: string, rounded: string, shown: string): string =>
  `${expression} = ${result}, which rounds to ${rounded}, not ${shown}. Either may be the wrong one.`;
const WHY_ROUNDED = (published: string, shown: string): string =>
  `Its working rounds to ${shown}; ${published} is the same figure rounded the other way.`;
const OF_NOTHING = (measure: string, shown: string, expression: string): string =>
  `${measure} says ${shown}, but its working is ${expression}: there is no share of nothing.`;
const WHY_NOTHING =
  "Nothing was counted in the period, so it is neither 0% nor 100%, neither met nor missed.";
const DIVIDES_BY_ZERO = "The working divides by zero.";
