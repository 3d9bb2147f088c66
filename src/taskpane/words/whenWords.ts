/** The clock of 24 hours: times are compared, and "2:05" could be either. */
const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hour12: false };
const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };

/**
 * When something was done, as one would say it on the day `now`: `at 14:05` on the same day, `on 3 Oct at 14:05` in the
 * same year, `on 3 Oct 2023 at 14:05` before that.
 */
export function whenWords(iso: string, now: Date): string {
  const then = new Date(iso);
  // A file that somebody edited by hand may hold no date. Then it is simply earlier.
  if (Number.isNaN(then.getTime())) return "earlier";
  const time = `at ${then.toLocaleTimeString("en-GB", TIME)}`;
  // By the day of the machine, not by 24 hours: "yesterday" is another day also an hour after midnight.
  if (then.toDateString() === now.toDateString()) return time;
  const sameYear = then.getFullYear() === now.getFullYear();
  const day = then.toLocaleDateString("en-GB", sameYear ? DAY : { ...DAY, year: "numeric" });
  return `on ${day} ${time}`;
}
