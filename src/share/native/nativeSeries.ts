import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { LIMIT_FACTOR } from "../../core/statistics/controlLimits";
import { readYearToDateRule } from "../../core/periods/yearToDate";
import type { Input } from "../formula/input";
import { noNative, WHY } from "../noNative";
import type { Native } from "./Native";

/** Larger than any figure: `LOOKUP` of it in a row finds the row's last figure. */
const LARGEST = "9.99E+307";

/** `KPI.YTD(A1:L1)` is `IF(COUNT(A1:L1)=0,"",SUM(A1:L1))`; the latest is a `LOOKUP`, the mean an `AVERAGE`. */
export const nativeYtd: Native = {
  near: true,
  roles: ["series", "word"],
  write: (months, rule) => {
    if (!isOneSeries(months)) return noNative(whyNone(months));
    if (!rule.typed) return noNative(WHY.words);
    const word = String(rule.contents?.[0]?.[0] ?? "");
    const read = readYearToDateRule(word === "" ? "sum" : word);
    if (read === null) return noNative(WHY.refused);
    if (months.kinds.has("error")) return noNative(WHY.blankAndError);
    const result = { sum: `SUM(${months.text})`, latest: `LOOKUP(${LARGEST},${months.text})` };
    const body = read === "mean" ? `AVERAGE(${months.text})` : result[read];
    return whereAny(months, body);
  },
};

/** `KPI.POOLED(A1:L1,A2:L2)` is `IF(COUNT(A1:L1)=0,"",SUM(A1:L1)/SUM(A2:L2))`. */
export const nativePooled: Native = {
  near: true,
  roles: ["series", "series"],
  write: (numerators, denominators) => {
    if (!isOneSeries(numerators)) return noNative(whyNone(numerators));
    if (!isOneSeries(denominators)) return noNative(whyNone(denominators));
    if (numerators.kinds.has("error") || denominators.kinds.has("error")) return noNative(WHY.blankAndError);
    if (!pairsAreWhole(numerators, denominators)) return noNative(WHY.blanks);
    return whereAny(numerators, `SUM(${numerators.text})/SUM(${denominators.text})`);
  },
};

/** `KPI.SPC(A1:L1)` is `AVERAGE(A1:L1)+{0,-2.66,2.66}*SUMPRODUCT(ABS(B1:L1-A1:K1))/11`. */
export const nativeSpc: Native = {
  several: true,
  near: true,
  roles: ["series"],
  write: (values) => {
    if (!isOneSeries(values)) return noNative(whyNone(values));
    if (values.kinds.has("blank") || values.kinds.has("error")) return noNative(WHY.blanks);
    const steps = stepsOf(values);
    if (steps === null) return noNative(WHY.shapes);
    const { later, earlier, count } = steps;
    const limits = `{0,-${LIMIT_FACTOR},${LIMIT_FACTOR}}`;
    return `AVERAGE(${values.text})+${limits}*SUMPRODUCT(ABS(${later}-${earlier}))/${count}`;
  },
};

/** Nothing as long as no cell of the series holds a figure. */
function whereAny(series: Input, body: string): string {
  return `IF(COUNT(${series.text})=0,"",${body})`;
}

/** One row or column: of several the `KPI` function gives a result each, which no single native formula does. */
function isOneSeries({ shape, isReference, typed }: Input): boolean {
  return (isReference || typed) && shape !== null && (shape.rows === 1 || shape.columns === 1);
}

/** Why an argument is not one row or column of cells. */
function whyNone({ shape }: Input): string {
  return shape === null ? WHY.shapes : WHY.rows;
}

/** Whether every numerator has its denominator, and none is below zero: sums alone would not notice a missing half. */
function pairsAreWhole(numerators: Input, denominators: Input): boolean {
  const [parts, wholes] = [numerators.contents?.flat() ?? [], denominators.contents?.flat() ?? []];
  const figures = [...parts, ...wholes].filter((one) => typeof one === "number");
  return (
    figures.every((one) => one >= 0) &&
    parts.every((part, at) => (typeof part === "number") === (typeof wholes[at] === "number"))
  );
}

/** The range without its first cell and without its last, whose difference are the moving ranges. */
function stepsOf({ text, shape }: Input): {
  readonly later: string;
  readonly earlier: string;
  readonly count: number;
} | null {
  const read = parseA1Ref(text, { allowNamed: false });
  if (read === undefined || !("range" in read) || shape === null) return null;
  const { range } = read;
  const count = shape.rows * shape.columns - 1;
  const { top, left } = range;
  if (count < 1 || top == null || left == null) return null;
  const [down, right] = shape.columns === 1 ? [1, 0] : [0, 1];
  const bottom = range.bottom ?? top;
  const end = range.right ?? left;
  const later = stringifyA1Ref({ ...read, range: { ...range, top: top + down, left: left + right } });
  const earlier = stringifyA1Ref({ ...read, range: { ...range, bottom: bottom - down, right: end - right } });
  return { later, earlier, count };
}
