import { financialYear } from "./movePeriod";
import type { Period } from "./period";

/**
 * Which mid-year estimate a period's rates divide by: for the year that ends in March that of the year before, as in
 * official rates, or that of one year throughout.
 */
export type YearRule = { readonly kind: "before" } | { readonly kind: "fixed"; readonly year: number };

/**
 * The year whose mid-year estimate a period's rates divide by. Official rates of the year to March 2024 take the estimate
 * for the year before, mid-2023: so Jun-23 and Mar-24 both give 2023. Source: DfE, Characteristics of children in need.
 */
export function yearOfEstimate(period: Period, rule: YearRule): number {
  return rule.kind === "fixed" ? rule.year : financialYear(period);
}
