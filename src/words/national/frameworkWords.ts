import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { SAID_IN_CARE, IN_NEED, LEAVERS, ON_PLAN } from "./saidAlike";

const UASC: Phrases = ["uasc"];
const AT_17_AND_18: Phrases = ["17 to 18"];
const SPENDING: Phrases = ["spend*"];
/** Of the whole service, and of no one placement or team. */
const WHOLE_SERVICE: Phrases = ["childrens (social care|services)"];
const SEVERE_ABSENCE: readonly Phrases[] = [["severe", "severely"], ["absen*"]];

/** How a name says that it is an indicator of the National Framework's dashboard that is no national measure. */
export const FRAMEWORK_WORDS = {
  uascStarting: { says: [UASC, ["start*", "new"]] },
  uascInCare: { says: [UASC], never: ["start*", "new*", "ceas*", "left", "leav*"] },
  severeAbsenceInNeed: { says: [IN_NEED, ...SEVERE_ABSENCE], never: [...ON_PLAN, ...SAID_IN_CARE] },
  severeAbsenceOnPlan: { says: [ON_PLAN, ...SEVERE_ABSENCE], never: SAID_IN_CARE },
  severeAbsenceInCare: { says: [SAID_IN_CARE, ...SEVERE_ABSENCE], never: ON_PLAN },
  hospitalAdmissions: { says: [["hospital"], ["injur*"], ["0 to 14", "under 15"]], never: ["self harm"] },
  // Inside the authority's boundary or outside it: the national measure counts only those outside.
  farFromHome: {
    says: [["20 miles"], SAID_IN_CARE],
    never: [
      ...["outside", "out of", "boundar*", "county", "borough", "within", "less than", "under*", "up to"],
      ...["school", "foster*"],
    ],
  },
  decisionToMatch: { says: [["match*"], ["adopt*"], ["decision"], ["month"]], never: ["days!"] },
  youngerInEet: { says: [LEAVERS, AT_17_AND_18, ["eet"]], never: ["not"] },
  youngerSuitablyHoused: { says: [LEAVERS, AT_17_AND_18, ["suitable"]], never: ["not", "unsuitable"] },
  shareOfSpending: {
    says: [SPENDING, WHOLE_SERVICE, ["(total|whole|overall) .. (la|las|local authority|council|authority)"]],
    never: ["not", "excluding", "without"],
  },
  spendingPerChild: {
    says: [[...SPENDING, "cost!"], WHOLE_SERVICE, ["per (child|capita|head)"]],
    never: [...SAID_IN_CARE, "placement", "agency"],
  },
  spendingNotOnCare: {
    says: [SPENDING, WHOLE_SERVICE, ["(not|excluding|other than) .. in care"]],
  },
  ethnicMinorities: {
    says: [["social worker"], ["ethnic minorit*", "minority ethnic", "global majority", "non white", "bame"]],
  },
} as const satisfies Record<string, NationalWords>;

/** What social workers note in assessments as what endangers a child: its name, and the phrases that say it. */
export const FACTORS = [
  ["domestic abuse of the child", "domestic abuse .. child"],
  ["domestic abuse of a parent", "domestic abuse .. parent"],
  ["domestic abuse of another person", "domestic abuse .. person"],
  ["emotional abuse", "emotional abuse"],
  ["abuse linked to faith or belief", "faith .. abuse"],
  ["neglect", "neglect"],
  ["physical abuse by an adult", "physical abuse .. adult"],
  ["physical abuse by a child", "physical abuse .. child on"],
  ["physical abuse, by whom unknown", "physical abuse .. unknown"],
  ["sexual abuse by an adult", "sexual abuse .. adult"],
  ["sexual abuse by a child", "sexual abuse .. child on"],
  ["sexual abuse, by whom unknown", "sexual abuse .. unknown"],
  ["criminal exploitation", "criminal exploitation", "cce"],
  ["sexual exploitation", "sexual exploitation", "cse"],
  ["gangs", "gang"],
  ["going missing", "going missing"],
  ["trafficking", "traffick*"],
] as const satisfies readonly (readonly [name: string, ...phrases: string[]])[];

/** That it is noted in an assessment. */
export const NOTED: Phrases = ["assess*", "factor"];
/** Reasons for a plan or a referral, and police figures, go by the same words. */
export const NOTED_ELSEWHERE: Phrases = [
  ...["cp plan", "in care", "referr*", "rereferr*", "contact*", "categor*", "conferenc*", "icpc"],
  ...["section 47", "police", "offen*"],
];
