import type { ClaimReading, MeasurePart, When } from "./claim";
import type { NamedPeriod, SentenceMark } from "./lex/mark";
import type { PaperStand } from "./decide/resolve";
import type { KnownRow } from "./subjects/knownRow";

/** What a sentence is heard with: what was spoken of before it, in the headings above it, and when. */
export interface Heard {
  readonly before: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
  /** Of these, what the nearest heading names. */
  readonly nearest?: ReadonlySet<string>;
  readonly stand: PaperStand;
  /** The words of the headings above, the nearest last. */
  readonly headings?: readonly string[];
  /** Whose the last figure was that a sentence before gave could not be told. */
  readonly isDoubted?: boolean;
  /** The heading above, or all that the sentence before it said, is of England or other councils. */
  readonly isOfOthers?: "heading" | "sentence";
  /** Rows of which the sentences before it in its paragraph gave figures, the latest first. */
  readonly around?: readonly KnownRow[];
  /** Rows of which the sentence before gave figures, in the order in which it did. */
  readonly last?: readonly KnownRow[];
  /** The time that a sentence before it in its paragraph named last. */
  readonly spokenOf?: NamedPeriod | null;
  /** The time of a second figure in brackets, where the paper has said so: “Figures in brackets are for November”. */
  readonly inBrackets?: When;
  /** Rows that it names by their reference. */
  readonly referred?: readonly KnownRow[];
  /** Those of its table's line, or of the sentence before: it is about them where it names nothing else. */
  readonly referredBefore?: readonly KnownRow[];
}

/** The rows of a value, and which part of them it was where it was the number that a rate or a share is of. */
export interface SpokenValue {
  readonly rows: readonly KnownRow[];
  readonly part: MeasurePart | null;
}

/** A value that a sentence gave, of which rows, in which unit and when. */
export interface SpokenAt {
  readonly rows: readonly KnownRow[];
  readonly unit: string;
  readonly at: When;
}

/** A change in numbers: “an increase of 427”. */
export interface SpokenChange {
  readonly reading: Extract<ClaimReading, { kind: "change" }>;
  readonly rows: readonly KnownRow[];
}

/** What a sentence has said so far, for its next clause. */
export interface SpokenSoFar {
  /** What the sentence has spoken of so far. */
  topic: ReadonlySet<string>;
  /** The rows of its last figure. */
  rows: readonly KnownRow[];
  at: When;
  hadFigure: boolean;
  /** The time since which, or compared with which, its next part says something: “Compared with August, …”. */
  since: When | null;
  /** The time of the value that the measure is said to have come from; `null` where none is named. */
  came: When | null;
  /** A figure of the sentence is of something that no row is. */
  isLost: boolean;
  /** How many of its figures agreed. */
  agreed: number;
  /** In which units the sentence has given values. */
  units: Set<string>;
  /** Rates of which it has given the number that they are of. */
  readonly counted: Set<KnownRow>;
  /** Its last figure was a mean of several, of which what follows may be said. */
  isOfMean: boolean;
  /** The change in numbers that its last figure was, and of which rows; `null` for none. */
  change: SpokenChange | null;
  /** Of what its last value was. */
  value: SpokenValue | null;
  /** Of which rows, and in which units, it has given the exact value of the paper's time. */
  valued: { readonly row: KnownRow; readonly unit: string }[];
  /** Its values so far. */
  readonly values: SpokenAt[];
  lead: When | null;
  /** What leads with a time has said something of it: “fell in August”, and not “in August,”. */
  isLeadSaid: boolean;
  /** The figure before was that of others: “England is at 21.5%, the best councils at 20.5%”. */
  isAmongOthers: boolean;
  /** What it says now is said of others: “Nationally 83,840 children were looked after, a rate of 71”. */
  isOfOthers: boolean;
  /** What a part before says of the next one's figure: “Nationally, …”, “On average, …”. */
  leadCue: SentenceMark | null;
  /** What leads the next clause says that its figure is a rate: `Per 10,000 that is 453`. */
  isRate: boolean;
  /** It has said since when something changed. */
  hasSince: boolean;
  /** What was named last is nothing of a scorecard: “schools (24%)”. */
  isForeign: boolean;
  /** It speaks of a part that no row is of: “In Exeter, 94% …”. */
  isNarrowed: boolean;
  /** A figure “of them” came before, and what is listed behind it, “health 77%”, is of them as well. */
  isOfSome: boolean;
  /** What is hoped or planned goes on: “a target of 22% by September, 20% by December”. */
  isNotNow: boolean;
}

/** Before anything was said. */
export function unspoken(): SpokenSoFar {
  return {
    topic: new Set(),
    rows: [],
    at: { kind: "paper" },
    hadFigure: false,
    came: null,
    since: null,
    isLost: false,
    agreed: 0,
    units: new Set(),
    counted: new Set(),
    value: null,
    change: null,
    isOfMean: false,
    valued: [],
    values: [],
    lead: null,
    isLeadSaid: false,
    leadCue: null,
    isAmongOthers: false,
    isOfOthers: false,
    isRate: false,
    hasSince: false,
    isForeign: false,
    isNarrowed: false,
    isOfSome: false,
    isNotNow: false,
  };
}
