import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";

const SOCIAL_WORKERS: Phrases = ["social worker"];
/** Those counted, and as what. */
const WORKERS: Phrases = [
  ...["fte", "full time equivalent", "qualified", "staff", "worker", "workforce", "post", "role"],
  ...["held", "level", "employed", "filled"],
];

/** The social work workforce, by the measure's code. */
export const WORKFORCE_WORDS = {
  Work_Force_Vac_Rate: {
    says: [["vacan*"]],
    also: WORKERS,
    never: ["cover*", "foster*", "placement"],
    surely: SOCIAL_WORKERS,
  },
  Work_Force_TO_Rate: {
    says: [["turnover"]],
    also: WORKERS,
    never: ["foster*"],
    surely: SOCIAL_WORKERS,
  },
  Work_Force_Agecy_Rate: {
    says: [["agency"]],
    also: WORKERS,
    never: ["cover*", "foster*", "placement", "home*", "multi*"],
    surely: SOCIAL_WORKERS,
  },
  Vacancies_cover: {
    says: [["vacan*"], ["cover*"], ["agency"]],
    also: WORKERS,
    never: ["agency (worker|social worker|staff) .. cover*"],
  },
  Work_Force_SWAbsence: {
    says: [
      ["sick*", "absen*"],
      [...SOCIAL_WORKERS, "workforce", "staff"],
    ],
    also: WORKERS,
    never: ["school", "pupil", "in care", "in need"],
    surely: SOCIAL_WORKERS,
  },
  Work_Force_AvgNumCase_SW: {
    says: [["caseload", "case load", "case (per|held by)"]],
    also: WORKERS,
    never: [
      ...["asye", "team manager", "iro", "personal advis*", "family support", "%", "over <n>", "above"],
    ],
  },
} as const satisfies Record<string, NationalWords>;
