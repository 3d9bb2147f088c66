import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { SAID_IN_CARE, IN_NEED, ON_PLAN } from "./saidAlike";

/** A group of children, and what says that others are meant. */
interface Pupils {
  readonly group: Phrases;
  readonly never: Phrases;
}

// Children in need who are on a plan, or in care, are counted by themselves.
const CARE: Pupils = { group: SAID_IN_CARE, never: ["social worker"] };
const NEED: Pupils = { group: IN_NEED, never: [...ON_PLAN, ...SAID_IN_CARE] };
const PLAN: Pupils = { group: ON_PLAN, never: SAID_IN_CARE };

const WITHIN_20_WEEKS: Phrases = ["20 (week|wks)"];
const NOT_WITHIN: Phrases = ["over", "outside", "more than", "after", "not"];
const WITH_EXCEPTIONS: Phrases = ["inc", "incl", "includ*", "all cases"];
const AT_16_AND_17: Phrases = ["16 (to 17|)", "year (12|13)"];
const NOT_KNOWN: Phrases = ["not known", "unknown"];
/** Some of them: those in care, those with special needs. */
const SOME_OF_THEM: Phrases = ["care*", "send", "ehc"];

/** School outcomes of children with a social worker, plans for special needs, participation, by the measure's code. */
export const EDUCATION_WORDS = {
  LAC_Over_Abs: absence(CARE),
  CINTotalAb_3Term: absence(NEED),
  CPPTotalAb_3Term: absence(PLAN),
  LAC_Pers_Abs: persistent(CARE),
  CINPermAbsent_3Term: persistent(NEED),
  CPPPerAbs_3Term: persistent(PLAN),
  LAC_KS2_ExpStd_RWM: keyStage2(CARE),
  CIN_KS2_ExpStd_RWM: keyStage2(NEED),
  CPPO_KS2_RWM: keyStage2(PLAN),
  LAC_KS4_AVG_Attain8: attainment8(CARE),
  CIN_Avg_Attain8_KS4: attainment8(NEED),
  CPPO_KS4_A8: attainment8(PLAN),
  LAC_SEN_Statement: {
    says: [SAID_IN_CARE, ["ehc plan"]],
    also: ["statement", "sen"],
    never: ["20 weeks", "review*", "timescale", "without"],
  },
  SEN_EHC_Excpt_20wks: {
    says: [["ehc plan"], WITHIN_20_WEEKS],
    also: ["exc*"],
    never: WITH_EXCEPTIONS,
    reverse: NOT_WITHIN,
    surely: ["exclud*", "without exception", "except*"],
  },
  SEN_EHC_All_20wks: {
    says: [["ehc plan"], WITHIN_20_WEEKS, WITH_EXCEPTIONS],
    also: ["exception"],
    reverse: NOT_WITHIN,
  },
  "16-17 NEET": {
    says: [["neet"], AT_16_AND_17],
    never: [...NOT_KNOWN, ...SOME_OF_THEM],
  },
  "16-17_not known_NEET": {
    says: [["neet"], NOT_KNOWN, AT_16_AND_17],
    never: SOME_OF_THEM,
  },
} as const satisfies Record<string, NationalWords>;

function absence({ group, never }: Pupils): NationalWords {
  return {
    says: [group, ["absence", "session missed"]],
    also: ["overall", "school", "rate"],
    never: [...new Set([...never, "persist*", "severe*", "(authorised|authorized)", "social worker"])],
  };
}

function persistent({ group, never }: Pupils): NationalWords {
  return {
    says: [group, ["persistent*"]],
    also: ["absen*", "pupil"],
    never: [...never, "severe*"],
  };
}

function keyStage2({ group, never }: Pupils): NationalWords {
  return {
    says: [group, ["ks 2", "key stage 2"], ["rwm", "reading writing", "combined"]],
    also: ["expected", "standard", "reach*", "math*", "level", "pupil", "attain*"],
    never,
  };
}

function attainment8({ group, never }: Pupils): NationalWords {
  return {
    says: [group, ["attainment 8", "a 8"]],
    also: ["ks 4", "key stage 4", "score", "pupil", "gcse*"],
    never,
  };
}
