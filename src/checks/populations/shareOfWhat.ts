import { quantityOf } from "../rows/rates/quantity";

/** A re-referral is a referral; its name need not say so. */
const REFERRALS =
  /^(?:(?:%|percentage|proportion|rate)(?: of)* ?)?re-?referrals?(?: rate)?(?: (?:within|in) .*| \(.*)?$/i;

/** How names of shares say what they are a share of; the first that fits is taken. */
const FORMS: readonly RegExp[] = [
  /^conversion (?:of |from |rate )?(.+?) to /i,
  /^(?:%|percentage|proportion)(?: of)+ (.+?) (?:which|that|who|whom|whose|with|where|completed|held|rated|converted|resulting|progress\w*|for|placed|closed|within|having)\b/i,
  /^(?:%|percentage|proportion)(?: of)* ?(.+?) (?:which|that|who|with|completed|held|resulting|progress\w*|within)\b/i,
];

/** What a share is a share of, in words as `quantityOf` gives them: "% of referrals which are repeat referrals" is of `referral`. */
export function shareOfWhat(name: string): string[] | null {
  if (REFERRALS.test(name.trim())) return quantityOf("referrals");
  for (const form of FORMS) {
    const whole = form.exec(name.trim())?.[1];
    if (whole !== undefined) return quantityOf(whole);
  }
  return null;
}
