import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { SAID_IN_CARE } from "./saidAlike";

const STARTS: Phrases = [
  ...["start*", "new", "enter*", "became", "becom*", "admi*", "coming into", "came into", "entrant"],
];
const ENDS: Phrases = ["ceas*", "ended", "ends!", "ending", "leav*", "left", "discharg*", "exit*"];
/** Some of those in care, or something about them. */
const PART: Phrases = [
  ...[
    "uasc",
    "visit*",
    "review*",
    "health*",
    "dent*",
    "immun*",
    "sdq",
    "pep",
    "placement",
    "placed",
    "foster*",
  ],
  ...["resident*", "missing", "offend*", "reoffend*", "convict*", "absen*", "school", "permanen*", "plan!"],
  ...["adopt*", "guardian*", "years!", "months!", "section 20", "unregist*", "disab*", "supervis*", "audit*"],
  ...["unregulat*", "home!", "independent*"],
];
/** Care that is come into, or gone out of, is written without the “in”. */
const INTO: Phrases = ["(in|to|into) care", "enter* care"];
const OUT: Phrases = ["(in|leaving|left|leave|from) care", "ceas* care", "exit* care"];
const ALSO_IN_CARE: Phrases = ["looked after", "in care", "system"];
/** Who comes again is no child who starts. */
const STARTS_OTHERWISE: Phrases = [
  ...["uasc", "again", "reenter*", "re enter*", "return*", "missing", "episode"],
];
/** How care ends, and those who leave it. */
const LEAVING: Phrases = [...ENDS, "those", "order", "looked after", "granted", "subject"];
const UASC: Phrases = ["uasc"];
/** On the way to an adoption, or about one. */
const BEFORE_ADOPTION: Phrases = [
  ...["placed", "match*", "approv*", "adopter", "plan*", "disrupt*", "decision", "unopposed", "consent*"],
];
const GUARDIANSHIP: Phrases = ["special guardianship"];
/** About an order, or of those who were not in care before it. */
const BESIDE_GUARDIANSHIP: Phrases = [
  ...["adopt*", "assess*", "support*", "review*", "former*", "other than", "friend*"],
];

/** Children in care: how many, and how they come and go, by the measure's code. */
export const IN_CARE_WORDS = {
  LAC: {
    says: [SAID_IN_CARE],
    never: [...STARTS, ...ENDS, ...PART],
  },
  LACnum: {
    says: [SAID_IN_CARE],
    never: [...STARTS, ...ENDS, ...PART],
  },
  LAC_Start_Rate: {
    says: [INTO, STARTS],
    also: ALSO_IN_CARE,
    never: STARTS_OTHERWISE,
  },
  LACnum_Start: {
    says: [INTO, STARTS],
    also: ALSO_IN_CARE,
    never: STARTS_OTHERWISE,
  },
  LAC_Cease_Rate: {
    says: [OUT, ENDS],
    also: ALSO_IN_CARE,
    never: ["uasc", "adopt*", "guardian*", "care leaver"],
  },
  LACceased: {
    says: [OUT, ENDS],
    also: ALSO_IN_CARE,
    never: ["uasc", "adopt*", "guardian*", "care leaver", "arrangement"],
  },
  Unacc_Asylmn_Seek_Childn: {
    says: [UASC],
    never: ["non uasc", ...STARTS, ...ENDS, "care leaver"],
  },
  "Unacc_Asylmn_Seek_Childn%": {
    says: [UASC],
    never: ["non uasc", ...STARTS, ...ENDS, "care leaver", "visit*", "health", "review*"],
  },
  "UASC_%_Starting": {
    says: [UASC, STARTS],
    never: ["non uasc"],
  },
  "No_of LAC Adopted": {
    says: [["adopted", "adoptions!"]],
    also: LEAVING,
    never: BEFORE_ADOPTION,
  },
  "%_of LAC Adopted": {
    says: [
      ["adopted", "adoption"],
      ["ceas*", "leav*", "left", "in care"],
    ],
    also: LEAVING,
    never: [...BEFORE_ADOPTION, "guardian*", "months!", "days!"],
  },
  LAC_ceased_SGO: {
    says: [GUARDIANSHIP],
    also: LEAVING,
    never: BESIDE_GUARDIANSHIP,
  },
  "LAC_ceased_SGO%": {
    says: [GUARDIANSHIP],
    also: LEAVING,
    never: [...BESIDE_GUARDIANSHIP, "breakdown", "arrangement"],
    surely: ENDS,
  },
  "LAC_ceased_CAO%": {
    says: [["child arrangements order"]],
    also: LEAVING,
    never: ["guardian*"],
    surely: ENDS,
  },
  "LAC_RetHome_CarePlan_%": {
    says: [["return* home", "rehabilitat*", "reunif*"]],
    also: [...LEAVING, "part", "planned", "plan"],
    never: ["interview*", "missing", "not part", "unplanned", "discuss*"],
    surely: ["part of (the|their|a|) care plan", "planned"],
  },
} as const satisfies Record<string, NationalWords>;
