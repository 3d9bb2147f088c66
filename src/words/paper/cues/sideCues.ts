import { TARGET, TOLERANCE } from "../../lists/markNames";
import type { PhraseTable } from "../../phrases";

/** How a figure stands to its target, its tolerance or another’s, and the words that lead to one. */
export const SIDE_CUES = [
  [
    "above",
    "(above|over|exceed|exceeds|exceeded|exceeding)",
    "(higher|greater|more) than",
    "(slower|longer) than",
    "in excess of",
    "(some way|well|far|still|a long way) (above|over)",
    "ahead of",
  ],
  [
    "below",
    "(below|under|beneath)",
    "(lower|less|fewer|smaller) than",
    "(quicker|faster|sooner|shorter) than",
    "(short|shy) of",
    "behind",
    "(some way|well|far|still|a long way) (below|under|short of|off|behind)",
  ],
  [
    "better than",
    "better than",
    "(compare|compares|compared|comparing) (favourably|favorably|well) (with|to|against)",
    "outperform*",
    "clear of",
    "inside (the|our|its|)",
    "(beat|beats|beating|bettering)",
  ],
  [
    "worse than",
    "worse than",
    "(compare|compares|compared|comparing) (unfavourably|unfavorably|poorly|badly) (with|to|against)",
    "(adrift|away|far) (of|from)",
  ],
  [
    "meets",
    `(meet|meets!|met|meeting|achieve|achieves|achieved|achieving|reached|reaching|hit|hitting|on!|at!) (the|our|its|this|) ${TARGET}`,
    `within (the|our|its) ${TARGET}`,
    "(is|are) being met",
    "(is|was|were|are|has been|have been|has now been|have now been|has again been) met",
    "on (target|track)",
  ],
  [
    "misses",
    `(miss|missed|misses|missing) (the|our|its|) ${TARGET}`,
    `off ${TARGET}`,
    "off (the|our|its)",
    `(not|not yet|does not|did not|do not) (meet|met|meeting|on|achieve|achieving|achieved) (the|our|its|) ${TARGET}`,
    "(is|was|were|are|has been|have been) (missed|not met)",
    "(has|have|had) not (yet|) been (met|achieved|reached)",
    `outside (of|) (the|our|) ${TARGET}`,
    // Not yet met.
    "(is|are|now|still|well|almost|nearly) (in sight|within reach|within touching distance)",
    `(within reach|within touching distance|within sight|in sight) of (the|our|its) ${TARGET}`,
  ],
  // The figure before these is the target's: “the 90% target was missed”.
  ["target met", `${TARGET} (is|was|has been|being|) (met|achieved|exceeded|reached|hit)`],
  [
    "target missed",
    `${TARGET} (is|was|has) (not|not been) (been|) (met|achieved|reached)`,
    `${TARGET} (was|is|has been) missed`,
  ],
  [
    "in tolerance",
    `(within|in|inside) (the|our|its|agreed|) ${TOLERANCE}`,
    "within (the|our|) (amber|) threshold",
  ],
  [
    "out of tolerance",
    `(outside|out|beyond) (of|) (the|our|its|agreed|) ${TOLERANCE}`,
    `beyond ${TOLERANCE}`,
  ],
  [
    "in line",
    "in line with",
    "on (a|) par with",
    "level with",
    "in keeping with",
    "(equal to|equals!|equalling|matches!|matching|matched!)",
  ],
  [
    "compared",
    "(compared|compare|compares|comparing|comparison) (with|to|against|)",
    "(when|as) (compared|set) (with|to|against)",
    "(versus|vs|against|v)",
  ],
  ["from", "from"],
  ["to", "to"],
  ["by", "by"],
  [
    "between",
    "between",
    "(range|ranged|ranges|ranging|varied|varies|varying|fluctuated|fluctuating|swung|anywhere) (from|between)",
  ],
  ["average", "(average|averaged|averaging|averages|mean)", "on average"],
  ["highest", "(highest|largest|peak|greatest|best ever)", "record high"],
  ["lowest", "(lowest|smallest)", "record low"],
  [
    "highest of the year",
    "(highest|largest|peak|greatest) (figure|rate|number|level|total|percentage|proportion|share|position|month|quarter|) (of|this|so far this|seen this|in the|for the|in this|of this) (the|) (financial|) year (so far|to date|)",
  ],
  [
    "lowest of the year",
    "(lowest|smallest) (figure|rate|number|level|total|percentage|proportion|share|position|month|quarter|) (of|this|so far this|seen this|in the|for the|in this|of this) (the|) (financial|) year (so far|to date|)",
  ],
  [
    "best of the year",
    "(best|strongest) (figure|rate|result|level|performance|percentage|proportion|share|position|month|quarter|) (of|this|so far this|seen this|in the|for the|in this|of this) (the|) (financial|) year (so far|to date|)",
  ],
  [
    "worst of the year",
    "(worst|weakest|poorest) (figure|rate|result|level|performance|percentage|proportion|share|position|month|quarter|) (of|this|so far this|seen this|in the|for the|in this|of this) (the|) (financial|) year (so far|to date|)",
  ],
  [
    "best yet",
    "(our|its|the) (best|strongest) (figure|rate|result|performance|percentage|position)",
    "best for",
  ],
  [
    "worst yet",
    "(our|its|the) (worst|weakest|poorest) (figure|rate|result|performance|percentage|position)",
    "worst for",
  ],
  ["since", "since"],
  ["red", "(red|rag rated red|red rated)", "rated (as|) red"],
  ["amber", "(amber|rag rated amber|amber rated)", "rated (as|) amber"],
  ["green", "(green|rag rated green|green rated)", "rated (as|) green"],
  [
    "per",
    "(child|person|) (in|for|of) every <n> (child|person|)",
    "per <n> (population|child|child and young person|0 17 population|)",
  ],
  ["rate", "rate"],
  ["number", "(number|total|count) (of|)"],
] as const satisfies PhraseTable<string>;
