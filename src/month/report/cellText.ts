import { DAYS_1904, dateOfSerial } from "../../core/periods/calendar";
import { PERCENT_PLACES } from "../../core/figures/displayed";
import { namePeriod } from "../../core/periods/namePeriod";
import { isDateFormat } from "../../core/figures/formats/numberFormat";
import { readPeriod } from "../../core/periods/readPeriod";
import { shiftPoint } from "../../core/figures/rounding";

/**
 * A number of a report's cell as text: exact, but as its format means it. 0.234 under `0%` is `23.4%`; 1.1 under `0.00`
 * is the reference `1.10`; a date under `mmm-yy` is `Sep-24`, and one with a day `30/09/2024`. The shown text would
 * have lost decimals.
 */
export function cellText(number: number, format: string, date1904: boolean): string {
  if (isDateFormat(format)) return dateText(number, format, date1904);
  // Literal text in a format says nothing of the number: `0" %"` is no percentage.
  const bare = format.replace(/"[^"]*"|\\./g, "");
  if (bare.includes("%")) return `${String(shiftPoint(number, PERCENT_PLACES))}%`;
  const said = String(number);
  const decimals = /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  const has = said.split(".")[1]?.length ?? 0;
  // 1e21 has no decimals to fill up.
  return said.includes("e") || has >= decimals ? said : number.toFixed(decimals);
}

function dateText(serial: number, format: string, date1904: boolean): string {
  const period = readPeriod(serial, "", format, { date1904 });
  if (period !== null && !/d/i.test(format)) return namePeriod(period);
  const date = dateOfSerial(serial + (date1904 ? DAYS_1904 : 0));
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
