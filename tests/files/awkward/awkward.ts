import { ARCHIVES } from "./archives";
import { BESIDE } from "./beside";
import { BROKEN } from "./broken";
import { FORGING, SHEET_NAMES, WITH_MACROS } from "./forging";
import { FORMULAS } from "./formulas";
import type { Awkward } from "./make";
import { MANY } from "./many";
import { OURS } from "./ours";
import { SPELLINGS } from "./spellings";
import { SPREAD } from "./spread";
import { TEXTS } from "./texts";

/** All of them. */
export const AWKWARD: readonly Awkward[] = [
  ...ARCHIVES,
  ...SPELLINGS,
  ...BESIDE,
  ...OURS,
  ...SPREAD,
  ...TEXTS,
  ...BROKEN,
  ...FORMULAS,
  ...MANY,
  ...FORGING,
  ...SHEET_NAMES,
  WITH_MACROS,
];
