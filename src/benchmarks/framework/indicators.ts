/**
 * The 68 indicators of the National Framework's dashboard in our own words, with the national measure that each is.
 * Those that the pack does not hold are known by phrases alone, and have no benchmark.
 */

import type { Unit } from "../../model/scorecard";
import { FACTORS, FRAMEWORK_WORDS, NOTED, NOTED_ELSEWHERE } from "../../words/national/frameworkWords";
import type { NationalWords } from "../../words/national/nationalWords";
import type { Indicator } from "./indicator";

const TOGETHER = "Families stay together and get the help they need";
const SAFE = "Children are safe in and outside of their homes";
const NETWORK = "Children are supported by their family network";
const STABLE = "Children in care and care leavers have stable, loving homes";
const LEADERS = "Leaders drive conditions for effective practice";
const WORKFORCE = "The workforce is equipped and effective";

/** Education is published for these three groups, in this order. */
const GROUPS = ["children in need", "children on protection plans", "children in care"] as const;

const RATINGS = ["outstanding", "good", "requires improvement", "inadequate"] as const;

/** The 68 indicators, in the dashboard's order. */
export const INDICATORS: readonly Indicator[] = [
  known("children in need per 10,000", TOGETHER, "CIN"),
  known("repeat referrals within 12 months", TOGETHER, "ReReferral"),
  known("children starting to be in care per 10,000", TOGETHER, "LAC_Start_Rate"),
  known("children in care per 10,000", TOGETHER, "LAC"),
  said(
    "unaccompanied asylum-seeking children starting to be in care per 10,000",
    TOGETHER,
    "rate",
    FRAMEWORK_WORDS.uascStarting,
  ),
  said(
    "unaccompanied asylum-seeking children in care per 10,000",
    TOGETHER,
    "rate",
    FRAMEWORK_WORDS.uascInCare,
  ),
  known("children in care who moved school in the year", TOGETHER, "Stability_School"),
  ...["CINTotalAb_3Term", "CPPTotalAb_3Term", "LAC_Over_Abs"].map((code, at) =>
    known(`absence of ${GROUPS[at] ?? ""}`, TOGETHER, code),
  ),
  ...["CINPermAbsent_3Term", "CPPPerAbs_3Term", "LAC_Pers_Abs"].map((code, at) =>
    known(`persistent absence of ${GROUPS[at] ?? ""}`, TOGETHER, code),
  ),
  said(`severe absence of ${GROUPS[0]}`, TOGETHER, "percent", FRAMEWORK_WORDS.severeAbsenceInNeed),
  said(`severe absence of ${GROUPS[1]}`, TOGETHER, "percent", FRAMEWORK_WORDS.severeAbsenceOnPlan),
  said(`severe absence of ${GROUPS[2]}`, TOGETHER, "percent", FRAMEWORK_WORDS.severeAbsenceInCare),
  ...["CIN_KS2_ExpStd_RWM", "CPPO_KS2_RWM", "LAC_KS2_ExpStd_RWM"].map((code, at) =>
    known(`key stage 2 of ${GROUPS[at] ?? ""}`, TOGETHER, code),
  ),
  ...["CIN_Avg_Attain8_KS4", "CPPO_KS4_A8", "LAC_KS4_AVG_Attain8"].map((code, at) =>
    known(`Attainment 8 of ${GROUPS[at] ?? ""}`, TOGETHER, code),
  ),
  known("second or subsequent child protection plans", SAFE, "PrevRegCPR"),
  // The dashboard counts plans that are still open; those that ended after so long are another measure.
  known("child protection plans that have lasted two years or more", SAFE, "CPPlans2yrsActive"),
  said(
    "hospital admissions for injuries, aged 0 to 14, per 10,000",
    SAFE,
    "rate",
    FRAMEWORK_WORDS.hospitalAdmissions,
  ),
  ...FACTORS.map(([name, ...phrases]) =>
    said(`assessments that note ${name}, per 10,000`, SAFE, "rate", {
      says: [phrases, NOTED],
      never: NOTED_ELSEWHERE,
    }),
  ),
  known("children leaving care on a special guardianship order", NETWORK, "LAC_ceased_SGO%"),
  known("children leaving care on a child arrangements order", NETWORK, "LAC_ceased_CAO%"),
  known("children in care with three or more placements", STABLE, "LACStable_2016on"),
  said("children in care more than 20 miles from home", STABLE, "percent", FRAMEWORK_WORDS.farFromHome),
  said("months from the decision for adoption to a match", STABLE, "number", FRAMEWORK_WORDS.decisionToMatch),
  known("children in care in foster care", STABLE, "LAC_Foster_Placements"),
  known("children in care in secure and children's homes", STABLE, "LAC_SecHome_And_ChildHome"),
  known("children in care in supported accommodation", STABLE, "LAC_Ind_SInd_Liv_Arr"),
  known("average strengths and difficulties score", STABLE, "Emotional_LAC"),
  said(
    "care leavers of 17 and 18 in education, employment or training",
    STABLE,
    "percent",
    FRAMEWORK_WORDS.youngerInEet,
  ),
  known("care leavers of 19 to 21 in education, employment or training", STABLE, "CareLeaverEET"),
  said(
    "care leavers of 17 and 18 in suitable accommodation",
    STABLE,
    "percent",
    FRAMEWORK_WORDS.youngerSuitablyHoused,
  ),
  known("care leavers of 19 to 21 in suitable accommodation", STABLE, "CareLeaverAcc"),
  said(
    "children's services' share of the authority's spending",
    LEADERS,
    "percent",
    FRAMEWORK_WORDS.shareOfSpending,
  ),
  said("children's services' spending per child", LEADERS, "number", FRAMEWORK_WORDS.spendingPerChild),
  said(
    "children's services' spending other than on children in care",
    LEADERS,
    "percent",
    FRAMEWORK_WORDS.spendingNotOnCare,
  ),
  ...RATINGS.map((rating) => ({
    name: `authorities whose leadership was judged ${rating}`,
    outcome: LEADERS,
    codes: [],
  })),
  known("turnover of social workers", WORKFORCE, "Work_Force_TO_Rate"),
  known("agency social workers", WORKFORCE, "Work_Force_Agecy_Rate"),
  known("vacancies of social workers", WORKFORCE, "Work_Force_Vac_Rate"),
  known("average caseload", WORKFORCE, "Work_Force_AvgNumCase_SW"),
  known(
    "children in care with three or more social workers in the year",
    WORKFORCE,
    "Stability_SocialWorker",
  ),
  said("social workers from ethnic minorities", WORKFORCE, "percent", FRAMEWORK_WORDS.ethnicMinorities),
];

/** An indicator that the pack holds. */
function known(name: string, outcome: string, ...codes: string[]): Indicator {
  return { name, outcome, codes };
}

/** An indicator that the pack does not hold: the words of a row's name tell it. */
function said(name: string, outcome: string, unit: Unit, words: NationalWords): Indicator {
  return { name, outcome, codes: [], known: { unit, ...words } };
}
