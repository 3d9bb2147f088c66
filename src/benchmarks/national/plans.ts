import type { National } from "./measure";

const STARTS = /\b(?:start\w*|new|beca\w+|become\w*|becoming|made)\b/;
const ENDS = /\b(?:ceas\w*|ended|ends|ending|clos\w*|removed|discharged|de ?regist\w*|cease)\b/;
const AGAIN = /\b(?:2nd|subsequent|repeat\w*|previous\w*|again|re ?plan\w*)\b/;
const OTHER =
  /visit|seen|review|supervis|core group|conference|icpc|audit|section 47|neglect|abuse|absen|disab|ethnic|expected|attainment/;
const NOT_A_STOCK = new RegExp(
  [STARTS, ENDS, AGAIN, OTHER, /years|months|within/].map(({ source }) => source).join("|"),
);

/** Children in need and child protection plans. */
export const PLANS: readonly National[] = [
  {
    code: "CIN",
    name: "Children in need per 10,000 children",
    unit: "rate",
    basis: "children in need at 31 March",
    subject: "children in need",
    says: [/\bin need\b/],
    never: /start|new|ceas|ended|during|episodes|visit|plan\b/,
  },
  {
    code: "CINTime2more",
    name: "Children in need for two years or more",
    unit: "percent",
    basis: "of the children in need at 31 March",
    subject: "duration of need",
    says: [/\bin need\b/, /\b2 years or more\b|\b(?:over|more than) 2 years\b/],
    never: /ceas|ended|clos/,
  },
  {
    code: "CPP_rate",
    name: "Children on child protection plans per 10,000 children",
    unit: "rate",
    basis: "children at 31 March",
    subject: "child protection plans",
    says: [/\bcp plan\b/],
    never: NOT_A_STOCK,
  },
  {
    code: "CPP_Num",
    name: "Children on child protection plans",
    unit: "count",
    basis: "children at 31 March",
    subject: "child protection plans",
    says: [/\bcp plan\b/],
    never: NOT_A_STOCK,
  },
  {
    code: "CPP_Abuse_Rate",
    name: "Child protection plans started per 10,000 children",
    unit: "rate",
    basis: "plans started in the year to March",
    subject: "child protection plans",
    says: [/\bcp plan\b/, STARTS],
    never: new RegExp(`${AGAIN.source}|${ENDS.source}|conference|icpc`),
  },
  {
    code: "CPP_Abuse",
    name: "Child protection plans started",
    unit: "count",
    basis: "plans started in the year to March",
    subject: "child protection plans",
    says: [/\bcp plan\b/, STARTS],
    never: new RegExp(`${AGAIN.source}|${ENDS.source}|conference|icpc`),
  },
  {
    code: "DeRegCPR",
    name: "Child protection plans ended per 10,000 children",
    unit: "rate",
    basis: "plans ended in the year to March",
    subject: "child protection plans",
    says: [/\bcp plan\b/, ENDS],
    never: AGAIN,
  },
  {
    code: "PrevRegCPR",
    name: "Child protection plans that are a second or subsequent one",
    unit: "percent",
    basis: "of the plans started in the year to March",
    subject: "repeat child protection plans",
    says: [/\bcp plan\b/, AGAIN],
    never: /within|last 2 years|in 2 years|12 months|18 months/,
  },
  {
    code: "ReRegCPR",
    name: "Child protection plans that are a second or subsequent one",
    unit: "count",
    basis: "plans started in the year to March",
    subject: "repeat child protection plans",
    says: [/\bcp plan\b/, AGAIN],
    never: /within|last 2 years|in 2 years/,
  },
  {
    code: "CPPlans2yrsActive",
    name: "Children on a child protection plan for two years or more",
    unit: "percent",
    basis: "of the children on a plan at 31 March",
    subject: "long child protection plans",
    says: [/\bcp plan\b/, /\b2 years\b|\b24 months\b/],
    never: new RegExp(`${ENDS.source}|${AGAIN.source}|within 2|under 2|less than`),
  },
  {
    code: "CPPlans2yrs",
    name: "Child protection plans ended after two years or more",
    unit: "percent",
    basis: "of the plans ended in the year to March",
    subject: "long child protection plans",
    says: [/\bcp plan\b/, /\b2 years\b|\b24 months\b/, ENDS],
    never: AGAIN,
  },
  {
    code: "RevCP",
    name: "Child protection plans reviewed in time",
    unit: "percent",
    basis: "of the children on a plan for three months or more at 31 March",
    subject: "reviews of child protection plans",
    says: [/\bcp plan\b/, /\breview/, /\btime(?:scales?|ly)?\b|\bdue\b|\bup to date\b/],
    never: /visit|icpc|report|minutes|attend|supervis/,
    reverse: /\b(?:overdue|late|outside|out of|not)\b/,
    surely: /\b3 months\b|\brequired timescales?\b/,
  },
];
