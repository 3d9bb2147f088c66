import { isErrorValue } from "../engineFunction";
import type { CellArgument } from "../engineFunction";
import { toNumber } from "./coerce";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** Excel reckons with the digits that it shows: 0.29 × 100 falls short of 29, and `TRUNC(0.29,2)` is 0.29 all the same. */
const DIGITS = 15;

const toZero = liftedPastErrors((value: Given = null, decimals: Given): CellArgument => {
  const [number, places] = [toNumber(value), toNumber(decimals ?? null)];
  if (isErrorValue(number)) return number;
  if (isErrorValue(places)) return places;
  const unit = 10 ** Math.trunc(places);
  const units = Number((number * unit).toPrecision(DIGITS));
  // More decimals than a number has, or than there can be, leave it as it is.
  return Number.isFinite(units) && Number.isFinite(1 / unit) ? Math.trunc(units) / unit : number;
});

/** Numbers without their last digits. */
export const cutOff: OwnFunctions = { TRUNC: toZero, ROUNDDOWN: toZero };
