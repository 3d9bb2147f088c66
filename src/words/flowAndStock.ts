import type { PhraseTable } from "./phrases";

/**
 * Whether a measure counts what happens in a period, or what there is at a point in time; `surely` before all else. Which
 * things happen, and which groups there are, `things.ts` says.
 */
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
    "(enquiry|conference|start|starting|started|end|ending)",
    "(cease|ceases|ceased|ceasing|entering|leaving|admission|episode|received|entrant|offence|offending|offended)",
    "(sentence|suspension|exclusion|incident|allegation|attendance|conception)",
    "in the (period|month|quarter)",
    "during the",
  ],
  ["stock", "caseload!", "subject (of|to) a"],
] as const satisfies PhraseTable<string>;
