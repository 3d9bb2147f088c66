import type { Thing } from "../things";

/** What the table of national measures calls a thing otherwise than its plainest name. */
export const PUBLISHED_AS: { readonly [T in Thing]?: string } = {
  care: "in care",
  need: "in need",
  "need plan": "in need plan",
  leaver: "care leavers",
  "repeat referral": "rereferral",
  "s47 enquiry": "section 47",
  conference: "cp plan conference",
  "initial conference": "icpc",
  "review conference": "review cp plan conference",
  "no further action": "nfa",
};

type Replaced = readonly (readonly [RegExp, string])[];

/** What the field writes in many ways, and the one way of the table, in this order: before its things are told, … */
export const BEFORE_THINGS: Replaced = [
  [/'s\b/g, "s"],
  [/(\d)(?=(?:yrs?|years?|mths?|months?|days?|wks?|weeks?)\b)/g, "$1 "],
  [/&/g, " and "],
  [/\b(\d+)\s*(?:-|\/|to|and)\s*(\d+)(?=\s*(?:yrs?|years?|year olds?|\b))/g, "$1 to $2"],
  [/10\s*,?\s*000\b|\b10k\b/g, "10000"],
  [/\b(?:second|2nd)\b/g, "2nd"],
  [/\btwo\b/g, "2"],
  [/\bthree\b/g, "3"],
  [/(\d)\s*\+|(\d) (?:and over|plus)\b/g, "$1$2 or more "],
  [/\b(\d+) (?:yrs?|years?)\b/g, "$1 years"],
  [/\b(\d+) or more +(?:yrs?|years?)\b/g, "$1 years or more"],
  [/\b(\d+) years plus\b/g, "$1 years or more"],
  // Unaccompanied children are among those in care, …
  [/\bincl?(?:uding)?\.? uasc\b/g, ""],
  [/\b(?:formerly|previously) (?:looked after|in care)\b/g, "care leavers"],
];
/** … and behind them. */
export const BEHIND_THINGS: Replaced = [
  // … and those who leave it are no care leavers yet.
  [/\bin care leavers\b/g, "leaving in care"],
  [/\bsws?\b|\bsocial work(?:ers?)?\b/g, "social worker"],
  [/\bcore assessments?\b/g, "single assessment"],
  [/\bfirst[ -]time entrants?\b|\bftes?\b(?=.*youth)/g, "first time entrants"],
  [/\bplacement moves\b/g, "placements"],
  [/\bre[ -]?referr/g, "rereferr"],
  // Over which months it is counted, and not within which it happened.
  [/\brolling 12 months?\b|\b12 months? rolling\b/g, "rolling year"],
  // Those on a plan and those in care are children in need in the published figures, too.
  [/\bin need\b(.*?)\bincl?\w*\.? (?:(?:and )?(?:cp plan|in care)\b ?)+/g, "in need$1"],
  [/[^a-z0-9%]+/g, " "],
];
