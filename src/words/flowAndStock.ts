import { choiceOf, IN_CARE_SHORT, IN_NEED_SHORT, PLAN_SHORT } from "./lists/groupNames";
import type { PhraseTable } from "./phrases";

/** Whether a measure counts what happens in a period, or what there is at a point in time; `surely` before all else. */
export const FLOW_AND_STOCK = [
  [
    "stock surely",
    "at (the|) (period|month|quarter|year) end",
    "(at|) (the|) end of (the|) (month|period|quarter|year)",
    "at (the|) end of",
    "(point in time|as at|snapshot)",
  ],
  [
    "flow",
    "(rereferral|referral|contact|enquiry|section 47|s 47|assessment|conference|icpc|start|starting|started|end|ending)",
    "(cease|ceases|ceased|ceasing|entering|leaving|admission|episode|received|entrant|offence|offending|offended)",
    "(sentence|suspension|exclusion|incident|allegation|attendance|conception)",
    "in the (period|month|quarter)",
    "during the",
  ],
  [
    "stock",
    choiceOf([...IN_NEED_SHORT, ...IN_CARE_SHORT, ...PLAN_SHORT, "cp"]),
    "(child in need|child in care|looked after|in care|child protection plan|caseload!|care leaver)",
    "subject (of|to) a",
  ],
] as const satisfies PhraseTable<string>;
