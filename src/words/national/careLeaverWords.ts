import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { LEAVERS } from "./saidAlike";

const LEAVERS_OR_AGE: Phrases = [...LEAVERS, "19 to 21"];
/** Ages of which figures are published apart, or not at all. */
const OTHER_AGES: Phrases = ["16", "17", "18", "22", "25"];
const AGED: Phrases = ["19 (to|) (20|) (to|) 21"];

/** Care leavers aged 19 to 21, by the measure's code. */
export const CARE_LEAVER_WORDS = {
  NoCareLeavers: {
    says: [LEAVERS],
    never: [...OTHER_AGES, "eet", "neet", "touch", "accommodation", "higher education", "staying", "plan*"],
    surely: AGED,
  },
  CareLeaverAcc: {
    says: [LEAVERS_OR_AGE, ["suitable"]],
    also: ["accom*", "living", "live", "leaving"],
    never: [...OTHER_AGES, "not"],
    surely: AGED,
  },
  CareLeaverEET: {
    says: [LEAVERS_OR_AGE, ["eet"]],
    also: ["engaged", "participat*", "leaving"],
    never: [...OTHER_AGES, "not"],
    surely: AGED,
  },
  CareLeaversNEET: {
    says: [LEAVERS_OR_AGE, ["neet"]],
    never: OTHER_AGES,
    surely: AGED,
  },
  LAC_19_HE: {
    says: [LEAVERS_OR_AGE, ["higher education", "university"]],
    also: ["he", "attending"],
    never: OTHER_AGES,
    surely: AGED,
  },
  CareLeavers_LA_NotInTouch: {
    says: [LEAVERS_OR_AGE, ["not", "no", "without", "out of"], ["touch", "contact"]],
    never: OTHER_AGES,
    surely: AGED,
  },
  StayingPut: {
    says: [["(stay|staying) put", "former foster carer"]],
    also: ["care leaver", "19", "20", "arrangement", "living", "remain*"],
    never: ["18", "guardian*"],
  },
} as const satisfies Record<string, NationalWords>;
