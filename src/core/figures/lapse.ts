/**
 * How long something took, as workbooks say it: `3d 4h`, `0:08:09`, `within 18 hours`. Excel holds it as a number of
 * days, and so does the add-in.
 */

import type { NumberValue } from "./cellValue";

/** How many of each unit a day has; Excel counts time in days. */
const IN_A_DAY = { d: 1, h: 24, m: 1440, s: 86_400 } as const;
type TimeUnit = keyof typeof IN_A_DAY;

/** Words for days, hours, minutes and seconds; the first letter of each word names its unit. */
const UNIT = "(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)";
/** One size with its unit: `18 hours`, `4h`, `1.5 days` */
const PART = `(\\d+(?:\\.\\d+)?)\\s?${UNIT}(?![a-z])`;
const PARTS = new RegExp(PART, "gi");
/** Nothing but such parts: `3d 4h`, `2 hours and 5 minutes`, `1 hr, 5 mins` */
const WHOLE = new RegExp(`^${PART}(?:(?:,| and)?\\s?${PART})*$`, "i");
/** `18:00:00`: hours, minutes, seconds */
const CLOCK = /^(\d+):([0-5]\d):([0-5]\d)$/;

/** Decimals of a day that tell one second from the next. */
const LAPSE_DECIMALS = 5;

/** How long something took, in days, as the value of a cell. */
export function lapseValue(days: number, shown: string, typedAsText: boolean): NumberValue {
  return {
    ...{ kind: "number", number: days, percent: false, decimals: LAPSE_DECIMALS, lapse: true },
    ...{ shown, typedAsText, period: null, remark: null },
  };
}

/** How long a text says that something took, in days: 0.75 for `18 hours`, `within 18 hours` and `18:00:00`; `null` where it says nothing of the kind. */
export function readLapse(text: string): number | null {
  const said = text.trim();
  const [, hours, minutes, seconds] = CLOCK.exec(said) ?? [];
  if (hours !== undefined)
    return Number(hours) / IN_A_DAY.h + Number(minutes) / IN_A_DAY.m + Number(seconds) / IN_A_DAY.s;
  const parts = [...said.matchAll(PARTS)].map(([, size, unit = ""]) => ({
    size: Number(size),
    unit: unit.charAt(0).toLowerCase() as TimeUnit,
  }));
  // `3d 4h` goes from the longer to the shorter.
  const isOrdered = parts.every(({ unit }, at) => {
    const before = parts[at - 1];
    return before === undefined || IN_A_DAY[before.unit] < IN_A_DAY[unit];
  });
  if (parts.length === 0 || !isOrdered) return null;
  return parts.reduce((sum, { size, unit }) => sum + size / IN_A_DAY[unit], 0);
}

/**
 * A cell's text that can be nothing but how long something took, in days: `3d 4h`, `0:08:09`. One part alone is not
 * enough: `18 minutes` is a figure with its unit, and `3d` a reference. `null` for these and all else.
 */
export function readWholeLapse(text: string): number | null {
  const said = text.trim();
  const parts = [...said.matchAll(PARTS)].length;
  const isOne = CLOCK.test(said) || (parts > 1 && WHOLE.test(said));
  return isOne ? readLapse(said) : null;
}

/** The days that a number under a format of time shows: `h:mm` cuts off the seconds, as Excel does. */
export function lapseAsShown(days: number, format: string): number {
  const seconds = Math.round(days * IN_A_DAY.s);
  const each = /s/i.test(format) ? 1 : IN_A_DAY.s / IN_A_DAY.m;
  return (Math.floor(seconds / each) * each) / IN_A_DAY.s;
}

/** How long something took, in hours, minutes and seconds: `showLapse(0.00566)` is "0:08:09". */
export function showLapse(days: number): string {
  const seconds = Math.round(Math.abs(days) * IN_A_DAY.s);
  const two = (count: number): string => String(count).padStart(2, "0");
  const [inAnHour, inAMinute] = [IN_A_DAY.s / IN_A_DAY.h, IN_A_DAY.s / IN_A_DAY.m];
  const hours = Math.floor(seconds / inAnHour);
  const minutes = Math.floor((seconds % inAnHour) / inAMinute);
  return `${days < 0 ? "-" : ""}${hours}:${two(minutes)}:${two(seconds % inAMinute)}`;
}
