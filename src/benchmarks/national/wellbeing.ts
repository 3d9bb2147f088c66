import type { National } from "./measure";

const YEAR_IN_CARE = "of the children in care for 12 months at 31 March";
const SELDOM = /\b(?:no|not|without|overdue|out of date)\b/;
const OTHER_HEALTH = /initial|dent|mental|passport|plan\b|emotional|\biha\b|due\b|timescales?|within|nurse/;

/** Health and behaviour of children in care, and youth justice. */
export const WELLBEING: readonly National[] = [
  {
    code: "LACHealth%",
    name: "Children in care with an up-to-date health check",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "health checks",
    says: [/\bhealth (?:assessments?|checks?|reviews?|needs assessments?)\b|\brhas?\b/],
    never: OTHER_HEALTH,
    reverse: SELDOM,
  },
  {
    code: "LACDental%",
    name: "Children in care with an up-to-date dental check",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "dental checks",
    says: [/\bdent(?:al|ist)/],
    reverse: SELDOM,
  },
  {
    code: "LACVaccinations%",
    name: "Children in care with up-to-date immunisations",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "immunisations",
    says: [/\bimmuni[sz]|\bvaccin/],
    reverse: SELDOM,
  },
  {
    code: "LACSubstance",
    name: "Children in care with a substance misuse problem",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "substance misuse",
    says: [/\bsubstance\b/],
    never: /parent|intervention|treatment|referr/,
    surely: /\bin care\b/,
  },
  {
    code: "LAC_Convictions",
    name: "Children in care convicted or cautioned",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "offending by children in care",
    says: [/\boffend|\bconvict|\bcaution/],
    never: /\bre ?offend|parent/,
    surely: /\bin care\b/,
  },
  {
    code: "Emotional_LAC",
    name: "Average strengths and difficulties score of children in care",
    unit: "number",
    basis: "children aged 4 to 16 in care for 12 months at 31 March with a questionnaire",
    subject: "strengths and difficulties",
    says: [/\bsdq\b/, /\baverage\b|\bscore|\bmean\b/],
    never: /%|\bwith an up to date\b|carer leavers/,
  },
  {
    code: "FirstYJS",
    name: "First-time entrants to the youth justice system per 100,000 aged 10 to 17",
    unit: "rate",
    basis: "young people in the year",
    subject: "first-time entrants",
    says: [/\bfirst time entrants\b/],
  },
  {
    code: "ReoffYO15-17",
    name: "Young people aged 15 to 17 who reoffended",
    unit: "percent",
    basis: "of the cohort of the year, within 12 months",
    subject: "reoffending",
    says: [/\bre ?offend/],
    never: /in care|10 to 1[47]/,
    surely: /\b15 to 17\b/,
  },
];
