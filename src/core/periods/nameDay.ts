/**
 * A day as one says it: `nameDay("2024-10-07")` is "7 October 2024". A text that is no day is handed back as it is.
 */
export function nameDay(day: string): string {
  // Noon is the same day in every time zone that summer time may lead to.
  const date = new Date(`${day}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
