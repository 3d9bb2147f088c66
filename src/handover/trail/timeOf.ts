import { nameDay } from "../../core/periods/nameDay";

/**
 * A moment on the clock of this machine, in the form that sorts: an ISO 8601 text gives `2024-10-07 09:30`; any other
 * text stays.
 */
export function timeOf(iso: string): string {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return iso;
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  return `${day} ${two(then.getHours())}:${two(then.getMinutes())}`;
}

/** A moment as a reader says it: `7 October 2024, 09:30`. */
export function momentOf(iso: string): string {
  const [day = "", time] = timeOf(iso).split(" ");
  return time === undefined ? iso : `${nameDay(day)}, ${time}`;
}
