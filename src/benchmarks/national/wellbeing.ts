import type { NationalFacts } from "./measure";

const YEAR_IN_CARE = "of the children in care for 12 months at 31 March";

/** Health and behaviour of children in care, and youth justice. */
export const WELLBEING: readonly NationalFacts[] = [
  {
    // Of children in care for a whole year. A scorecard's share of all in care is lower, for those who came lately had none due.
    code: "LACHealth%",
    name: "Children in care with an up-to-date health check",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "health checks",
  },
  {
    code: "LACDental%",
    name: "Children in care with an up-to-date dental check",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "dental checks",
  },
  {
    code: "LACVaccinations%",
    name: "Children in care with up-to-date immunisations",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "immunisations",
  },
  {
    code: "LACSubstance",
    name: "Children in care with a substance misuse problem",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "substance misuse",
  },
  {
    code: "LAC_Convictions",
    name: "Children in care convicted or cautioned",
    unit: "percent",
    basis: YEAR_IN_CARE,
    subject: "offending by children in care",
  },
  {
    // A score from 0 to 40, of which 17 and more is a concern: lower is better, and it is no percentage.
    code: "Emotional_LAC",
    name: "Average strengths and difficulties score of children in care",
    unit: "number",
    basis: "children aged 4 to 16 in care for 12 months at 31 March with a questionnaire",
    subject: "strengths and difficulties",
  },
  {
    code: "FirstYJS",
    name: "First-time entrants to the youth justice system per 100,000 aged 10 to 17",
    unit: "rate",
    basis: "young people in the year",
    subject: "first-time entrants",
  },
  {
    code: "ReoffYO15-17",
    name: "Young people aged 15 to 17 who reoffended",
    unit: "percent",
    basis: "of the cohort of the year, within 12 months",
    subject: "reoffending",
  },
];
