import type { PhraseTable } from "./phrases";

/**
 * What scorecards call their columns, by what such a heading says. A longer phrase hides the shorter ones within it:
 * "Target met" asks for a status and names no target. How strongly each speaks for a role is recognition's business.
 */
export const HEADINGS = [
  ["reference", "^(ref|reference) (no|number|code|id|#|)$", "^(no|#|id|code|line|kpi|pi|unique id)$"],
  ["reference of a measure", "(indicator|measure|kpi|pi|metric|plan) (number|no|ref|reference|id|code)"],
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
    "^lead (officer|agency|service|member|director|manager|head of service)$",
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
    "(trend|direction) (wanted|desired)",
  ],
  ["baseline", "baseline", "(start|starting) (point|position)", "where (we were|were we)"],
  ["baseline surely", "^start of", "at (the|) (last|) inspection"],
  [
    "target",
    "(target|aim|goal|standard!|plan!|trajectory|success criteria|<n> ambition)",
    "where (do|) we (want|need) to be",
    "^expected (performance|level|)$",
    "^desired (level|outcome)$",
    "aspiration",
  ],
  ["target by colour", "^green$", "^green (threshold|range|if|is|target|level)"],
  [
    "tolerance",
    "(tolerance|threshold|floor|minimum|trigger|intervention level)",
    "floor standard",
    "^acceptable (level|)$",
    "^amber$",
    "^amber (limit|threshold|range|level|if|from|to|is|within)",
    "^red (if|below|under|above|over|threshold)",
  ],
  [
    "benchmark",
    "(neighbour|nbr|neigh|benchmark|benchmarking|comparator|peer|family!|all las|cipfa|core cities)",
    "(national|nat|england|eng|wales|scotland|welsh|scottish|region|regional|london|eoe|yorks|yorkshire)",
    "(north|south) (east|west)",
    "(east|west) (midlands!|mids!)",
    "(stat|statistical) (neigh|neighbour|)",
    "(s n|sn|sns|snn|outstanding|average!|avg|good +)",
    "similar (force|council|authority|las)",
  ],
  ["benchmark by rank", "(top|upper|best|second|2nd) (quartile|qtile)"],
  ["working", "^(number|working|calculation|calc|figure|num / den|numerator / denominator|n / d)$"],
  ["working perhaps", "working", "calculation"],
  ["numerator", "numerator!", "num!", "^n$"],
  ["denominator", "denominator!", "denom", "den", "^d$"],
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
  ["direction or change", "movement!", "change!", "since (last|previous)"],
  ["change", "(variance|difference|+ /)", "^gap$"],
  [
    "change from a mark",
    "^(v|vs|versus) target",
    "(variance|difference|gap|distance|deviation) .. (from|to|against|v|vs)",
  ],
  ["year to date", "ytd", "year to date", "fytd", "cumulative", "cum", "to date"],
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
    "(forecast|forecasted|f'cast|f'cst|projected|projection|predicted|prediction|estimate|estimated|est!|fcst|fot)",
    "(likely|expected|anticipated|projected) (outturn|year end)",
  ],
  [
    "estimate",
    "(upl|lpl|ucl|lcl|mean|variation|assurance)",
    "(lower|upper|control) limit",
    "(lower|upper|95 %) (ci|confidence|confidence interval|confidence limit)",
    "confidence interval",
  ],
  ["legend", "^(key|legend)$"],
  ["date of a plan", "(start|end|due|review|completion) date"],
  [
    "status of another time",
    "(previous|prior|last) .. (rag|status|rating)",
    "(rag|status|rating) .. (previous|prior|last)",
  ],
  [
    "other",
    "(rolling|moving)",
    "(latest|last|past) <n> month",
    "<n> (month|week) (average!|avg|mean)",
    "(%|percent|percentage|per cent) (of|to|towards) (the|) (annual|) target",
    "^(freq|frequency|year|financial year|date|week|order|sort order|weight|weighting|population!|cohort!|cohort size)$",
  ],
  ["nothing", "working (well|day)"],
] as const satisfies PhraseTable<string>;

/** What a heading may say. */
export type HeadingMeaning = (typeof HEADINGS)[number][0];
