import type { Role } from "../model/scorecard";

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
  { role: "reference", words: /^(ref(erence)?( no\.?)?|no\.?|#|id|code|line|kpi|pi)$/i, strength: 0.9 },
  {
    role: "reference",
    words: /\b(indicator|measure|kpi|pi|metric) (number|no\.?|ref(erence)?|id|code)\b/i,
    strength: 0.95,
  },
  { role: "reference", words: /^(ambition|priority|outcome|objective|theme)$/i, strength: 0.5 },
  {
    role: "measure",
    words:
      /^(performance )?(measure|indicator|metric|kpi|label|description|title)s?( (name|title|description))?$/i,
    strength: 0.9,
  },
  { role: "measure", words: /\b(measure|indicator|metric)s?\b/i, strength: 0.45 },
  {
    role: "source",
    words: /\b(data obtained|data source|source|obtained from|system|provided by|data from)\b/i,
    strength: 0.9,
  },
  {
    role: "owner",
    words:
      /^(ro|owner|lead|responsible( officer)?|accountable|data owner|lead officer|hos)$|\b(responsible|owner)\b/i,
    strength: 0.85,
  },
  {
    role: "polarity",
    words:
      /\b(polarity|good (is|performance)|(bigger|higher|smaller|lower|high|low) is|better is|desired direction|preferred direction)\b/i,
    strength: 0.95,
  },
  { role: "baseline", words: /\b(baseline|starting point|start position)\b/i, strength: 0.95 },
  { role: "target", words: /\b(target|aim|goal|expected standard|plan)\b/i, strength: 0.8 },
  {
    role: "tolerance",
    words: /\b(tolerance|threshold|floor( standard)?|amber (limit|threshold)|minimum)\b/i,
    strength: 0.95,
  },
  {
    role: "benchmark",
    words:
      /\b(neighbours?|nbrs?|neigh|benchmark(ing)?|national|england|region(al)?|south west|stat(istical)?( neigh(bours?)?)?|sn|comparators?|peers?|family|outstanding|london|average)\b|\bgood ?\+/i,
    strength: 0.75,
  },
  {
    role: "working",
    words:
      /^(number|numbers|working|workings|calculation|calc|figures|num\/den|numerator ?\/ ?denominator|n\/d)$/i,
    strength: 0.7,
  },
  { role: "working", words: /\b(workings?|calculation)\b/i, strength: 0.6 },
  { role: "numerator", words: /\b(numerator|num)\b|^n$/i, strength: 0.85 },
  { role: "denominator", words: /\b(denominator|denom|den)\b|^d$/i, strength: 0.9 },
  { role: "status", words: /\b(rag|status|rating|r\/a\/g|brag)\b/i, strength: 0.85 },
  { role: "direction", words: /\b(dot|direction( of travel)?|travel|trend|arrow|symbol)\b/i, strength: 0.9 },
  { role: "change", words: /\b(change|movement|variance|difference|\+\/-)\b/i, strength: 0.9 },
  { role: "ytd", words: /\b(ytd|year to date|fytd|cumulative)\b/i, strength: 0.95 },
  {
    role: "narrative",
    words: /\b(narrative|comments?|commentary|notes?|analysis|explanation|context|action)\b/i,
    strength: 0.9,
  },
  { role: "actual", words: /^(%|percent(age)?|per cent|rate|value|score)$/i, strength: 0.5 },
  {
    role: "actual",
    words: /\b(actual|latest|performance|value|result|current|perf|month|figure|outturn|year end)\b/i,
    strength: 0.6,
  },
];

/** Whether a short text reads as a heading of any column. */
export function isHeadingWord(text: string): boolean {
  return text.length <= LONGEST_HEADING && HEADING_WORDS.some(({ words }) => words.test(text.trim()));
}

/** A heading is short; a sentence that happens to hold "target" is no heading. */
export const LONGEST_HEADING = 90;
