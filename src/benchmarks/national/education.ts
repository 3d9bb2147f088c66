import type { NationalCode } from "../../words/national/nationalMeasureWords";
import type { NationalFacts } from "./measure";

const CARE = "Children in care";
const NEED = "Children in need";
const PLAN = "Children on child protection plans";
const SESSIONS = "of the school sessions of the academic year";
const PUPILS = "of the pupils of the academic year";
const AT_KEY_STAGE = "pupils at the end of the key stage in the academic year";

/** School outcomes of children with a social worker, plans for special needs, and participation. */
export const EDUCATION: readonly NationalFacts[] = [
  // Absence is published of the school year, and so of two financial years.
  absence("LAC_Over_Abs", CARE),
  absence("CINTotalAb_3Term", NEED),
  absence("CPPTotalAb_3Term", PLAN),
  persistent("LAC_Pers_Abs", CARE),
  persistent("CINPermAbsent_3Term", NEED),
  persistent("CPPPerAbs_3Term", PLAN),
  keyStage2("LAC_KS2_ExpStd_RWM", CARE),
  keyStage2("CIN_KS2_ExpStd_RWM", NEED),
  keyStage2("CPPO_KS2_RWM", PLAN),
  attainment8("LAC_KS4_AVG_Attain8", CARE),
  attainment8("CIN_Avg_Attain8_KS4", NEED),
  attainment8("CPPO_KS4_A8", PLAN),
  {
    code: "LAC_SEN_Statement",
    name: "Children in care with an education, health and care plan",
    unit: "percent",
    basis: "of the school-age children in care for 12 months at 31 March",
    subject: "special needs of children in care",
  },
  {
    code: "SEN_EHC_Excpt_20wks",
    name: "Education, health and care plans issued within 20 weeks, without exceptions",
    unit: "percent",
    basis: "of the new plans of the calendar year, exceptions left out",
    subject: "plans within 20 weeks",
  },
  {
    code: "SEN_EHC_All_20wks",
    name: "Education, health and care plans issued within 20 weeks, with exceptions",
    unit: "percent",
    basis: "of the new plans of the calendar year, exceptions among them",
    subject: "plans within 20 weeks",
  },
  {
    code: "16-17 NEET",
    name: "Young people aged 16 and 17 not in education, employment or training",
    unit: "percent",
    basis: "average of December to February",
    subject: "participation at 16 and 17",
  },
  {
    code: "16-17_not known_NEET",
    name: "Young people aged 16 and 17 not in education, employment or training, or not known",
    unit: "percent",
    basis: "average of December to February",
    subject: "participation at 16 and 17",
  },
];

function absence(code: NationalCode, who: string): NationalFacts {
  return {
    code,
    name: `${who}: sessions missed`,
    unit: "percent",
    basis: SESSIONS,
    subject: `absence, ${who}`,
  };
}

function persistent(code: NationalCode, who: string): NationalFacts {
  return {
    code,
    name: `${who}: persistent absentees`,
    unit: "percent",
    basis: PUPILS,
    subject: `absence, ${who}`,
  };
}

function keyStage2(code: NationalCode, who: string): NationalFacts {
  return {
    code,
    name: `${who}: expected standard in reading, writing and mathematics at key stage 2`,
    unit: "percent",
    basis: AT_KEY_STAGE,
    subject: `key stage 2, ${who}`,
  };
}

function attainment8(code: NationalCode, who: string): NationalFacts {
  return {
    code,
    name: `${who}: average Attainment 8 score`,
    unit: "number",
    basis: AT_KEY_STAGE,
    subject: `key stage 4, ${who}`,
  };
}
