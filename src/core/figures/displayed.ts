import { PER_CENT } from "./rate";
import type { NumberValue } from "./cellValue";
import { roundHalfUp, shiftPoint } from "./rounding";

/** A percentage is held as a fraction: its point stands two places further left than the reader sees it. */
export const PERCENT_PLACES = 2;

/**
 * Up to so many decimals, and below so large a number, multiplying by 100 is exact enough to round as shown;
 * beyond, the point is moved in the digits.
 */
const SHORT_DECIMALS = 4;
const SHORT_NUMBER = 1e6;

/** How a row shows its figures. */
export interface NumberShape {
  readonly percent: boolean;
  /** Decimals shown; of the percentage where it is one. */
  readonly decimals: number;
  /** Thousands are separated by commas. */
  readonly thousands?: boolean;
}

/** Decimals of the number as it is held: 25.0% shows one and is held with three. */
export function heldDecimals(shape: { readonly percent: boolean; readonly decimals: number }): number {
  return shape.decimals + (shape.percent ? PERCENT_PLACES : 0);
}

/** The number as its format shows it, rounded half up: 0.25839 under `0%` is 0.26. */
export function displayed(value: NumberValue): number {
  return roundHalfUp(value.number, heldDecimals(value));
}

/**
 * A number written as a row shows its figures.
 * `showLike(0.25031, { percent: true, decimals: 0 })` is "25%"; `showLike(316.19, { percent: false, decimals: 0 })` is "316".
 */
export function showLike(number: number, like: NumberShape): string {
  const rounded = roundHalfUp(number, heldDecimals(like));
  const decimals = Math.max(0, like.decimals);
  // A rounded number times a hundred misses its last decimal by far less than half of it, where that is no long one.
  const isShort = decimals <= SHORT_DECIMALS && Math.abs(rounded) < SHORT_NUMBER;
  const face = !like.percent ? rounded : isShort ? rounded * PER_CENT : shiftPoint(rounded, PERCENT_PLACES);
  const digits = face.toFixed(decimals);
  return (like.thousands === true ? separateThousands(digits) : digits) + (like.percent ? "%" : "");
}

function separateThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
