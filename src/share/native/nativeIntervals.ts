/**
 * Intervals in Excel's own functions: Wilson's score interval for a share, and for a rate the exact chi-square interval
 * below a count of ten and Byar's formula from there.
 */

import { deviateFor, readConfidence, USUAL_CONFIDENCE } from "../../core/statistics/confidence";
import { FIRST_BYAR_COUNT } from "../../core/statistics/intervals";
import { byPolarity } from "../byPolarity";
import { blankGives, asFigure, guarded, markerGives, missingGivesNotAvailable } from "../guardedFigure";
import type { Input } from "../formula/input";
import { isNoNative, noNative, WHY, type NoNative } from "../noNative";
import { numbersIn } from "../shareRefusal";
import { widest } from "../formula/fitTogether";
import type { Native } from "./Native";

/** Decimals beyond which the end of an interval is noise of the arithmetic. */
const DECIMALS = 12;
/** Excel keeps fifteen digits of a number that is typed into a formula. */
const TYPED_DIGITS = 15;

/** `KPI.INTERVAL(A1,B1)`: Wilson's formula for both ends at once, by the array constant `{-1,1}` as their signs. */
export const nativeInterval: Native = {
  several: true,
  near: true,
  roles: ["count", "count", "word"],
  write: (numerator, denominator, confidence) => {
    const sure = confidenceIn(confidence);
    const ends = bothEnds(numerator, denominator);
    if (isNoNative(sure)) return sure;
    if (isNoNative(ends)) return ends;
    if (exceeds(numerator, denominator)) return noNative(WHY.refused);
    return guarded(shareGuards(numerator, denominator), wilson(numerator, denominator, sure, ends.signs));
  },
};

/** `KPI.COMPARE(A1,B1,C1,"High")` asks on which side of the benchmark both ends of Wilson's interval lie. */
export const nativeCompare: Native = {
  compares: true,
  roles: ["count", "count", "count", "word"],
  write: (numerator, denominator, benchmark, polarity) => {
    if (exceeds(numerator, denominator) || numbersIn(benchmark).some((one) => one > 1)) {
      return noNative(WHY.refused);
    }
    const mark = asFigure(benchmark);
    // For none or all of the children the ends are 0 and 1, but for noise.
    const end = (sign: string) =>
      `ROUND(${wilson(numerator, denominator, USUAL_CONFIDENCE, sign)},${DECIMALS})`;
    const [low, high] = [end("-1"), end("1")];
    const words = (above: string, below: string) =>
      `IF(${low}>${mark},"${above}",IF(${high}<${mark},"${below}","Similar"))`;
    const body = byPolarity(polarity, {
      higher: words("Better", "Worse"),
      lower: words("Worse", "Better"),
      plan: words("Worse", "Worse"),
      none: words("Higher", "Lower"),
      unknown: words("Higher", "Lower"),
    });
    if (isNoNative(body)) return body;
    const guards = [...shareGuards(numerator, denominator), ...blankGives(benchmark)];
    return guarded(guards, body);
  },
};

/** `KPI.RATE.INTERVAL(A1,B1,10000)`: the exact interval below a count of ten, Byar's formula from there. */
export const nativeRateInterval: Native = {
  several: true,
  compares: true,
  near: true,
  roles: ["count", "count", "above-zero", "word"],
  write: (count, population, per, confidence) => {
    const sure = confidenceIn(confidence);
    const ends = bothEnds(count, population);
    if (isNoNative(sure)) return sure;
    if (isNoNative(ends)) return ends;
    // Excel's `CHISQ.INV` takes whole degrees of freedom only, so counts such as 4.5 have no native form.
    if (numbersIn(count).some((one) => one < FIRST_BYAR_COUNT && !Number.isInteger(one))) {
      return noNative(WHY.refused);
    }
    if (per.kinds.has("blank")) return noNative(WHY.refused);
    const [c, z] = [asFigure(count), digits(deviateFor(sure))];
    const tail = digits((1 - sure) / 2);
    const byar = (of: string, sign: string) => `${of}*(1-1/(9*${of})${sign}${z}/(3*SQRT(${of})))^3`;
    const exactLow = `IF(${c}=0,0,CHISQ.INV(${tail},2*${c})/2)`;
    const exactHigh = `CHISQ.INV(1-${tail},2*${c}+2)/2`;
    const low = `IF(${c}<${FIRST_BYAR_COUNT},${exactLow},${byar(c, "-")})`;
    const high = `IF(${c}<${FIRST_BYAR_COUNT},${exactHigh},${byar(`(${c}+1)`, "+")})`;
    return guarded(
      shareGuards(count, population),
      `IF(${ends.choice},${low},${high})/${asFigure(population)}*${per.text}`,
    );
  },
};

function shareGuards(above: Input, below: Input) {
  return [
    ...blankGives(above),
    ...markerGives(above),
    ...missingGivesNotAvailable(below),
    ...markerGives(below),
  ];
}

/** Wilson's score interval: `signs` is -1 for the lower end, 1 for the upper, or an array constant of both. */
function wilson(numerator: Input, denominator: Input, sure: number, signs: string): string {
  const [n, d, z] = [asFigure(numerator), asFigure(denominator), digits(deviateFor(sure))];
  return `(2*${n}+${z}^2+${signs}*${z}*SQRT(${z}^2+4*${n}*(1-${n}/${d})))/(2*(${d}+${z}^2))`;
}

/**
 * Array constants that spread both ends: beside each other for a column or a cell, below each other for a row. A
 * rectangle has no room for them.
 */
function bothEnds(
  above: Input,
  below: Input,
): { readonly signs: string; readonly choice: string } | NoNative {
  if (above.shape === null) return noNative(WHY.shapes);
  const shape = widest([above.shape, below.shape ?? above.shape]);
  if (shape.columns === 1) return { signs: "{-1,1}", choice: "{1,0}" };
  return shape.rows === 1 ? { signs: "{-1;1}", choice: "{1;0}" } : noNative(WHY.shapes);
}

/** The confidence as a fraction; only a typed one, since its deviate is written into the formula. */
function confidenceIn(input: Input): number | NoNative {
  if (input.omitted) return USUAL_CONFIDENCE;
  const [typed] = numbersIn(input);
  if (!input.typed || typed === undefined) return noNative(WHY.words);
  return readConfidence(typed) ?? noNative(WHY.refused);
}

/** Whether a numerator is above its denominator anywhere: no proportion. */
function exceeds(numerator: Input, denominator: Input): boolean {
  const { rows, columns } = widest([numerator, denominator].flatMap(({ shape }) => shape ?? []));
  return Array.from({ length: rows * columns }, (_, at) => at).some((at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [part, whole] = [contentAt(numerator, row, column), contentAt(denominator, row, column)];
    return typeof part === "number" && typeof whole === "number" && whole !== 0 && part > whole;
  });
}

/** What an input holds at a place of a rectangle along which a row, a column or a single cell goes. */
function contentAt({ contents }: Input, row: number, column: number): unknown {
  const cells = contents?.length === 1 ? contents[0] : contents?.[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

function digits(number: number): string {
  return String(Number(number.toPrecision(TYPED_DIGITS)));
}
