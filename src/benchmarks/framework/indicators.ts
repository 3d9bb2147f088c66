import { anyPartOf } from "../../words/anyOf";
import type { Unit } from "../../model/scorecard";
import { FACTORS, HARMS } from "./assessmentFactors";
import type { Indicator, IndicatorWords } from "./indicator";

const TOGETHER = "Families stay together and get the help they need";
const SAFE = "Children are safe in and outside of their homes";
const NETWORK = "Children are supported by their family network";
const STABLE = "Children in care and care leavers have stable, loving homes";
const LEADERS = "Leaders drive conditions for effective practice";
const WORKFORCE = "The workforce is equipped and effective";

const GROUPS = [
  ["children in need", /\bin need\b/, /\bcp plan\b|\bin care\b/],
  ["children on protection plans", /\bcp plan\b/, /\bin care\b/],
  ["children in care", /\bin care\b/, /\bcp plan\b/],
] as const;
const YOUNGER = [/\bcare leavers\b/, /\b17 to 18\b/];

const RATINGS = ["outstanding", "good", "requires improvement", "inadequate"] as const;

const STARTS = /\bstart\w*|\bnew\b/;
/** Of the whole service, and of no one placement or team. */
const WHOLE_SERVICE = /\bchildrens (?:social care|services)\b/;

/** The 68 indicators, in the dashboard's order. */
export const INDICATORS: readonly Indicator[] = [
  known("children in need per 10,000", TOGETHER, "CIN"),
  known("repeat referrals within 12 months", TOGETHER, "ReReferral"),
  known("children starting to be in care per 10,000", TOGETHER, "LAC_Start_Rate"),
  known("children in care per 10,000", TOGETHER, "LAC"),
  said("unaccompanied asylum-seeking children starting to be in care per 10,000", TOGETHER, "rate", [
    /\buasc\b/,
    STARTS,
  ]),
  said(
    "unaccompanied asylum-seeking children in care per 10,000",
    TOGETHER,
    "rate",
    [/\buasc\b/],
    /start|new|ceas|left|leav|care leavers/,
  ),
  known("children in care who moved school in the year", TOGETHER, "Stability_School"),
  ...["CINTotalAb_3Term", "CPPTotalAb_3Term", "LAC_Over_Abs"].map((code, at) =>
    known(`absence of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  ...["CINPermAbsent_3Term", "CPPPerAbs_3Term", "LAC_Pers_Abs"].map((code, at) =>
    known(`persistent absence of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  ...GROUPS.map(([who, says, never]) =>
    said(`severe absence of ${who}`, TOGETHER, "percent", [says, /\bsevere(?:ly)?\b/, /\babsen/], never),
  ),
  ...["CIN_KS2_ExpStd_RWM", "CPPO_KS2_RWM", "LAC_KS2_ExpStd_RWM"].map((code, at) =>
    known(`key stage 2 of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  ...["CIN_Avg_Attain8_KS4", "CPPO_KS4_A8", "LAC_KS4_AVG_Attain8"].map((code, at) =>
    known(`Attainment 8 of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  known("second or subsequent child protection plans", SAFE, "PrevRegCPR"),
  // Plans that ended after so long are counted elsewhere.
  known("child protection plans that have lasted two years or more", SAFE, "CPPlans2yrsActive"),
  said(
    "hospital admissions for injuries, aged 0 to 14, per 10,000",
    SAFE,
    "rate",
    [/\bhospital\b/, /\binjur/, /\b0 to 14\b|\bunder 15\b/],
    /self harm/,
  ),
  ...FACTORS.map(([name, how]) => by(`assessments that note ${name}, per 10,000`, SAFE, how)),
  ...HARMS.map(([name, how]) => by(`assessments that note ${name}, per 10,000`, SAFE, how)),
  known("children leaving care on a special guardianship order", NETWORK, "LAC_ceased_SGO%"),
  known("children leaving care on a child arrangements order", NETWORK, "LAC_ceased_CAO%"),
  known("children in care with three or more placements", STABLE, "LACStable_2016on"),
  // Inside the authority's boundary or outside it: the national measure counts only those outside.
  said(
    "children in care more than 20 miles from home",
    STABLE,
    "percent",
    [/\b20 miles\b/, /\bin care\b/],
    /outside|out of|boundar|county|borough|within|less than|under|up to|school|foster/,
  ),
  said(
    "months from the decision for adoption to a match",
    STABLE,
    "number",
    [/\bmatch/, /\badopt/, /\bdecision\b/, /\bmonths?\b/],
    /days/,
  ),
  known("children in care in foster care", STABLE, "LAC_Foster_Placements"),
  known("children in care in secure and children's homes", STABLE, "LAC_SecHome_And_ChildHome"),
  known("children in care in supported accommodation", STABLE, "LAC_Ind_SInd_Liv_Arr"),
  known("average strengths and difficulties score", STABLE, "Emotional_LAC"),
  said(
    "care leavers of 17 and 18 in education, employment or training",
    STABLE,
    "percent",
    [...YOUNGER, /\beet\b/],
    /\bnot\b/,
  ),
  known("care leavers of 19 to 21 in education, employment or training", STABLE, "CareLeaverEET"),
  said(
    "care leavers of 17 and 18 in suitable accommodation",
    STABLE,
    "percent",
    [...YOUNGER, /\bsuitable\b/],
    /\bnot\b|\bunsuitable\b/,
  ),
  known("care leavers of 19 to 21 in suitable accommodation", STABLE, "CareLeaverAcc"),
  said(
    "children's services' share of the authority's spending",
    LEADERS,
    "percent",
    [/\bspend/, WHOLE_SERVICE, /\b(?:total|whole|overall)\b.*\b(?:la|local authority|council|authority)s?\b/],
    /\b(?:not|excluding|without)\b/,
  ),
  said(
    "children's services' spending per child",
    LEADERS,
    "number",
    [/\bspend|\bcost\b/, WHOLE_SERVICE, /\bper (?:child|capita|head)\b/],
    /\bin care\b|\bplacement|\bagency\b/,
  ),
  said("children's services' spending other than on children in care", LEADERS, "percent", [
    /\bspend/,
    WHOLE_SERVICE,
    /\b(?:not|excluding|other than)\b.*\bin care\b/,
  ]),
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
  said("social workers from ethnic minorities", WORKFORCE, "percent", [
    /\bsocial worker\b/,
    anyPartOf(["ethnic minorit", "minority ethnic", "global majority", "non white", "\\bbame\\b"]),
  ]),
];

function known(name: string, outcome: string, ...codes: string[]): Indicator {
  return { name, outcome, codes };
}

function said(name: string, outcome: string, unit: Unit, says: readonly RegExp[], never?: RegExp): Indicator {
  return by(name, outcome, { unit, says, ...(never && { never }) });
}

function by(name: string, outcome: string, how: IndicatorWords): Indicator {
  return { name, outcome, codes: [], known: how };
}
