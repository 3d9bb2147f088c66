import { anyOf } from "../../words/anyOf";
import type { National } from "./measure";

/** Those counted, and as what. */
const WORKERS = anyOf([
  "fte",
  "full time equivalents?",
  "qualified",
  "staff",
  "workers?",
  "workforce",
  "posts?",
  "roles?",
  "held",
  "level",
  "employed",
  "filled",
]);
const BASIS = "at 30 September";

/** The social work workforce: full-time equivalents. */
export const WORKFORCE: readonly National[] = [
  {
    code: "Work_Force_Vac_Rate",
    name: "Vacancies among children's social workers",
    unit: "percent",
    basis: `full-time equivalents ${BASIS}`,
    subject: "vacancies",
    says: [/\bvacan/],
    also: WORKERS,
    never: /cover|foster|placement/,
    surely: /\bsocial worker\b/,
  },
  {
    code: "Work_Force_TO_Rate",
    name: "Turnover of children's social workers",
    unit: "percent",
    basis: "full-time equivalents who left in the year to September, of those in post",
    subject: "turnover",
    says: [/\bturnover\b/],
    also: WORKERS,
    never: /foster/,
    surely: /\bsocial worker\b/,
  },
  {
    code: "Work_Force_Agecy_Rate",
    name: "Agency workers among children's social workers",
    unit: "percent",
    basis: `full-time equivalents ${BASIS}`,
    subject: "agency social workers",
    says: [/\bagency\b/],
    also: WORKERS,
    never: /cover|foster|placement|home|multi/,
    surely: /\bsocial worker\b/,
  },
  {
    code: "Vacancies_cover",
    name: "Vacancies covered by agency workers",
    unit: "percent",
    basis: `vacancies ${BASIS}`,
    subject: "cover of vacancies",
    says: [/\bvacan/, /\bcover/, /\bagency\b/],
    also: WORKERS,
    never: /agency (?:workers|social worker|staff).*cover/,
  },
  {
    code: "Work_Force_SWAbsence",
    name: "Sickness absence of children's social workers",
    unit: "percent",
    basis: "working days lost in the year to September",
    subject: "absence of social workers",
    says: [/\b(?:sick\w*|absen\w+)\b/, /\bsocial worker\b|\bworkforce\b|\bstaff\b/],
    also: WORKERS,
    never: /school|pupil|in care|in need/,
    surely: /\bsocial worker\b/,
  },
  {
    code: "Work_Force_AvgNumCase_SW",
    name: "Average caseload of children's social workers",
    unit: "number",
    basis: `cases per full-time equivalent with cases ${BASIS}`,
    subject: "caseload",
    says: [/\bcase ?loads?\b|\bcases (?:per|held by)\b/],
    also: WORKERS,
    never: /asye|team manager|\biro\b|personal advis|family support|%|over \d|above/,
  },
];
