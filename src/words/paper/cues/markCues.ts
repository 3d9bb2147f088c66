import { BASELINE, TARGET, TOLERANCE } from "../../lists/markNames";
import type { PhraseTable } from "../../phrases";

/** What a figure is: a target, another’s, a sum. */
export const MARK_CUES = [
  [
    "target",
    "(that|) we (have|had|) set (ourselves|for ourselves)",
    "(that|) we (have|had|) set (ourselves|for ourselves) in (the|our) (improvement|) plan",
    "(that|) we (aim|are aiming|aimed) (for|at)",
    TARGET,
    `(corporate|internal|own|council|authority|board|service|directorate|trust|panel|improvement plan) ${TARGET}`,
    "ambition",
    "where (we|you|they) (want|wanted|need|aim|would like|ought|should like|hope) to be",
    "(the|) (level|standard|figure) (that|) (we|you) (want|expect|aim for|are aiming for|set out to reach)",
    "what (we|you) (want|are aiming for|aim for)",
    "(our|the) ceiling (of|)",
    "standard (that|which|we|set|agreed)",
    `(locally|) agreed ${TARGET}`,
    `performance ${TARGET}`,
  ],
  // One that the scorecard does not hold its figures against: another year's, or one of somebody else.
  [
    "other target",
    `(stretch|stretching|aspirational|new|revised|updated|next|interim|intermediate|previous|old|former|earlier|original|proposed|draft|future|long term|longer term|contract|contractual|grant|milestone) (<n>|) (percent|) ${TARGET}`,
    `next (financial|) year (<n>|) (percent|) ${TARGET}`,
    `${TARGET} (for|in) (the|) (next|coming|following|new) (financial|) (year|quarter|month)`,
  ],
  [
    "tolerance",
    TOLERANCE,
    "acceptable (range|limit|level)",
    "minimum (standard|level|threshold)",
    "(floor standard|floor|amber threshold)",
  ],
  ["baseline", BASELINE],
  [
    "neighbours",
    "(statistical|stat) (neighbour|neigh|nbr) (average|mean|median|figure|rate|group|authority|)",
    "(sn|sns|snn|our neighbour|neighbouring authority|neighbouring council) (average|mean|median|)",
    "neighbour (average|mean|median|)",
    "comparator (average|mean|median)",
    "average (for|of|across) (our|the|) (statistical|) (neighbour|comparator)",
    "(similar|comparable|comparator|peer|nearest|like) (authority|council|area|group|neighbour)",
    "(statistical|youth justice|yjs|) family (group|) (average|mean|median|figure|rate)",
    "(statistical|youth justice|yjs|) family group",
    "(youth justice|yjs) family",
    "(authority|council) like (ours|us)",
    "(the|other|) core city (average|mean|median|)",
  ],
  [
    "england",
    "(england|national|english) (average|mean|median|figure|rate|position|)",
    "(nationally|national!|all england average)",
    "eng (average|avg|mean|)",
    "(wales|all wales|welsh|scotland|scottish|scotland wide|northern ireland) (average|mean|median|figure|rate|position|)",
    "across england",
  ],
  [
    "region",
    "(regional|region|south west|south east|north west|north east|east of england|west midlands!|east midlands!|london|yorkshire|yorkshire and humber|yorkshire and the humber|yorkshire humber) (average|mean|median|benchmark|figure|)",
    "regionally",
  ],
  [
    "best",
    "good + (average|authority|council|)",
    "good (or better|or outstanding|and outstanding|) (local|) (authority|council)",
    "outstanding (local|) (authority|council)",
  ],
  [
    "all comparators",
    "(all|every one|each) (of|) (the|our|its|) (comparator|benchmark|benchmarking) (group|average|figure|authority|)",
    "(all|every) comparator",
  ],
  [
    "both comparators",
    "both (of|) (the|our|its|) (comparator|benchmark|benchmarking) (group|average|figure|authority|)",
  ],
  // What it is added up with.
  ["sum", "(together|combined|altogether|jointly|collectively|between them|added up|added together)"],
] as const satisfies PhraseTable<string>;
