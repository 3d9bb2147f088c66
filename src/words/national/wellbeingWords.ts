import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { SAID_IN_CARE } from "./saidAlike";

/** The rest of those who had a check: rows that say so count the other way. */
const NOT_CHECKED: Phrases = ["no", "not", "without", "overdue", "out of date"];
/** Published is whether the yearly assessment was had; the first, and what belongs to it, are others. */
const OTHER_HEALTH: Phrases = [
  ...[
    "initial",
    "dent*",
    "mental",
    "passport",
    "plan",
    "emotional*",
    "iha",
    "due",
    "overdue",
    "timescale",
    "within",
  ],
  "nurse",
];

/** Health and behaviour of children in care, and youth justice, by the measure's code. */
export const WELLBEING_WORDS = {
  "LACHealth%": {
    says: [["health (assessment|check|review|needs assessment)", "rha"]],
    also: ["review", "check"],
    never: OTHER_HEALTH,
    reverse: NOT_CHECKED,
  },
  "LACDental%": {
    says: [["dental*", "dentist*"]],
    also: ["check (up|ups|)", "assessment", "seen", "visit*", "health"],
    reverse: NOT_CHECKED,
  },
  "LACVaccinations%": {
    says: [["immunis*", "immuniz*", "vaccin*"]],
    also: ["health"],
    reverse: NOT_CHECKED,
  },
  LACSubstance: {
    says: [["substance"]],
    also: ["misus*", "problem", "issue"],
    never: ["parent*", "intervention", "treatment", "referr*"],
    surely: SAID_IN_CARE,
  },
  LAC_Convictions: {
    says: [["offend*", "convict*", "caution*"]],
    also: ["subject", "final", "warning", "reprimand*"],
    never: ["reoffend*", "re offend*", "parent*"],
    surely: SAID_IN_CARE,
  },
  Emotional_LAC: {
    says: [["sdq"], ["average", "score", "mean"]],
    also: ["emotional", "(behavioral|behavioural)", "health", "wellbeing"],
    never: ["%", "with an up to date", "carer leaver"],
  },
  FirstYJS: {
    says: [["first time entrant"]],
    also: ["yjs", "justice", "system", "100 000", "100k", "10 to 17", "first time entrant"],
  },
  "ReoffYO15-17": {
    says: [["reoffend*", "re offend*"]],
    also: ["offend*"],
    never: ["in care", "10 to (14|17)"],
    surely: ["15 to 17"],
  },
} as const satisfies Record<string, NationalWords>;
