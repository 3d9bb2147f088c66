import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { IN_NEED, IN_TIME, ON_PLAN, TWO_YEARS } from "./saidAlike";

const STARTS: Phrases = ["start*", "new", "became", "becom*", "made"];
const ENDS: Phrases = [
  ...["ceas*", "ended", "ends!", "ending", "clos*", "removed", "discharged"],
  ...["deregist*", "de regist*"],
];
const AGAIN: Phrases = [
  ...["2nd", "subsequent", "repeat*", "previous*", "again"],
  ...["replan*", "re plan*", "reregist*", "re regist*"],
];
const SUBJECT: Phrases = ["subject", "plan", "registered", "register"];
const LASTING: Phrases = [
  ...["subject", "plan", "last", "lasting", "lasted", "for", "over", "longer", "than", "after"],
  ...["duration", "month"],
];
/** What is not all those who are on a plan on a day, but some of them, or those who came, went or came again. */
const NOT_A_STOCK: Phrases = [
  ...STARTS,
  ...ENDS,
  ...AGAIN,
  ...["visit*", "seen", "review*", "supervis*", "core group", "conference", "icpc", "audit*", "section 47"],
  ...["neglect*", "abuse*", "absen*", "disab*", "duration", "unborn", "ethnic*", "expected", "attainment"],
  ...["years!", "months!", "within"],
];
const NOT_STARTED: Phrases = [...AGAIN, ...ENDS, "conference", "icpc"];

/** Children in need and child protection plans, by the measure's code. */
export const PLAN_WORDS = {
  CIN: {
    says: [IN_NEED],
    never: ["start*", "new*", "ceas*", "ended", "during", "episode", "visit*", "plan"],
  },
  CINTime2more: {
    says: [IN_NEED, ["2 years or more", "(over|more than) 2 years"]],
    also: LASTING,
    never: ["ceas*", "ended", "clos*", "plan"],
  },
  CPP_rate: {
    says: [ON_PLAN],
    also: SUBJECT,
    never: NOT_A_STOCK,
  },
  CPP_Num: {
    says: [ON_PLAN],
    also: SUBJECT,
    never: NOT_A_STOCK,
  },
  CPP_Abuse_Rate: {
    says: [ON_PLAN, STARTS],
    also: SUBJECT,
    never: NOT_STARTED,
  },
  CPP_Abuse: {
    says: [ON_PLAN, STARTS],
    also: SUBJECT,
    never: NOT_STARTED,
  },
  DeRegCPR: {
    says: [ON_PLAN, ENDS],
    also: SUBJECT,
    never: AGAIN,
  },
  // Published are those that were ever on a plan before; within two years is another measure, which councils keep too.
  PrevRegCPR: {
    says: [ON_PLAN, AGAIN],
    also: [...SUBJECT, ...STARTS],
    never: ["within", "(last|in) 2 years", "18 months", "12 months"],
  },
  ReRegCPR: {
    says: [ON_PLAN, AGAIN],
    also: [...SUBJECT, ...STARTS],
    never: ["within", "(last|in) 2 years"],
  },
  CPPlans2yrsActive: {
    says: [ON_PLAN, TWO_YEARS],
    also: LASTING,
    never: [...ENDS, ...AGAIN, "within 2", "under 2", "less than"],
  },
  CPPlans2yrs: {
    says: [ON_PLAN, TWO_YEARS, ENDS],
    also: LASTING,
    never: AGAIN,
  },
  RevCP: {
    says: [ON_PLAN, ["review*"], [...IN_TIME, "due", "up to date"]],
    also: SUBJECT,
    never: ["visit*", "icpc", "report*", "minute", "attend*", "supervis*"],
    reverse: ["overdue", "late", "outside", "out of", "not"],
    surely: ["3 months", "required timescale"],
  },
} as const satisfies Record<string, NationalWords>;
