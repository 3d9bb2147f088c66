import { anyOf } from "../../words/anyOf";
import {
  BEGINS_CONVERSION,
  BEHIND_REPEATED,
  PART_BEGINS,
  PART_BEGINS_AFTER_OF,
} from "../../words/lists/partBegins";
import { SHARE_NAMED } from "../../words/lists/unitWords";
import { byThings } from "../../words/thingNames";
import type { Thing } from "../../words/things";
import { quantityOf } from "../rows/rates/quantity";

// From the name of a share to its whole, so that the denominator can be compared with the row that counts the whole.
// The shape of a name decides: the whole stands between "% of" and the words that begin the part (`which are`, `with`).

/** How a share begins: `% of`, `Percentage`. */
const SHARE = new RegExp(`^(?:${SHARE_NAMED}|rate)(?: of)* ?`, "i");
/** A re-referral is a referral; its name need not say so. */
const REFERRALS = new RegExp(`^${"repeat referral" satisfies Thing}${BEHIND_REPEATED}$`);

/** How names of shares say what they are a share of; the first that fits is taken. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${BEGINS_CONVERSION}(.+?) to `, "i"),
  new RegExp(`^${SHARE_NAMED}(?: of)+ (.+?) ${anyOf([...PART_BEGINS, ...PART_BEGINS_AFTER_OF]).source}`, "i"),
  new RegExp(`^${SHARE_NAMED}(?: of)* ?(.+?) ${anyOf(PART_BEGINS).source}`, "i"),
];

/** What a share is a share of, in words as `quantityOf` gives them: "% of referrals which are repeat referrals" is of `referral`. */
export function shareOfWhat(name: string): string[] | null {
  if (REFERRALS.test(byThings(name.trim().replace(SHARE, "")))) return quantityOf("referrals");
  for (const form of FORMS) {
    const whole = form.exec(name.trim())?.[1];
    if (whole !== undefined) return quantityOf(whole);
  }
  return null;
}
