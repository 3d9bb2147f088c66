import { CARE_LEAVERS } from "./careLeavers";
import { EDUCATION } from "./education";
import { FRONT_DOOR } from "./frontDoor";
import { IN_CARE } from "./inCare";
import type { National } from "./measure";
import { PLACEMENTS } from "./placements";
import { PLANS } from "./plans";
import { WELLBEING } from "./wellbeing";
import { WORKFORCE } from "./workforce";

/** Every national measure that the pack holds, by topic. A row takes the first whose words it says. */
export const NATIONAL: readonly National[] = [
  ...FRONT_DOOR,
  ...PLANS,
  ...IN_CARE,
  ...PLACEMENTS,
  ...WELLBEING,
  ...CARE_LEAVERS,
  ...EDUCATION,
  ...WORKFORCE,
];

const BY_CODE = new Map(NATIONAL.map((one) => [one.code, one]));

/** The national measure of that short name; `null` where the table has none. */
export function nationalOf(code: string): National | null {
  return BY_CODE.get(code) ?? null;
}
