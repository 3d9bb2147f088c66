import { pooledRatio } from "../../../core/figures/pooledRatio";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { overSeries, type Series } from "../../arguments/overSeries";
import { DIVIDED_BY_ZERO, isProblem, notAvailable, refused, type Problem } from "../../arguments/problem";

const HALF_A_PAIR = "A numerator has no denominator, or a denominator no numerator.";
const BELOW_ZERO = "A numerator or a denominator cannot be below zero.";

/**
 * `KPI.POOLED`. All numerators added, divided by all denominators added: one fraction, or one for every row; nothing
 * where all cells are blank.
 */
export function kpiPooled(numerators: unknown[][], denominators: unknown[][]): unknown[][] {
  return overSeries([numerators, denominators], [], 1, ([parts = [], wholes = []]) => {
    const pairs = pairsOf(parts, wholes);
    if (isProblem(pairs)) return pairs;
    if (pairs.length === 0) return [""];
    // Counts are added before they are divided: a mean of percentages would give a month of 5 children the weight of a
    // month of 500.
    const ratio = pooledRatio(
      pairs.map(([part]) => part),
      pairs.map(([, whole]) => whole),
    );
    return [ratio ?? DIVIDED_BY_ZERO];
  });
}

/** The pairs of numerator and denominator, or the first problem among them. */
function pairsOf(parts: Series, wholes: Series): readonly (readonly [number, number])[] | Problem {
  const pairs: (readonly [number, number])[] = [];
  for (const [at, partCell] of parts.entries()) {
    const pair = pairOf(partCell, wholes[at]);
    if (isProblem(pair)) return pair;
    if (pair !== null) pairs.push(pair);
  }
  return pairs;
}

function pairOf(
  partCell: FunctionArgument,
  wholeCell?: FunctionArgument,
): readonly [number, number] | null | Problem {
  const part = figureOf(partCell, "numerator");
  const whole = figureOf(wholeCell, "denominator");
  if (isProblem(part)) return part;
  if (isProblem(whole)) return whole;
  if (part === null && whole === null) return null;
  // Half a pair would still count on its own side, and the result would compare different children above the line and
  // below it.
  if (part === null || whole === null) return notAvailable(HALF_A_PAIR);
  return part < 0 || whole < 0 ? refused(BELOW_ZERO) : [part, whole];
}
