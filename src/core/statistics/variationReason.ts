import { FEWEST_POINTS } from "./controlLimits";
import type { Special, SpecialCause } from "./judgeVariation";
import type { Polarity } from "../status/polarity";
import { fillIn } from "../figures/sentence";

/** What a special cause is, by rule: above the mean or rising, then below or falling. */
const CAUSES: Readonly<Record<SpecialCause, readonly [above: string, below: string]>> = {
  outside: ["above the upper limit", "below the lower limit"],
  trend: ["seven or more rising", "seven or more falling"],
  "one-side": ["seven or more above the mean", "seven or more below the mean"],
  "two-in-three": ["two of three close to the upper limit", "two of three close to the lower limit"],
};
const COMMON_CAUSE = "Common cause: natural variation{trial}.";
const SPECIAL_CAUSE = "Special cause, {judgement}: {cause}{trial}.";
const TRIAL = ` (trial limits: fewer than ${FEWEST_POINTS} points)`;

/**
 * A point in words: "Special cause, better: seven or more above the mean." Without an agreed direction it is higher or
 * lower; with too few points it says that the limits are on trial.
 */
export function variationReason(special: Special | null, polarity: Polarity, trial: boolean): string {
  const slots = { trial: trial ? TRIAL : "" };
  if (special === null) return fillIn(COMMON_CAUSE, slots);
  const [above, below] = CAUSES[special.cause];
  const isAbove = special.side > 0;
  return fillIn(SPECIAL_CAUSE, {
    ...slots,
    judgement: judgement(isAbove, polarity),
    cause: isAbove ? above : below,
  });
}

function judgement(isAbove: boolean, polarity: Polarity): string {
  if (polarity === "higher" || polarity === "lower") {
    return isAbove === (polarity === "higher") ? "better" : "worse";
  }
  return isAbove ? "higher" : "lower";
}
