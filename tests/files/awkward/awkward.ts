import { BROKEN } from "./broken";
import { FORGING, SHEET_NAMES, WITH_MACROS } from "./forging";
import { FORMULAS } from "./formulas";
import type { Awkward } from "./make";
import { MANY } from "./many";

/** All of them. */
export const AWKWARD: readonly Awkward[] = [
  ...FORMULAS,
  ...MANY,
  ...BROKEN,
  ...FORGING,
  ...SHEET_NAMES,
  WITH_MACROS,
];
