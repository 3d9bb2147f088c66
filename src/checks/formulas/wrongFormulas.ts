import type { CheckId } from "../../model/checkIds";

// Other checks give way to these: what a wrong formula shows is a consequence, and the formula is what has to be mended.

/** Checks that find a formula wrong, or a number where one belongs, and with it what its cell says. */
export const WRONG_FORMULAS: readonly CheckId[] = [
  "formula-error",
  "formula-inconsistent",
  "formula-wrong-cells",
  "number-among-formulas",
];
