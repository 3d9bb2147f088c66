import type { TypedValue } from "./typed";

const TIME =
  /^\s*(?<hours>\d{1,4})(?::(?<minutes>\d{1,2}))?(?::(?<seconds>\d{1,2}))?(?<parts>\.\d+)?\s*(?<half>[ap]m?)?\s*$/i;
const HOURS = 24;
const HALF_DAY = 12;
const SIXTY = 60;
const SECONDS_IN_DAY = 86_400;

/**
 * Reads a time as Excel reads what is typed: `10:30`, `2:30 PM`, `25:00` (a day and an hour, as `[h]:mm:ss`), `1:30.5`
 * (minutes and seconds). `null` for what is none.
 */
export function typedTime(text: string): TypedValue | null {
  const found = TIME.exec(text)?.groups;
  if (!found) return null;
  const { hours = "", minutes, seconds, parts, half } = found;
  if (minutes === undefined && (half === undefined || parts !== undefined)) return null;
  const [first, second, third] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (second >= SIXTY || third >= SIXTY) return null;
  if (half !== undefined) {
    if (first < 1 || first > HALF_DAY || parts !== undefined) return null;
    const hour = (first % HALF_DAY) + (/^p/i.test(half) ? HALF_DAY : 0);
    const format = seconds === undefined ? "h:mm AM/PM" : "h:mm:ss AM/PM";
    return { value: ofDay(hour, second, third), format };
  }
  if (parts !== undefined) {
    const value =
      seconds === undefined
        ? ofDay(0, first, second + Number(parts))
        : ofDay(first, second, third + Number(parts));
    return { value, format: "mm:ss.0" };
  }
  const value = ofDay(first, second, third);
  if (first >= HOURS) return { value, format: "[h]:mm:ss" };
  return { value, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function ofDay(hours: number, minutes: number, seconds: number): number {
  return ((hours * SIXTY + minutes) * SIXTY + seconds) / SECONDS_IN_DAY;
}
