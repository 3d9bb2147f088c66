/** Percentages of something that they can pass: a budget, a target, a capacity, last year's figure. */
const PASSES =
  /\b(against|compared|change|variance|increase|decrease|growth|reduction|budget|spend|target|capacity|occupancy|establishment|ratio|uptake|turnover|demand)\b/i;
/** What can fall below zero. */
const FALLS_BELOW =
  /\b(change|net|variance|difference|gap|increase|decrease|growth|movement|balance|reduction|saving|under|over)/i;

/** Whether a percentage of this name can be more than a hundred: "% of budget spent" can, "% of visits in time" cannot. */
export function mayExceedWhole(name: string): boolean {
  return PASSES.test(name);
}

/** Whether a measure of this name can be negative. */
export function mayBeNegative(name: string): boolean {
  return FALLS_BELOW.test(name);
}
