import type { CheckId } from "../../model/checkIds";

/** Checks that find a formula wrong, or a number where one belongs, and with it what its cell says. */
export const WRONG_FORMULAS: readonly CheckId[] = [
  "formula-error",
  "formula-inconsistent",
  "formula-wrong-cells",
  "number-among-formulas",
];
