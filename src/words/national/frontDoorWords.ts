import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { IN_TIME, NOT_IN_TIME } from "./saidAlike";

/** Referrals of some kind, from somebody, or that led to something: each is a part of all. */
const OTHER_REFERRALS: Phrases = [
  ...["rereferr*", "repeat*", "previous*", "contact", "early help", "school", "police", "nfa"],
  ...["assessed", "camhs", "lado", "missing", "mental", "source", "conver*", "domestic", "exploit*"],
];
const OUTCOME: Phrases = [
  ...["result*", "lead", "leading", "led", "outcome", "clos*", "ended", "ending", "but", "child"],
];
/** Assessments of another kind, or by another service. */
const OTHER_ASSESSMENTS: Phrases = [
  ...["health", "ehc plan", "viability", "early help", "annual*", "risk", "return*", "pathway", "foster*"],
  ...["guardian*", "dental", "occupational", "10 working", "open*"],
];

/** Referrals, assessments and enquiries, by the measure's code. */
export const FRONT_DOOR_WORDS = {
  CPP_Total_NumRef: {
    says: [["referral"]],
    also: ["in need", "accepted"],
    never: OTHER_REFERRALS,
  },
  "CPP_Total_Rateper10,000": {
    says: [["referral"]],
    also: ["in need", "accepted"],
    never: OTHER_REFERRALS,
  },
  CIN_Refferals_NFA: {
    says: [["referral"], ["nfa"]],
    also: OUTCOME,
    never: ["rereferr*", "contact", "early help"],
  },
  Referrals_AssessedNotNeed: {
    says: [["referral"], ["assess*"], ["not in need"]],
    also: OUTCOME,
  },
  ReReferral: {
    says: [
      ["rereferr*", "repeat", "previous", "subsequent"],
      ["referr*", "rereferr*"],
    ],
    also: ["clos*"],
    never: ["early help", "3 or more", "conver*"],
  },
  Continue_Assess_Comp: {
    says: [["assessment"], ["45", ...IN_TIME]],
    also: [
      ...[
        "(single|initial) assessment",
        "(authorised|authorized)",
        "statutory",
        "closed",
        "closing",
        "child and family",
      ],
      ...["referral", "taking", "taken"],
    ],
    never: OTHER_ASSESSMENTS,
    reverse: NOT_IN_TIME,
    surely: ["45"],
  },
  Section_47: {
    says: [["section 47"]],
    also: ["(cp plan|) (enquir*|investigation)", "strategy discussion lead*"],
    never: ["icpc", "conference", "nfa"],
  },
  ISCP_Conf: {
    says: [["icpc"]],
    also: ["initial", "conference", "subject"],
  },
  CP_conf_15days: {
    says: [
      ["icpc", "cp plan conference"],
      ["15", ...IN_TIME],
    ],
    also: ["section 47", "enquir*", "strategy (discussion|meeting)", "conference"],
    never: ["review*", "quor*", "report*", "minute", "result*"],
    reverse: NOT_IN_TIME,
    surely: ["15"],
  },
  CareApplications: {
    says: [["care (application|proceeding)"]],
    also: ["cafcass"],
  },
} as const satisfies Record<string, NationalWords>;
