import type { NationalFacts } from "./measure";

/** Referrals, assessments and enquiries. */
export const FRONT_DOOR: readonly NationalFacts[] = [
  {
    code: "CPP_Total_NumRef",
    name: "Referrals to children's social care",
    unit: "count",
    basis: "referrals in the year to March",
    subject: "referrals",
  },
  {
    code: "CPP_Total_Rateper10,000",
    name: "Referrals per 10,000 children",
    unit: "rate",
    basis: "referrals in the year to March",
    subject: "referrals",
  },
  {
    // The misspelt code is the tool's own, by which its files name the measure.
    code: "CIN_Refferals_NFA",
    name: "Referrals that ended in no further action",
    unit: "percent",
    basis: "of the referrals in the year to March",
    subject: "outcomes of referrals",
  },
  {
    code: "Referrals_AssessedNotNeed",
    name: "Referrals assessed and found not in need",
    unit: "percent",
    basis: "of the referrals in the year to March",
    subject: "outcomes of referrals",
  },
  {
    // A referral within a year of the one before. Scorecards count it over all of the last twelve
    // months, or of one month's referrals alone, which swings far more.
    code: "ReReferral",
    name: "Repeat referrals within 12 months",
    unit: "percent",
    basis: "of the referrals in the year to March, those within 12 months of an earlier one",
    beside: "A lower share, which counts children where this counts referrals, is published beside it.",
    subject: "repeat referrals",
  },
  {
    // 45 working days are the longest that Working Together allows an assessment to take. Scorecards with ten or twenty days
    // have a measure of their own.
    code: "Continue_Assess_Comp",
    name: "Assessments completed within 45 working days",
    unit: "percent",
    basis: "of the assessments completed in the year to March",
    subject: "timeliness of assessments",
  },
  {
    code: "Section_47",
    name: "Section 47 enquiries per 10,000 children",
    unit: "rate",
    basis: "enquiries started in the year to March",
    subject: "section 47 enquiries",
  },
  {
    code: "ISCP_Conf",
    name: "Initial child protection conferences per 10,000 children",
    unit: "rate",
    basis: "conferences held in the year to March",
    subject: "initial child protection conferences",
  },
  {
    // 15 working days from the strategy discussion at which the enquiry was begun, as Working Together asks.
    code: "CP_conf_15days",
    name: "Initial child protection conferences within 15 working days",
    unit: "percent",
    basis: "of the conferences held in the year to March, those within 15 days of the enquiry's start",
    subject: "timeliness of conferences",
  },
  {
    code: "CareApplications",
    name: "Care applications per 10,000 children",
    unit: "rate",
    basis: "applications in the year to March",
    subject: "care applications",
  },
];
