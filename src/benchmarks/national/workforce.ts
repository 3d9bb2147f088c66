import type { NationalFacts } from "./measure";
const BASIS = "at 30 September";

/** The social work workforce: full-time equivalents. */
export const WORKFORCE: readonly NationalFacts[] = [
  {
    // Full-time equivalents on one day of the year. Posts that are counted by heads give another share.
    code: "Work_Force_Vac_Rate",
    name: "Vacancies among children's social workers",
    unit: "percent",
    basis: `full-time equivalents ${BASIS}`,
    subject: "vacancies",
  },
  {
    code: "Work_Force_TO_Rate",
    name: "Turnover of children's social workers",
    unit: "percent",
    basis: "full-time equivalents who left in the year to September, of those in post",
    subject: "turnover",
  },
  {
    code: "Work_Force_Agecy_Rate",
    name: "Agency workers among children's social workers",
    unit: "percent",
    basis: `full-time equivalents ${BASIS}`,
    subject: "agency social workers",
  },
  {
    code: "Vacancies_cover",
    name: "Vacancies covered by agency workers",
    unit: "percent",
    basis: `vacancies ${BASIS}`,
    subject: "cover of vacancies",
  },
  {
    code: "Work_Force_SWAbsence",
    name: "Sickness absence of children's social workers",
    unit: "percent",
    basis: "working days lost in the year to September",
    subject: "absence of social workers",
  },
  {
    // Cases of those who hold any: team managers without cases would bring the average down.
    code: "Work_Force_AvgNumCase_SW",
    name: "Average caseload of children's social workers",
    unit: "number",
    basis: `cases per full-time equivalent with cases ${BASIS}`,
    subject: "caseload",
  },
];
