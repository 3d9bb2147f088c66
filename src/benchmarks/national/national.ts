import { NATIONAL_WORDS } from "../../words/national/nationalMeasureWords";
import { CARE_LEAVERS } from "./careLeavers";
import { EDUCATION } from "./education";
import { FRONT_DOOR } from "./frontDoor";
import { IN_CARE } from "./inCare";
import type { National, NationalFacts } from "./measure";
import { PLACEMENTS } from "./placements";
import { PLANS } from "./plans";
import { WELLBEING } from "./wellbeing";
import { WORKFORCE } from "./workforce";

const ALL: readonly NationalFacts[] = [
  ...FRONT_DOOR,
  ...PLANS,
  ...IN_CARE,
  ...PLACEMENTS,
  ...WELLBEING,
  ...CARE_LEAVERS,
  ...EDUCATION,
  ...WORKFORCE,
];

/** Every national measure that the pack holds, by topic, with its words. */
export const NATIONAL: readonly National[] = ALL.map((facts) => ({
  ...facts,
  words: NATIONAL_WORDS[facts.code],
}));

const BY_CODE = new Map<string, National>(NATIONAL.map((one) => [one.code, one]));

/** The national measure of that short name; `null` where the table has none. */
export function nationalOf(code: string): National | null {
  return BY_CODE.get(code) ?? null;
}
