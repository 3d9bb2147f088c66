import type { NumberValue } from "../../../core/figures/cellValue";
import { PERCENT_PLACES, showLike } from "../../../core/figures/displayed";
import { shiftPoint } from "../../../core/figures/rounding";
import { statedAgrees } from "../../../core/workings/statedAgrees";
import type { Finding, Severity } from "../../../model/finding";
import type { Judgement } from "../../../model/judgement";
import type { Fact, Measure } from "../../../model/scorecard";
import {
  USUAL_VALUES,
  HUNDREDTH_TIMES,
  fractionAmongWholes,
  LIKE_THE_ROW_TIMES,
  wholeAmongPercentages,
  type BareSlip,
} from "./bareSlips";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, type MeasureCheck, unless } from "../../run/check";
import { figureIn, heldNumbers } from "../../../model/inFact";
import { restate } from "../restate";
import { rewriteValue } from "../../facts/rewrite";
import { isValueSlip, meantBy } from "./valueSlip";

// Who works out 300/312 gets 0.96 and may type a percent sign behind it; Excel then holds 0.0096, a hundredth of what was
// meant. The slip turns a good figure red, or a bad one green where low is good.

/** A fraction written with a percent sign: `300/312 = 0.96%`, or a value of 0.96% among 95% and 98%. */
export const unitSlip: MeasureCheck = {
  id: "unit-slip",
  severity: "error",
  question: "Does a fraction carry a percent sign?",
  ofOneSheet: true,
  ask(judgement) {
    if (judgement.measure.unit !== "percent" && judgement.measure.working === null) return null;
    return unless(slipOfResult(judgement).concat(slipsOfValues(judgement), slipsOfBare(judgement.measure)));
  },
};

/** The slip in the result that is typed behind a working: `300/312 = 0.96%`. */
function slipOfResult({ measure, worked, working }: Judgement): Finding[] {
  if (measure.working === null || working?.working.stated == null || working.result === null) return [];
  if (statedAgrees(working.working) !== "unit-slip") return [];
  const { expression, stated } = working.working;
  const { shown } = working;
  const why = `${expression} = ${working.result}, which is ${shown}; the result typed is ${stated.shown}.`;
  // Where the figure beside it says yet another thing, no side is taken.
  const value = figureIn(worked);
  const isSure = working.agrees !== false || (value !== null && isValueSlip(value, working.result));
  return [
    finding(unitSlip, measure, {
      cells: faults(measure.working),
      message: RESULT(callOf(measure), stated.shown, expression, shown),
      why,
      published: stated.number,
      expected: working.result,
      repair: isSure ? restate(measure, measure.working, stated.shown, shown, why) : [],
    }),
  ];
}

/** Values of a row that are fractions with a percent sign. */
export function slipsOfValues({ measure, worked, working }: Judgement): Finding[] {
  if (measure.unit !== "percent") return [];
  const marks: readonly (Fact | null)[] = [measure.target, measure.tolerance, measure.baseline];
  const all = marks.concat(measure.actuals, measure.ytd);
  // A fraction with a percent sign: 0.96% means 96%, a hundred times as much.
  const fractions = all.filter((fact) => {
    const value = figureIn(fact);
    return value !== null && meantBy(value) !== null;
  });
  if (fractions.length === 0) return [];
  const usual = heldNumbers(measure.actuals);
  return fractions.flatMap((fact) => {
    const value = figureIn(fact);
    const expected = value === null ? null : meantBy(value);
    if (fact === null || value === null || expected === null) return [];
    // The value that the working gives is compared with the working; all others with the row.
    const exact = fact.place === worked?.place ? (working?.result ?? null) : null;
    if (exact === null ? !standsOut(value, expected, usual) : !isValueSlip(value, exact)) return [];
    const meant = showLike(exact ?? expected, {
      percent: true,
      decimals: Math.max(0, value.decimals - PERCENT_PLACES),
    });
    const others = usual.length - Number(measure.actuals.some(({ place }) => place === fact.place));
    const why = exact === null ? AMONG(others) : `${working?.working.expression ?? ""} = ${exact}.`;
    return [
      finding(unitSlip, measure, {
        cells: faults(fact),
        message: VALUE(callOf(measure), value.shown, meant),
        why,
        published: value.number,
        expected: exact ?? expected,
        repair: rewriteValue(measure, fact, why, {
          // A number is moved by two decimal places. Text is written anew.
          after: typeof fact.content === "number" ? shiftPoint(fact.content, PERCENT_PLACES) : meant,
          shown: meant,
          format: withoutHundredths(fact.format),
        }),
      }),
    ];
  });
}

