import { DENOMINATOR_NAMES, NUMERATOR_NAMES } from "./lists/partNames";
import { YEAR_SO_FAR_NAMES } from "./time/yearSoFar";
import { BASELINE, TARGET, TOLERANCE } from "./lists/markNames";
import type { PhraseTable } from "./phrases";

/** Figures of the year so far; in headings the year need not be said. */
const TO_DATE = `(${YEAR_SO_FAR_NAMES.join("|")}|to date)`;
/** A word that is meant in this number alone: `numerators` heads a list of them. */
const only = (word: string): string => `${word}!`;

/**
 * What scorecards call their columns, by what such a heading says. A longer phrase hides the shorter ones within it:
 * "Target met" asks for a status and names no target. How strongly each speaks for a role is recognition's business.
 */
export const HEADINGS = [
  ["reference", "^(ref|reference) (no|number|code|id|#|)$", "^(no|#|id|code|line|kpi|pi|unique id)$"],
  [
    "reference of a measure",
    "(indicator|measure|kpi|pi|metric|plan) (number|no|num|nr|ref|reference|id|code)",
  ],
  ["reference perhaps", "^(ambition|priority|outcome|objective|theme)$"],
  [
    "measure",
    "^(key|) performance (measure|indicator|metric|kpi|pi|label|description|title) (name|title|description|)$",
    "^(measure|indicator|metric|kpi|pi|label|description|title) (name|title|description|)$",
  ],
  ["measure perhaps", "measure", "indicator", "metric"],
  [
    "source",
    "(data obtained|data source|source|obtained from|system|provided by|reported by|supplied by)",
    "data (from|provider)",
  ],
  [
    "owner",
    "^(ro|sro|ad|owner|lead|responsible|responsible officer|accountable|data owner)$",
    "^(assistant|) director$",
    "^(lead|reporting) (officer|agency|service|member|director|manager|head of service)$",
    "^(service|team|strategic|operational|data) lead$",
    "^(service|) manager$",
    "^(head of service|hos)$",
    "(responsible|owner|holder|cabinet member|accountable officer|accountable lead)",
    "(managed|owned|led) by$",
  ],
  [
    "polarity",
    "polarity",
    "good (is|performance|to be|=|looks like)",
    "(bigger|higher|smaller|lower|high|low|increase|decrease) (is|or)",
    "better (is|if|to be)",
    "is better",
    "(desired|preferred|required|ideal|intended) (direction|trend|travel)",
    "(direction|trend) of (improvement|good|better|success)",
    "(trend|direction) (wanted|desired)",
  ],
  ["baseline", BASELINE, "start point", "(start|starting) position", "where (we were|were we)"],
  ["baseline surely", "^start of", "at (the|) (last|) inspection"],
  [
    "target",
    `${TARGET} ${TO_DATE}`,
    `${TO_DATE} ${TARGET}`,
    `(year end|performance|outturn|current|latest) ${TARGET}`,
    `(plan!|profile!|planned|profiled) ${TO_DATE}`,
    `${TO_DATE} (plan!|profile!)`,
    `${TARGET} (outturn|performance|level|value|figure)`,
    TARGET,
    "(aim|standard!|plan!|trajectory|profile!|profiled|success criteria|<n> ambition)",
    "where (do|) we (want|need) to be",
    "^expected (performance|level|)$",
    "^(desired|required) (level|outcome|performance|standard)$",
    "^required$",
    "success threshold",
    `${TARGET} / threshold`,
    `threshold / ${TARGET}`,
    "milestone",
    "^(performing|achieving)$",
  ],
  [
    "target perhaps",
    "^ambition (<n>|)$",
    "^(our|) (objective|commitment|pledge|promise) (value|level|)$",
    "^success (measure|level|factor|value)$",
  ],
  ["target by colour", "^green$", "^green (threshold|range|if|is|target|level)"],
  [
    "tolerance",
    TOLERANCE,
    "(floor|minimum|trigger|intervention level)",
    "floor standard",
    "^acceptable (level|range|limit|)$",
    "^amber$",
    "(worst|lowest) acceptable",
    "^amber (boundary|limit|threshold|range|level|if|from|to|is|within)",
    "^red (if|when|below|under|above|over|threshold|at|from|limit|level|trigger|range)",
    "(critical|danger|warning) (value|level|limit|point)",
    "^(underperforming|under performing|underachieving|under achieving|failing)$",
  ],
  ["tolerance by colour", "^red$"],
  [
    "benchmark",
    "(neighbour|nbr|neigh|benchmark|benchmarking|comparator|peer|family!|all las|cipfa|core cities)",
    "(national|nat|england|eng|wales|scotland|welsh|scottish|region|regional|london|eoe|yorks|yorkshire|y and h)",
    "(north|south) (east|west)",
    "(east|e|west|w) (midlands!|mids!)",
    "(stat|statistical) (neigh|neighbour|)",
    "(s n|sn|sns|snn|outstanding|average!|avg|good +)",
    "(other|similar|comparable|like|neighbouring) (force|council|authority|las)",
  ],
  ["benchmark by rank", "(top|upper|best|second|2nd) (quartile|qtile)"],
  ["working", "^(number|working|calculation|calc|figure|num / den|numerator / denominator|n / d)$"],
  ["working perhaps", "working", "calculation"],
  ["numerator", "(latest|current|last|this month) numerator", ...NUMERATOR_NAMES.map(only), "^n$"],
  ["denominator", "(latest|current|last|this month) denominator", ...DENOMINATOR_NAMES.map(only), "^d$"],
  [
    "status",
    "(rag|status|rating|r / a / g|brag|traffic light)",
    "(forecast|projected|predicted) (rag|status|rating)",
    "on (target|track)",
    "(target|threshold) (met|achieved)",
  ],
  [
    "direction",
    "(dot|direction!|direction of travel|travel|trend|arrow!|symbol!)",
    "^d o t",
    "^(improved|improving)$",
  ],
  // Where arrows stand below it; figures make it a change.
  [
    "direction or change",
    "movement!",
    "change!",
    "since (last|previous)",
    "^(v|vs|versus) (last|previous|prior) (week|month|quarter|period|year)",
  ],
  ["change", "(variance|var!|difference|diff!|+ /)", "^gap$"],
  [
    "change from a mark",
    "^(v|vs|versus|over / under|+ /) target",
    "^performance (against|v|vs|versus) target$",
    "target variance",
    "(variance|difference|gap|distance|deviation) .. (from|to|against|v|vs)",
  ],
  ["year to date", ...YEAR_SO_FAR_NAMES, "to date"],
  [
    "narrative",
    "(narrative|comment|commentary|note|analysis|explanation|context|action!|key message|story!|update!)",
    "(insight!|remarks!|reason|observation|headline|working well|worried about|so what)",
    "(tell|tells) us",
  ],
  ["actual perhaps", "^(%|percent|percentage|per cent|rate!|value!|score!|la|local)$", "^our (_|_ _|_ _ _)$"],
  [
    "actual",
    "(actual!|latest|performance|value!|result!|current|perf|month!|figure!|outturn|year end|achieved|ago)",
    "where (we are|are we)",
    "(previous|prior|last|this) (week|quarter|year|period|data)",
    "same (period|quarter)",
    "(current|latest|previous|end|our) position",
    "^(previous|prior|last|prev|cur|curr)$",
  ],
  // What many scorecards have beside their measures, and none of it is for judging.
  [
    "rank",
    "(rank|ranking|ranked|quartile|qtile|quintile|decile|definition|methodology|data quality|confidence)",
    "position$",
  ],
  [
    "forecast",
    "(forecast|forecasted|f'cast|f'cst|projected|projection|predicted|prediction|estimate|estimated|est!|fcst|fcast|f cast|fc!|f / c|proj!|fot)",
    "(likely|expected|anticipated|projected) (outturn|year end)",
  ],
  [
    "estimate",
    "(upl|lpl|ucl|lcl|mean|variation|assurance)",
    "(lower|upper|control|process) limit",
    "(lower|upper) (control|process|natural process) limit",
    "(lower|upper|95 %) (ci|confidence|confidence interval|confidence limit)",
    "confidence interval",
  ],
  ["legend", "^(key|legend)$"],
  ["date of a plan", "(start|end|due|review|completion|target|milestone|delivery) date"],
  [
    "status of another time",
    "(previous|prior|last) .. (rag|status|rating)",
    "(rag|status|rating) .. (previous|prior|last)",
  ],
  [
    "other",
    "(rolling|moving)",
    "^(best|worst|highest|lowest|max|maximum|min|minimum) (ever|week|month|quarter|period|year|)$",
    "(latest|last|past) <n> month",
    "<n> (month|mth|week|wk|quarter|qtr|period) (average!|avg|mean)",
    "(%|percent|percentage|per cent) (of|to|towards) (the|) (annual|) target",
    "^(freq|frequency|year|financial year|date|week|order|sort order|weight|weighting|population!|cohort!|cohort size)$",
  ],
  ["nothing", "working day"],
] as const satisfies PhraseTable<string>;

/** What a heading may say. */
export type HeadingMeaning = (typeof HEADINGS)[number][0];
