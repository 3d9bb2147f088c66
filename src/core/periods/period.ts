/**
 * A span of time that a column speaks of. Months, quarters and spans of several months are of the calendar; a year is the
 * financial year that starts in April unless `from` names another month; a week is that of ISO 8601, Monday to Sunday.
 */
export type Period =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "year"; readonly start: number; readonly from?: number }
  | { readonly kind: "week"; readonly year: number; readonly week: number }
  /** Several months, by the last of them: `Apr-Sep 24` is 6 months to September 2024, `12 months to Sep-24` is 12. */
  | { readonly kind: "span"; readonly year: number; readonly month: number; readonly months: number };
