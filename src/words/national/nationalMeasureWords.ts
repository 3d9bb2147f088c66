import { CARE_LEAVER_WORDS } from "./careLeaverWords";
import { EDUCATION_WORDS } from "./educationWords";
import { FRONT_DOOR_WORDS } from "./frontDoorWords";
import { IN_CARE_WORDS } from "./inCareWords";
import { PLACEMENT_WORDS } from "./placementWords";
import { PLAN_WORDS } from "./planWords";
import { WELLBEING_WORDS } from "./wellbeingWords";
import { WORKFORCE_WORDS } from "./workforceWords";
import type { NationalWords } from "./nationalWords";

/** By the code of a national measure: how a name says that it is that measure. */
export const NATIONAL_WORDS = {
  ...FRONT_DOOR_WORDS,
  ...PLAN_WORDS,
  ...IN_CARE_WORDS,
  ...PLACEMENT_WORDS,
  ...WELLBEING_WORDS,
  ...CARE_LEAVER_WORDS,
  ...EDUCATION_WORDS,
  ...WORKFORCE_WORDS,
} as const satisfies Record<string, NationalWords>;

/** The code of a measure whose words are known: one that is misspelt does not compile. */
export type NationalCode = keyof typeof NATIONAL_WORDS;
