/** Words that tell no measure from another. */
const SAY_NOTHING = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "been",
  "by",
  "for",
  "from",
  "had",
  "has",
  "have",
  "in",
  "is",
  "of",
  "on",
  "or",
  "per",
  "that",
  "the",
  "their",
  "to",
  "was",
  "were",
  "which",
  "who",
  "with",
  "within",
  "number",
  "no",
  "total",
  "all",
]);
/** Ways of writing one word. */
const SAME: Readonly<Record<string, string>> = {
  "%": "percent",
  percentage: "percent",
  proportion: "percent",
  cent: "percent",
  "#": "",
  cp: "protection",
  cpp: "protection",
  cic: "care",
  lac: "care",
  cla: "care",
  cin: "need",
  yrs: "year",
  yr: "year",
  wks: "week",
};
/** Words that turn a measure into its opposite. */
const TURNING = new Set(["not", "overdue", "late", "without", "outside", "more", "over", "less", "under"]);

/** Words of which the one is not the other: starting a plan and ceasing one are two measures. By their stems. */
const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(start|begin|began|begun|new|enter|entr|join|admi|open|opened|opening)/,
    /^(ceas|end|leav|left|clos|exit|discharg|finish|stopp)/,
  ],
  [/^(boy|male|men|man)$/, /^(girl|female|women|woman)$/],
  [/^(initial|first|single)$/, /^(second|subsequent|repeat|review|further|multiple)$/],
  [/^(accept|agree|meet|met|achiev|complet|offer)/, /^(declin|refus|reject|miss|outstanding|overdue)/],
  [/^(good|outstanding|adequate)$/, /^(inadequate|poor)$/],
  [/^(increas|rise|gain)/, /^(decreas|fall|reduc|loss)/],
  [/^(internal|permanent|house)$/, /^(external|agency|independent|temporary)$/],
  [/^(before|high|higher|yes|includ\w*|suitable)$/, /^(after|low|lower|no|exclud\w*|unsuitable)$/],
];

/** `10,000` and `10000` are one number. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** The words by which a name is known, plurals apart: `% of children on CP plans` gives percent, child, protection, plan. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .replace(/per cent/g, "percent")
    .replace(/\bre-?(?=referral)/g, "repeat ")
    .replace(/re-(?=[a-z])/g, "re")
    .replace(THOUSANDS, "")
    .replace(/%/g, " % ")
    .match(/[a-z]+|\d+|%|#/g);
  return new Set(
    (words ?? [])
      .map((word) => SAME[word] ?? word)
      .filter((word) => word !== "" && !SAY_NOTHING.has(word))
      .map(singular),
  );
}

/** A name without what does not count when two are called the same: case, punctuation, spaces. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(THOUSANDS, "")
    .replace(/&/g, "and")
    .replace(/[^a-z0-9%#]+/g, " ")
    .trim();
}

/**
 * How alike two names are, 0 to 1: twice the words that they share, of all their words (Dice's coefficient). Names whose
 * numbers differ (`16-17` and `18-19`), of which one is a percentage, or one says the opposite (`starting` and `ceasing`),
 * are not alike.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const differing = [...one, ...other].filter((word) => !one.has(word) || !other.has(word));
  if (differing.some((word) => /^\d+$/.test(word) || TURNING.has(word) || word === "percent")) return 0;
  if (areOpposed(without(one, other), without(other, one))) return 0;
  return dice(one, other);
}

/** The share of their words that two names have in common, 0 to 1, whatever else they say. */
export function wordsShared(one: string, other: string): number {
  return dice(nameWords(one), nameWords(other));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
}

function areOpposed(one: readonly string[], other: readonly string[]): boolean {
  return OPPOSED.some((pair) =>
    [pair, [...pair].reverse()].some(
      ([here, there]) => one.some((word) => here?.test(word)) && other.some((word) => there?.test(word)),
    ),
  );
}

function singular(word: string): string {
  if (word === "children") return "child";
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
