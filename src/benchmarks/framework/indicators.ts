/** One indicator of the National Framework's dashboard, in our own words, and how a row of a scorecard is known as it. */
export interface Indicator {
  readonly name: string;
  readonly outcome: string;
  /** Short names of the national measures that it is; where there are none, … */
  readonly codes: readonly string[];
  /** … what a row's plain name says, all of it. */
  readonly says?: readonly RegExp[];
}

const TOGETHER = "Families stay together and get the help they need";
const SAFE = "Children are safe in and outside of their homes";
const NETWORK = "Children are supported by their family network";
const STABLE = "Children in care and care leavers have stable, loving homes";
const LEADERS = "Leaders drive conditions for effective practice";
const WORKFORCE = "The workforce is equipped and effective";

const GROUPS = [
  ["children in need", /\bin need\b/],
  ["children on protection plans", /\bcp plan\b/],
  ["children in care", /\bin care\b/],
] as const;

/** What social workers note in assessments, each a rate per 10,000 children. */
const FACTORS: readonly (readonly [string, RegExp])[] = [
  ["domestic abuse of the child", /\bdomestic abuse\b.*\bchild\b/],
  ["domestic abuse of a parent", /\bdomestic abuse\b.*\bparent\b/],
  ["domestic abuse of another person", /\bdomestic abuse\b.*\bperson\b/],
  ["emotional abuse", /\bemotional abuse\b/],
  ["abuse linked to faith or belief", /\bfaith\b.*\babuse\b/],
  ["neglect", /\bneglect\b/],
  ["physical abuse by an adult", /\bphysical abuse\b.*\badult\b/],
  ["physical abuse by a child", /\bphysical abuse\b.*\bchild on\b/],
  ["physical abuse, by whom unknown", /\bphysical abuse\b.*\bunknown\b/],
  ["sexual abuse by an adult", /\bsexual abuse\b.*\badult\b/],
  ["sexual abuse by a child", /\bsexual abuse\b.*\bchild on\b/],
  ["sexual abuse, by whom unknown", /\bsexual abuse\b.*\bunknown\b/],
];
const HARMS: readonly (readonly [string, RegExp])[] = [
  ["criminal exploitation", /\bcriminal exploitation\b|\bcce\b/],
  ["sexual exploitation", /\bsexual exploitation\b|\bcse\b/],
  ["gangs", /\bgangs?\b/],
  ["going missing", /\bgoing missing\b.*\b(?:factor|assess|10000)/],
  ["trafficking", /\btraffick/],
];
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
    /\buasc\b/,
    /\bstart\w*|\bnew\b/,
    /\b10000\b/,
  ),
  said("unaccompanied asylum-seeking children in care per 10,000", TOGETHER, /\buasc\b/, /\b10000\b/),
  known("children in care who moved school in the year", TOGETHER, "Stability_School"),
  ...["CINTotalAb_3Term", "CPPTotalAb_3Term", "LAC_Over_Abs"].map((code, at) =>
    known(`absence of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  ...["CINPermAbsent_3Term", "CPPPerAbs_3Term", "LAC_Pers_Abs"].map((code, at) =>
    known(`persistent absence of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  ...GROUPS.map(([who, says]) => said(`severe absence of ${who}`, TOGETHER, says, /\bsevere/)),
  ...["CIN_KS2_ExpStd_RWM", "CPPO_KS2_RWM", "LAC_KS2_ExpStd_RWM"].map((code, at) =>
    known(`key stage 2 of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  ...["CIN_Avg_Attain8_KS4", "CPPO_KS4_A8", "LAC_KS4_AVG_Attain8"].map((code, at) =>
    known(`Attainment 8 of ${GROUPS[at]?.[0] ?? ""}`, TOGETHER, code),
  ),
  known("second or subsequent child protection plans", SAFE, "PrevRegCPR"),
  known("child protection plans of two years or more", SAFE, "CPPlans2yrsActive", "CPPlans2yrs"),
  said("hospital admissions for injuries, aged 0 to 14, per 10,000", SAFE, /\bhospital\b/, /\binjur/),
  ...FACTORS.map(([name, says]) => said(`assessments that note ${name}, per 10,000`, SAFE, says)),
  ...HARMS.map(([name, says]) => said(`assessments that note ${name}, per 10,000`, SAFE, says)),
  known("children leaving care on a special guardianship order", NETWORK, "LAC_ceased_SGO%"),
  known("children leaving care on a child arrangements order", NETWORK, "LAC_ceased_CAO%"),
  known("children in care with three or more placements", STABLE, "LACStable_2016on"),
  known("children in care more than 20 miles from home", STABLE, "LACDistance"),
  said("months from the decision for adoption to a match", STABLE, /\bmatch/, /\badopt|\bplacement order\b/),
  known("children in care in foster care", STABLE, "LAC_Foster_Placements"),
  known("children in care in secure and children's homes", STABLE, "LAC_SecHome_And_ChildHome"),
  known("children in care in supported accommodation", STABLE, "LAC_Ind_SInd_Liv_Arr"),
  known("average strengths and difficulties score", STABLE, "Emotional_LAC"),
  said("care leavers of 17 and 18 in education, employment or training", STABLE, /\beet\b/, /\b17 to 18\b/),
  known("care leavers of 19 to 21 in education, employment or training", STABLE, "CareLeaverEET"),
  said("care leavers of 17 and 18 in suitable accommodation", STABLE, /\bsuitable\b/, /\b17 to 18\b/),
  known("care leavers of 19 to 21 in suitable accommodation", STABLE, "CareLeaverAcc"),
  said(
    "children's services' share of the authority's spending",
    LEADERS,
    /\bspend/,
    /\bshare\b|%/,
    /^(?!.*\b(?:not|excluding|without)\b)/,
  ),
  said(
    "children's services' spending per child",
    LEADERS,
    /\bspend|\bcost\b/,
    /\bper (?:child|capita|head)\b/,
  ),
  said("spending other than on children in care", LEADERS, /\bspend/, /\bnot\b|\bexcluding\b|\bother than\b/),
  ...RATINGS.map((rating) =>
    said(
      `authorities whose leadership was judged ${rating}`,
      LEADERS,
      /\bofsted\b/,
      /\bleadership\b/,
      new RegExp(rating),
    ),
  ),
  known("turnover of social workers", WORKFORCE, "Work_Force_TO_Rate"),
  known("agency social workers", WORKFORCE, "Work_Force_Agecy_Rate"),
  known("vacancies of social workers", WORKFORCE, "Work_Force_Vac_Rate"),
  known("average caseload", WORKFORCE, "Work_Force_AvgNumCase_SW"),
  known(
    "children in care with three or more social workers in the year",
    WORKFORCE,
    "Stability_SocialWorker",
  ),
  said(
    "social workers from ethnic minorities",
    WORKFORCE,
    /\bsocial worker\b|\bworkforce\b/,
    /\bethnic|\bglobal majority\b/,
  ),
];

function known(name: string, outcome: string, ...codes: string[]): Indicator {
  return { name, outcome, codes };
}

function said(name: string, outcome: string, ...says: RegExp[]): Indicator {
  return { name, outcome, codes: [], says };
}
