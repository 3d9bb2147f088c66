import { PERCENT_PLACES } from "../../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import { remember } from "../../core/remember";
import { figureIn } from "../../model/inFact";
import type { Fact } from "../../model/scorecard";

/** A figure as its readers see it: 26 with no decimals for 26%, and 25.84 for what its cell holds. */
export interface Face {
  /** As shown. */
  readonly shown: number;
  /** As held. */
  readonly exact: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** The face of a cell's figure; `null` where it holds none. */
export function faceOf(fact: Fact | null): Face | null {
  return fact === null ? null : seen(fact);
}

/** A paper asks for the same cells again and again. */
const seen = remember((fact: Fact): Face | null => {
  const value = figureIn(fact);
  if (value === null) return null;
  const exact = value.percent ? shiftPoint(value.number, PERCENT_PLACES) : value.number;
  return {
    exact,
    shown: roundHalfUp(exact, value.decimals),
    decimals: value.decimals,
    percent: value.percent,
  };
});

/** A face in the unit of the scorecard: 0.26 for 26 of a percentage. */
export function unitOf(number: number, percent: boolean): number {
  return percent ? shiftPoint(number, -PERCENT_PLACES) : number;
}

/** Made when it is first needed: it takes longer than a whole scorecard does to be judged. */
let inDigits: Intl.NumberFormat | undefined;

/** A face written as people write it. */
export function write(number: number, percent: boolean): string {
  inDigits ??= new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
  const digits = inDigits.format(number);
  return percent ? `${digits}%` : digits;
}
