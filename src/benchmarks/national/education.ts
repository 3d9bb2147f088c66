import type { National } from "./measure";

type Group = readonly [who: string, says: RegExp, never: string];
// Children in need who are on a plan, or in care, are counted by themselves.
const CARE: Group = ["Children in care", /\bin care\b/, "social worker"];
const NEED: Group = ["Children in need", /\bin need\b/, "cp plan|in care"];
const PLAN: Group = ["Children on child protection plans", /\bcp plan\b/, "in care"];
const OVERALL = /\boverall\b|\bschool\b|\brate\b/;
const SESSIONS = "of the school sessions of the academic year";
const PUPILS = "of the pupils of the academic year";
const AT_KEY_STAGE = "pupils at the end of the key stage in the academic year";

/** School outcomes of children with a social worker, plans for special needs, and participation. */
export const EDUCATION: readonly National[] = [
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
    says: [/\bin care\b/, /\behc plan\b/],
    also: /\bstatements?\b|\bsen\b/,
    never: /20 weeks|review|timescale|without/,
  },
  {
    code: "SEN_EHC_Excpt_20wks",
    name: "Education, health and care plans issued within 20 weeks, without exceptions",
    unit: "percent",
    basis: "of the new plans of the calendar year, exceptions left out",
    subject: "plans within 20 weeks",
    says: [/\behc plan\b/, /\b20 (?:weeks|wks)\b/],
    also: /\bexc\w*|\bexclud\w+/,
    never: /\bincl?\b|includ|all cases/,
    reverse: /\b(?:over|outside|more than|after|not)\b/,
    surely: /\bexclud|\bwithout exceptions?\b|\bexcept/,
  },
  {
    code: "SEN_EHC_All_20wks",
    name: "Education, health and care plans issued within 20 weeks, with exceptions",
    unit: "percent",
    basis: "of the new plans of the calendar year, exceptions among them",
    subject: "plans within 20 weeks",
    says: [/\behc plan\b/, /\b20 (?:weeks|wks)\b/, /\bincl?\b|\binclud|\ball cases\b/],
    also: /\bexceptions?\b/,
    reverse: /\b(?:over|outside|more than|after|not)\b/,
  },
  {
    code: "16-17 NEET",
    name: "Young people aged 16 and 17 not in education, employment or training",
    unit: "percent",
    basis: "average of December to February",
    subject: "participation at 16 and 17",
    says: [/\bneet\b/, /\b16(?: to 17)?\b|\byear 1[23]\b/],
    never: /not known|unknown|care|send|ehc/,
  },
  {
    code: "16-17_not known_NEET",
    name: "Young people aged 16 and 17 not in education, employment or training, or not known",
    unit: "percent",
    basis: "average of December to February",
    subject: "participation at 16 and 17",
    says: [/\bneet\b/, /\bnot known\b|\bunknown\b/, /\b16(?: to 17)?\b|\byear 1[23]\b/],
    never: /care|send|ehc/,
  },
];

function absence(code: string, [who, says, never]: Group): National {
  return {
    code,
    name: `${who}: sessions missed`,
    unit: "percent",
    basis: SESSIONS,
    subject: `absence, ${who}`,
    says: [says, /\babsence\b|\bsessions? missed\b/],
    also: OVERALL,
    never: new RegExp(`${never}|persist|severe|authori[sz]ed|social worker`),
  };
}

function persistent(code: string, [who, says, never]: Group): National {
  return {
    code,
    name: `${who}: persistent absentees`,
    unit: "percent",
    basis: PUPILS,
    subject: `absence, ${who}`,
    says: [says, /\bpersistent/],
    also: /\babsen\w+|\bpupils?\b/,
    never: new RegExp(`${never}|severe`),
  };
}

function keyStage2(code: string, [who, says, never]: Group): National {
  return {
    code,
    name: `${who}: expected standard in reading, writing and mathematics at key stage 2`,
    unit: "percent",
    basis: AT_KEY_STAGE,
    subject: `key stage 2, ${who}`,
    says: [says, /\bks ?2\b|\bkey stage 2\b/, /\brwm\b|\breading writing\b|\bcombined\b/],
    also: /\bexpected\b|\bstandards?\b|\breach\w*|\bmath\w*|\blevel\b|\bpupils?\b|\battain\w*/,
    never: new RegExp(never),
  };
}

function attainment8(code: string, [who, says, never]: Group): National {
  return {
    code,
    name: `${who}: average Attainment 8 score`,
    unit: "number",
    basis: AT_KEY_STAGE,
    subject: `key stage 4, ${who}`,
    says: [says, /\battainment 8\b|\ba8\b/],
    also: /\bks ?4\b|\bkey stage 4\b|\bscores?\b|\bpupils?\b|\bgcse\w*/,
    never: new RegExp(never),
  };
}
