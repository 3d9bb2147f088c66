/** A span of time that a column speaks of. Months and quarters are of the calendar; a year is the financial year that starts in April. */
export type Period =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "year"; readonly start: number };
