import type { NationalFacts } from "./measure";

/** Children in need and child protection plans. */
export const PLANS: readonly NationalFacts[] = [
  {
    // Everybody with an open case is in need in the published figures, those on a plan and those in care among them. A scorecard
    // that counts only those with a child in need plan has far fewer.
    code: "CIN",
    name: "Children in need per 10,000 children",
    unit: "rate",
    basis: "children in need at 31 March",
    subject: "children in need",
  },
  {
    code: "CINTime2more",
    name: "Children in need for two years or more",
    unit: "percent",
    basis: "of the children in need at 31 March",
    subject: "duration of need",
  },
  {
    code: "CPP_rate",
    name: "Children on child protection plans per 10,000 children",
    unit: "rate",
    basis: "children at 31 March",
    subject: "child protection plans",
  },
  {
    code: "CPP_Num",
    name: "Children on child protection plans",
    unit: "count",
    basis: "children at 31 March",
    subject: "child protection plans",
  },
  {
    code: "CPP_Abuse_Rate",
    name: "Child protection plans started per 10,000 children",
    unit: "rate",
    basis: "plans started in the year to March",
    subject: "child protection plans",
  },
  {
    code: "CPP_Abuse",
    name: "Child protection plans started",
    unit: "count",
    basis: "plans started in the year to March",
    subject: "child protection plans",
  },
  {
    code: "DeRegCPR",
    name: "Child protection plans ended per 10,000 children",
    unit: "rate",
    basis: "plans ended in the year to March",
    subject: "child protection plans",
  },
  {
    // Ever on a plan before. Many scorecards count those within two years, which is another measure and lower.
    code: "PrevRegCPR",
    name: "Child protection plans that are a second or subsequent one",
    unit: "percent",
    basis: "of the plans started in the year to March",
    subject: "repeat child protection plans",
  },
  {
    code: "ReRegCPR",
    name: "Child protection plans that are a second or subsequent one",
    unit: "count",
    basis: "plans started in the year to March",
    subject: "repeat child protection plans",
  },
  {
    // Those still on a plan; the tool publishes beside it those whose plan ended, and calls both alike in two of its tables.
    code: "CPPlans2yrsActive",
    name: "Children on a child protection plan for two years or more",
    unit: "percent",
    basis: "of the children on a plan at 31 March",
    subject: "long child protection plans",
  },
  {
    code: "CPPlans2yrs",
    name: "Child protection plans ended after two years or more",
    unit: "percent",
    basis: "of the plans ended in the year to March",
    subject: "long child protection plans",
  },
  {
    // Only those who had been on a plan for three months have had a review that could be late.
    code: "RevCP",
    name: "Child protection plans reviewed in time",
    unit: "percent",
    basis: "of the children on a plan for three months or more at 31 March",
    subject: "reviews of child protection plans",
  },
];
