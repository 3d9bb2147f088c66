/** What a bound before a figure says: which side of it is good, and whether reaching it is not enough. */
export interface Bound {
  readonly side: "higher" | "lower";
  readonly strict: boolean;
  readonly words: readonly string[];
}

/** How targets and tolerances say their bound before the figure, in lower case with single blanks. */
export const BOUNDS_BEFORE: readonly Bound[] = [
  {
    ...{ side: "higher", strict: true },
    words: [
      ...[">", "over", "above", "more than", "greater than", "higher than", "larger than"],
      ...["exceeds", "exceed", "exceeding", "in excess of"],
    ],
  },
  {
    ...{ side: "lower", strict: true },
    words: ["<", "under", "below", "less than", "fewer than", "lower than", "smaller than"],
  },
  {
    ...{ side: "higher", strict: false },
    words: [
      ...[">=", "=>", "≥", "at least", "minimum", "minimum of", "min", "min.", "a minimum of"],
      ...[
        "no less than",
        "not less than",
        "no fewer than",
        "not fewer than",
        "no lower than",
        "not lower than",
      ],
      ...["not below", "not under", "at or above", "equal to or above", "equal to or greater than"],
      ...["greater than or equal to", "more than or equal to"],
    ],
  },
  {
    ...{ side: "lower", strict: false },
    words: [
      ...[
        "<=",
        "=<",
        "≤",
        "at most",
        "maximum",
        "maximum of",
        "max",
        "max.",
        "a maximum of",
        "up to",
        "within",
      ],
      ...["no more than", "not more than", "no greater than", "not greater than", "no higher than"],
      ...["not higher than", "not above", "not over", "not exceeding", "not to exceed", "at or below"],
      ...["equal to or below", "equal to or less than", "less than or equal to"],
    ],
  },
];

/** The same behind the figure: `90% or more`. None of them is strict. */
export const BOUNDS_BEHIND: readonly Bound[] = [
  {
    ...{ side: "higher", strict: false },
    words: [
      ...["or more", "or above", "or higher", "or over", "or greater", "and above", "and over", "plus", "+"],
      ...["min", "min.", "minimum"],
    ],
  },
  {
    ...{ side: "lower", strict: false },
    words: [
      ...["or less", "or below", "or lower", "or under", "or fewer", "and below", "and under"],
      ...["max", "max.", "maximum"],
    ],
  },
];
