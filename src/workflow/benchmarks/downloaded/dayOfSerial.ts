import { dateOfSerial } from "../../../core/periods/calendar";

/** The day of an Excel serial date that was saved as text: `46120` is 2026-04-08. Blank for anything else. */
export function dayOfSerial(text: string): string {
  if (!/^\d{5}$/.test(text)) return "";
  return dateOfSerial(Number(text)).toISOString().slice(0, "2026-04-08".length);
}
