import type { Phrases } from "../says";

/** Headings of services whose rows count others, or otherwise. */
export const OTHER_SERVICES: Phrases = [
  ...["adult", "housing", "homeless*", "public health", "police", "early help"],
];
/** Headings of children's social care: “Early help and front door” is one, too. */
export const CHILDRENS_CARE: Phrases = [
  ...["child", "childrens", "front door", "mash", "referral", "assessment", "contact"],
  ...["care leaver", "looked after"],
];
/** Who or when is counted: children on a plan are those of a day, plans may be those of a day or of a year. */
export const SAYS_WHEN: Phrases = [
  ...["at", "as of", "end of", "snapshot", "current", "currently", "open", "active", "point in time"],
  ...["children!", "subject", "during", "in (the|) year"],
];
