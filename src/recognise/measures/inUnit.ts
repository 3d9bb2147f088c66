import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { NumberValue } from "../../core/figures/cellValue";
import { shiftPoint } from "../../core/figures/rounding";
import type { Fact, Unit } from "../../model/scorecard";
import { isLapse } from "./timeTaken";

/** A share above this is no fraction: 25 stands for 25%, and 1.2 for 120%. */
const LARGEST_FRACTION = 1.5;

/**
 * A figure of a percentage, as a percentage: `25` for 25% and `0.25` without a format are both 0.25. Where either
 * could be meant (`0.9` may be 90% or 0.9%), the one nearer to what the row is elsewhere, `typical`, is taken; most rows
 * are never asked it.
 */
export function inUnit<F extends Fact>(fact: F, unit: Unit, typical: () => number | null): F {
  if (unit !== "percent" || fact.value.kind !== "number" || fact.value.percent || isLapse(fact)) return fact;
  const { number, decimals } = fact.value;
  const value: NumberValue = isWhole(number, typical())
    ? { ...fact.value, percent: true, number: shiftPoint(number, -PERCENT_PLACES) }
    : { ...fact.value, percent: true, decimals: Math.max(0, decimals - PERCENT_PLACES) };
  return { ...fact, value };
}

/** The middle of a row's figures that can be read in one way only, as a fraction; `null` where there are none. */
export function typicalShare(facts: readonly (Fact | null)[]): number | null {
  const shares = facts.flatMap((fact) =>
    fact?.value.kind === "number" ? (certainShare(fact.value) ?? []) : [],
  );
  return shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)] ?? null;
}

function certainShare({ number, percent }: NumberValue): number | null {
  if (percent) return number;
  return Math.abs(number) > LARGEST_FRACTION ? shiftPoint(number, -PERCENT_PLACES) : null;
}

function isWhole(number: number, typical: number | null): boolean {
  if (Math.abs(number) > LARGEST_FRACTION) return true;
  if (number === 0 || typical === null || typical <= 0) return false;
  const away = (share: number): number => Math.abs(Math.log(Math.abs(share) / typical));
  return away(shiftPoint(number, -PERCENT_PLACES)) < away(number);
}
