/** Rates of children's services are per 10,000 children aged 0 to 17. Source: DfE, Characteristics of children in need. */
export const PER_10000 = 10_000;
/** A working that multiplies by this gives percent, not a fraction. */
export const PER_CENT = 100;
/** A month's flow is multiplied by twelve, a quarter's by four, to compare with a year's. A local convention. */
export const MONTHS_A_YEAR = 12;
/** A quarter's flow is multiplied by four for the same comparison. */
export const QUARTERS_A_YEAR = 4;

/**
 * A rate: the count times the periods in a year, against the population. `null` where the population is zero.
 * `ratePer(387, 146874, PER_10000, MONTHS_A_YEAR)` is 316.19, the month's referrals as a year's per 10,000 children;
 * a stock at a point in time has one period.
 */
export function ratePer(count: number, population: number, per: number, periodsPerYear = 1): number | null {
  return population === 0 ? null : ((count * periodsPerYear) / population) * per;
}
