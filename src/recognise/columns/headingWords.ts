import type { Role } from "../../model/scorecard";

/** A way in which headings name a role. */
interface HeadingWord {
  readonly role: Role;
  readonly words: RegExp;
  readonly strength: number;
}

/**
 * What scorecards call their columns. A heading may speak for several roles ("DoT (to target)");
 * strength decides between them, and what the column holds decides over all of them.
 */
export const HEADING_WORDS: readonly HeadingWord[] = [
  {
    role: "reference",
    words: /^(ref(erence)?\.?( ((no|number|code|id)\.?|#))?|no\.?|#|id|code|line|kpi|pi|unique id)$/i,
    strength: 0.9,
  },
  {
    role: "reference",
    words: /\b(indicator|measure|kpi|pi|metric|plan) (number|no\.?|ref(erence)?\.?|id|code)(?!\w)/i,
    strength: 0.95,
  },
  { role: "reference", words: /^(ambition|priority|outcome|objective|theme)$/i, strength: 0.3 },
  {
    role: "measure",
    words:
      /^((key )?performance )?(measure|indicator|metric|kpi|pi|label|description|title)s?( (name|title|description))?$/i,
    strength: 0.9,
  },
  { role: "measure", words: /\b(measure|indicator|metric)s?\b/i, strength: 0.45 },
  {
    role: "source",
    words:
      /\b(data obtained|data source|source|obtained from|system|provided by|reported by|supplied by|data (from|provider))\b/i,
    strength: 0.9,
  },
  {
    role: "owner",
    words:
      /^(ro|sro|ad|owner|lead|responsible( officer)?|accountable|data owner|lead (officer|agency|service|member|director|manager|head of service)|(service|team|strategic|operational|data) lead|(service )?manager|head of service|hos)$|\b(responsible|owner|holder|cabinet member|accountable (officer|lead))\b|\b(managed|owned|led) by$/i,
    strength: 0.85,
  },
  {
    role: "polarity",
    words:
      /\b(polarity|good (is|performance|to be|=|looks like)|(bigger|higher|smaller|lower|high|low|increase|decrease) (is|or)|better (is|if|to be)|is better|(desired|preferred|required|ideal|intended) (direction|trend|travel))/i,
    strength: 1.2,
  },
  {
    role: "baseline",
    words: /\b(baseline|start(ing)? (point|position)|where (we were|were we))\b/i,
    strength: 0.95,
  },
  { role: "baseline", words: /^start of\b|\bat (the |last )*inspection\b/i, strength: 1.2 },
  {
    role: "target",
    words:
      /\b(target|aim|goal|standard|plan|trajectory|\d{4} ambition|where (do )?we (want|need) to be|success criteria)\b|^(expected( (performance|level))?|desired level)$/i,
    strength: 0.8,
  },
  { role: "target", words: /^green( (threshold|range|if|is|target|level)\b.*)?$/i, strength: 1.1 },
  {
    role: "tolerance",
    words:
      /\b(tolerances?|thresholds?|floor( standard)?|minimum|trigger|intervention level)\b|^acceptable( level)?$|^amber( (limit|threshold|range|level|if|from|is|within)\b.*)?$/i,
    strength: 0.95,
  },
  {
    role: "benchmark",
    words:
      /\b(neighbours?|nbrs?|neigh|benchmark(ing)?|national|nat|england|eng|wales|scotland|welsh|scottish|region(al)?|(north|south) (east|west)|(east|west) mid(land)?s|eoe|yorks(hire)?|core cities|s\.n|stat(istical)?( neigh(bours?)?)?|sns?|snn|comparators?|peers?|family|outstanding|london|cipfa|average|avg|all las|similar (forces|councils|authorities|las))\b|\bgood ?\+/i,
    strength: 0.75,
  },
  { role: "benchmark", words: /\b(top|upper|best|second|2nd) q(uar)?tile\b/i, strength: 1.1 },
  {
    role: "working",
    words:
      /^(number|numbers|working|workings|calculation|calc|figures|num\/den|numerator ?\/ ?denominator|n\/d)$/i,
    strength: 0.7,
  },
  { role: "working", words: /\b(workings?|calculation)\b(?! (well|days?))/i, strength: 0.6 },
  { role: "numerator", words: /\b(numerator|num)\b|^n$/i, strength: 0.85 },
  { role: "denominator", words: /\b(denominator|denom|den)\b|^d$/i, strength: 0.9 },
  {
    role: "status",
    words:
      /\b(rag|status|rating|r\/a\/g|brag|traffic light|on (target|track)|(target|threshold) (met|achieved))\b/i,
    strength: 0.85,
  },
  {
    role: "direction",
    words: /\b(dot|direction( of travel)?|travel|trend|arrow|symbol)\b|^d\.o\.t\b|^improv(ed|ing)\??$/i,
    strength: 0.9,
  },
  // Where arrows stand below it; figures make it a change.
  { role: "direction", words: /\b(movement|change)\b|\bsince (last|previous)\b/i, strength: 0.35 },
  { role: "change", words: /\b(change|movement|variance|difference|\+\/-)\b|^gap$/i, strength: 0.9 },
  {
    role: "change",
    words: /\b(variance|difference|gap|distance|deviation)\b.*\b(from|to|against|vs?)\b/i,
    strength: 1.4,
  },
  { role: "ytd", words: /\b(ytd|year to date|fytd|cumulative|to date)\b/i, strength: 0.95 },
  {
    role: "narrative",
    words:
      /\b(narrative|comments?|commentary|notes?|analysis|explanation|context|action|key messages?|tells? us|so what|story|update|insight|remarks|reasons?|observations?|headlines?|working well|worried about)\b/i,
    strength: 1.1,
  },
  {
    role: "actual",
    words: /^(%|percent(age)?|per cent|rate|value|score|la|local|our .{2,30})$/i,
    strength: 0.5,
  },
  {
    role: "actual",
    words:
      /\b(actual|latest|performance|value|result|current|perf|month|figure|outturn|year end|achieved|where (we are|are we)( now)?|(previous|prior|last|this) (week|quarter|year|period|data)|same (period|quarter)|ago)\b|^(previous|prior|last|prev\.?|curr?\.?)$/i,
    strength: 0.6,
  },
  // What many scorecards have beside their measures, and none of it is for judging.
  {
    role: "ignored",
    words:
      /(?<!\b(top|upper|best|second|2nd) )\b(rank(ing|ed)?|q(uar)?tile|quintile|decile)\b|(?<!\b(start(ing)?|baseline|current|latest|previous|end|our) |\w)position$|\b(definition|methodology|data quality|confidence)\b/i,
    strength: 1.3,
  },
  {
    role: "ignored",
    words:
      /\b(forecast|projected|projection|predicted|[ul][pc]l|(lower|upper|control) limits?|(lower|upper|95%) (ci|confidence( interval| limit)?)|confidence intervals?|mean|variation|assurance)\b/i,
    strength: 1,
  },
  { role: "ignored", words: /^(key|legend)$/i, strength: 3 },
  { role: "ignored", words: /\b(start|end|due|review|completion) date\b/i, strength: 1.2 },
  // A status of another time than the latest.
  {
    role: "ignored",
    words:
      /\b(previous|prior|last)\b.*\b(rag|status|rating)\b|\b(rag|status|rating)\b.*\b(previous|prior|last)\b/i,
    strength: 2,
  },
  {
    role: "ignored",
    words:
      /\brolling\b|\b\d+[- ](month|week) (average|avg|mean)\b|(%|per ?cent(age)?) (of|to|towards) (the |annual )*target\b|^freq(uency|\.)?$|^((financial )?year|date|week|(sort )?order|weight(ing)?|population|cohort( size)?)$/i,
    strength: 1.2,
  },
];

/** All words at once, since every text of a sheet is asked. */
const ANY_WORD = new RegExp(HEADING_WORDS.map(({ words }) => `(?:${words.source})`).join("|"), "i");

/** Whether a short text reads as a heading of any column. */
export function isHeadingWord(text: string): boolean {
  return text.length <= LONGEST_HEADING && ANY_WORD.test(text.trim());
}

/** Whether a text is nothing but words of headings: `Status`, `Last quarter`. */
export function isWholeHeading(text: string): boolean {
  const whole = text.trim();
  return HEADING_WORDS.some(({ words }) => words.exec(whole)?.[0].length === whole.length);
}

/** A heading is short; a sentence that happens to hold "target" is no heading. */
export const LONGEST_HEADING = 90;
