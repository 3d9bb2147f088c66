/** Day 0 of Excel's calendar. */
const DAY_0 = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an Excel serial date that was saved as text: `46120` is 2026-04-08. Blank for anything else. */
export function dayOfSerial(text: string): string {
  if (!/^\d{5}$/.test(text)) return "";
  return new Date(DAY_0 + Number(text) * MILLISECONDS_A_DAY).toISOString().slice(0, "2026-04-08".length);
}
