import type { Period } from "./period";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const QUARTERS = ["Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec"];

/** A period for files and the command line: `2024-06`, `2024-Q2` (of the calendar year), `2023-24`. */
export function formatPeriod(period: Period): string {
  if (period.kind === "month") return `${period.year}-${twoDigits(period.month)}`;
  if (period.kind === "quarter") return `${period.year}-Q${period.quarter}`;
  return `${period.start}-${twoDigits(period.start + 1)}`;
}

/** A period for people: `Jun-24`, `Apr–Jun 2024`, `2023/24`. */
export function namePeriod(period: Period): string {
  if (period.kind === "month") return `${MONTHS[period.month - 1]}-${twoDigits(period.year)}`;
  if (period.kind === "quarter") return `${QUARTERS[period.quarter - 1]} ${period.year}`;
  return `${period.start}/${twoDigits(period.start + 1)}`;
}

function twoDigits(number: number): string {
  return String(number % 100).padStart(2, "0");
}
