import type { CellArgument, EngineFunction, FunctionArgument } from "../../engineFunction";
import { isErrorValue } from "../../engineFunction";
import { DIV0, NA, NUM, toNumber } from "../coerce";
import { chiSquared, ratio, studentSize } from "./distributions";
import { rowsOf, singleValue } from "../lifted";
import type { OwnFunctions } from "../ownFunctions";

interface Sample {
  readonly count: number;
  readonly mean: number;
  /** The sum of squared distances from the mean, over the count less one. */
  readonly variance: number;
}

/** The cells of a sample: what is no number counts for nothing, unless it is an error. */
const cellsOf = (arg: FunctionArgument | undefined): readonly CellArgument[] => rowsOf(arg).flat();
const isNumber = (value: CellArgument | undefined): value is number => typeof value === "number";

function sampleOf(numbers: readonly number[]): Sample {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { count: numbers.length, mean, variance: squares / (numbers.length - 1) };
}

/** Student's t test, by the kinds that Excel numbers: 1 in pairs, 2 of one variance, 3 of two (Welch). */
const tTest: EngineFunction["call"] = ([first, second, tails, kind]) => {
  const [ones, others] = [cellsOf(first), cellsOf(second)];
  const error = [...ones, ...others].find(isErrorValue);
  if (error) return { value: error };
  const [sides, way] = [toNumber(singleValue(tails)), toNumber(singleValue(kind))];
  if (isErrorValue(sides)) return { value: sides };
  if (isErrorValue(way)) return { value: way };
  if (![1, 2].includes(Math.trunc(sides)) || ![1, 2, 3].includes(Math.trunc(way))) return { value: NUM };
  if (Math.trunc(way) === 1 && ones.length !== others.length) return { value: NA };
  const { t, freedom } = Math.trunc(way) === 1 ? inPairs(ones, others) : apart(ones, others, Math.trunc(way));
  if (!(freedom > 0) || !Number.isFinite(t)) return { value: DIV0 };
  const both = studentSize(freedom).tails(Math.abs(t)).above;
  return { value: Math.trunc(sides) === 2 ? both : both / 2 };
};

interface Statistic {
  readonly t: number;
  readonly freedom: number;
}

function inPairs(ones: readonly CellArgument[], others: readonly CellArgument[]): Statistic {
  const distances = ones.flatMap((one, at) => {
    const other = others[at];
    return isNumber(one) && isNumber(other) ? [one - other] : [];
  });
  const { count, mean, variance } = sampleOf(distances);
  return { t: mean / Math.sqrt(variance / count), freedom: count - 1 };
}

function apart(ones: readonly CellArgument[], others: readonly CellArgument[], kind: number): Statistic {
  const [a, b] = [sampleOf(ones.filter(isNumber)), sampleOf(others.filter(isNumber))];
  const between = a.mean - b.mean;
  const [spreadA, spreadB] = [a.variance / a.count, b.variance / b.count];
  const freedom = a.count + b.count - 2;
  if (kind === 2) {
    const pooled = ((a.count - 1) * a.variance + (b.count - 1) * b.variance) / freedom;
    return { t: between / Math.sqrt(pooled * (1 / a.count + 1 / b.count)), freedom };
  }
  const welch = (spreadA + spreadB) ** 2 / (spreadA ** 2 / (a.count - 1) + spreadB ** 2 / (b.count - 1));
  return { t: between / Math.sqrt(spreadA + spreadB), freedom: welch };
}

/** Whether two samples vary alike: twice the smaller tail of the ratio of their variances. */
const fTest: EngineFunction["call"] = ([first, second]) => {
  const [ones, others] = [cellsOf(first), cellsOf(second)];
  const error = [...ones, ...others].find(isErrorValue);
  if (error) return { value: error };
  const [a, b] = [sampleOf(ones.filter(isNumber)), sampleOf(others.filter(isNumber))];
  if (!(a.variance > 0) || !(b.variance > 0)) return { value: DIV0 };
  const { below, above } = ratio(a.count - 1, b.count - 1).tails(a.variance / b.variance);
  return { value: 2 * Math.min(below, above) };
};

/** Whether counts are as expected: the upper tail of the sum of (actual − expected)² / expected. */
const chiTest: EngineFunction["call"] = ([actual, expected]) => {
  const [seen, awaited] = [rowsOf(actual), rowsOf(expected)];
  const [height, width] = [seen.length, seen[0]?.length ?? 0];
  if (height !== awaited.length || width !== (awaited[0]?.length ?? 0) || height * width === 1)
    return { value: NA };
  let sum = 0;
  for (const [row, cells] of seen.entries())
    for (const [column, cell] of cells.entries()) {
      const other = awaited[row]?.[column] ?? null;
      if (isErrorValue(cell)) return { value: cell };
      if (isErrorValue(other)) return { value: other };
      if (!isNumber(cell) || !isNumber(other)) continue;
      if (other === 0) return { value: DIV0 };
      if (other < 0) return { value: NUM };
      sum += (cell - other) ** 2 / other;
    }
  const freedom = height > 1 && width > 1 ? (height - 1) * (width - 1) : height * width - 1;
  return { value: chiSquared(freedom).tails(sum).above };
};

/** Excel's tests of significance, under their newer names and the older ones. */
export const significance: OwnFunctions = {
  "T.TEST": tTest,
  TTEST: tTest,
  "F.TEST": fTest,
  FTEST: fTest,
  "CHISQ.TEST": chiTest,
  CHITEST: chiTest,
};