/** `0.00%`, under which 0.96% was typed, as the format of 96%. */
function withoutHundredths(format: string): string {
  return format.replace(/\.(0+)%/, (_, zeros: string) =>
    zeros.length > PERCENT_PLACES ? `.${zeros.slice(PERCENT_PLACES)}%` : "%",
  );
}

/** A number typed without the sign that the row's other values have, or as a fraction where they are whole. */
function slipsOfBare(measure: Measure): Finding[] {
  const [fraction, whole] = [fractionAmongWholes(measure), wholeAmongPercentages(measure)];
  return [
    ...(fraction === null ? [] : [ofBare(measure, fraction, "error", FRACTION, FRACTION_WHY)]),
    ...(whole === null ? [] : [ofBare(measure, whole, "warning", BARE, BARE_WHY)]),
  ];
}

/** One finding for both kinds of number without a sign; the sentences and how grave it is come from the caller. */
function ofBare(
  measure: Measure,
  { fact, held, meant, shown, format, others }: BareSlip,
  severity: Severity,
  message: typeof FRACTION,
  because: typeof FRACTION_WHY,
): Finding {
  const why = because(String(held), others);
  return finding(unitSlip, measure, {
    severity,
    cells: faults(fact),
    message: message(callOf(measure), String(held), shown),
    why,
    published: held,
    expected: meant,
    repair: rewriteValue(measure, fact, why, { after: meant, shown, format }),
  });
}

/** A hundredth of what the row usually shows, where the percentage meant would be usual. */
function standsOut({ number, decimals }: NumberValue, meant: number, usual: readonly number[]): boolean {
  // 1% in a row of whole percentages is one in a hundred.
  if (decimals === 0) return false;
  // Nearly all of the row has to be far above it: a row that jumps about says nothing.
  const others = usual.filter((other) => other >= HUNDREDTH_TIMES * number);
  if (others.length < USUAL_VALUES || others.length < usual.length - 1) return false;
  return (
    meant >= Math.min(...others) / LIKE_THE_ROW_TIMES && meant <= Math.max(...others) * LIKE_THE_ROW_TIMES
  );
}

const RESULT = (measure: string, stated: string, expression: string, result: string): string =>
  `The working of ${measure} states ${stated}, but ${expression} gives ${result}: a fraction carries the percent sign.`;
const VALUE = (measure: string, shown: string, meant: string): string =>
  `${measure} says ${shown} where ${meant} seems meant: a fraction carries the percent sign.`;
const FRACTION = (measure: string, typed: string, meant: string): string =>
  `${measure} says ${typed} where ${meant} seems meant: a fraction among percentages typed without their sign.`;
const FRACTION_WHY = (typed: string, count: number): string =>
  `The row's other ${count} values are typed as whole percentages; ${typed} is a hundredth of what they lead one to expect.`;
const BARE = (measure: string, typed: string, meant: string): string =>
  `${measure} says ${typed} where ${meant} seems meant: a percentage typed without its sign.`;
const BARE_WHY = (typed: string, count: number): string =>
  `The row's other ${count} values carry the sign. Without it the cell holds ${typed}, a hundred times as much, for every mean and every rule.`;
const AMONG = (count: number): string =>
  `It is a hundredth of what the row's other ${count} values would lead one to expect.`;
