import { eitherNumber, IN_CARE_SHORT, LEAVERS_SHORT } from "../lists/groupNames";

const IN_CARE_NAME = `(?:${IN_CARE_SHORT.join("|")})`;

/** What the field writes in many ways, and the one way in which the table of national measures says it. In this order. */
export const SAID_AS_PUBLISHED: readonly (readonly [RegExp, string])[] = [
  [/[’']s\b/g, "s"],
  [/[–—]/g, "-"],
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
  // Unaccompanied children are among those in care, and those who leave it are no care leavers yet.
  [/\bincl?(?:uding)?\.? uasc\b/g, ""],
  [new RegExp(`\\b${IN_CARE_NAME} leavers\\b`, "g"), "leaving in care"],
  [/\bnot in (?:education|employment)[^()]*?training\b|\bnot in eet\b/g, "neet"],
  [/\beducation,? *(?:employment|training)[^()]*?(?:training|employment)\b|\bete\b/g, "eet"],
  [/\bemployment,? *(?:education|training)[^()]*?(?:training|education)\b/g, "eet"],
  [
    /\b(?:single|initial|c *and *f|child(?:ren)?s? and famil(?:y|ies)) assessments?\b|\bcfas?\b/g,
    "assessment",
  ],
  [/\b(?:continuous|social work|core) assessments?\b|\bsas?\b/g, "assessment"],
  [/\bs\.? ?47s?\b|\bsection 47s?\b/g, "section 47"],
  [/\bicpc(?: ?s)?\b|\binitial (?:child protection|cp|stage child protection) conf(?:erence)?s?\b/g, "icpc"],
  [/\binitial cpcs?\b/g, "icpc"],
  [/\bchild protection plans?\b|\bcp plans?\b|\bcppo?s?\b|\bchild protections?\b|\bcps?\b/g, "cp plan"],
  // A plan that a child is the subject of is no other than one for protection.
  [/\bsubjects? (?:of|to) an? plan\b/g, "subject of a cp plan"],
  [
    /\bchild(?:ren)?(?: who| that)?(?: are| is| were)?(?: the)? subjects? (?:of|to)(?: an?)? cp plan\b/g,
    "cp plan",
  ],
  [/\bin[ -]need\b|\bcino?\b/g, "in need"],
  [/\b(?:formerly|previously) (?:looked after|in care)\b/g, "care leavers"],
  [/\bcare[ -](?:leavers?|leaving young people)\b|\bcleavers?\b|\bformer relevant\b/g, "care leavers"],
  [new RegExp(`\\b${eitherNumber(LEAVERS_SHORT)}\\b`, "g"), "care leavers"],
  [/\bcare[ -]experienced? (?:young )?(?:people|persons?|adults?)\b/g, "care leavers"],
  [/\bunaccompanied asylum[ -]seeking\b(?: (?:children|young people|child)\b)?/g, "uasc"],
  [/\bchildren (?:that |who )?we (?:care for|look after)\b/g, "in care"],
  [new RegExp(`\\b(?:${IN_CARE_NAME}|cyp in care|cwcf|in our care|cared for children)\\b`, "g"), "in care"],
  [/\b(?:(?:children|young people) )?(?:looked[ -]after|in care)(?: children)?\b/g, "in care"],
  [/\behcps?\b|\behc plans?\b|\beducation,? health and care plans?\b|\behcs?\b/g, "ehc plan"],
  [/\bsgos?\b|\bspecial guardianship(?: orders?)?\b/g, "special guardianship"],
  [/\bcaos?\b|\bchild(?:ren)? arrangements? orders?\b|\bresidence orders?\b/g, "child arrangements order"],
  [/\bsws?\b|\bsocial work(?:ers?)?\b/g, "social worker"],
  [/\bfirst[ -]time entrants?\b|\bftes?\b(?=.*youth)/g, "first time entrants"],
  [/\bno further action\b/g, "nfa"],
  [/\bplacement moves\b/g, "placements"],
  [/\bre[ -]?referr/g, "rereferr"],
  [/\bstrengths +and +difficulties(?: questionnaires?)?\b|\bsdqs?\b/g, "sdq"],
  // Over which months it is counted, and not within which it happened.
  [/\brolling 12 months?\b|\b12 months? rolling\b/g, "rolling year"],
  // Those on a plan and those in care are children in need in the published figures, too.
  [/\bin need\b(.*?)\bincl?\w*\.? (?:(?:and )?(?:cp plan|in care)\b ?)+/g, "in need$1"],
  [/[^a-z0-9%]+/g, " "],
];
