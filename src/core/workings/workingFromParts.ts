import type { Working } from "./working";

/** The working of a share whose parts stand in cells of their own: 407 and 1626 give `407/1626`. */
export function workingFromParts(numerator: number, denominator: number): Working {
  return {
    expression: `${numerator}/${denominator}`,
    result: denominator === 0 ? null : numerator / denominator,
    numerator,
    denominator,
    periodsPerYear: 1,
    per: 1,
    stated: null,
  };
}
