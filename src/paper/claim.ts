import type { Period } from "../core/periods/period";
import type { Status } from "../core/status/status";
import type { Place } from "../model/place";
import type { Measure } from "../model/scorecard";
import type { NamedPeriod, Quoted } from "./lex/mark";
import type { TimeCount } from "./lex/timeCount";

/** Whom a figure is compared with. */
export type Peer = "neighbours" | "england" | "region" | "best";
/** What stands beside a measure's values to be compared with. */
export type Yardstick =
  | "target"
  | "tolerance"
  | "baseline"
  /** Another target than the scorecard's: the national one, the next year's. */
  | "other target"
  | "all comparators"
  | "both comparators"
  | Peer;

/** On which side of a yardstick a value is said to be. */
export type MarkSide =
  | "above"
  | "below"
  | "better than"
  | "worse than"
  | "no worse than"
  | "no better than"
  | "not above"
  | "not below"
  | "meets"
  | "misses"
  | "in tolerance"
  | "out of tolerance"
  | "in line";

/** Which way a figure is said to have gone: by its size, by whether that is good, or not at all. */
export type Way = "up" | "down" | "better" | "worse" | "level";

/** What a rate or a share is worked out from. */
export type MeasurePart = "numerator" | "denominator";

/** When something is said to be so: as the paper stands, at a period, at one before that is not named, or in doubt. */
export type When =
  | { readonly kind: "paper" }
  | { readonly kind: "in doubt" }
  /** As the paper stands or at this time: certain only where they are the same. */
  | { readonly kind: "paper or"; readonly at: When }
  /** All together that has happened since then. */
  | { readonly kind: "since"; readonly since: When }
  | NamedPeriod;

/** What a sentence says of a measure, before anything is compared. */
export type ClaimReading =
  | {
      readonly kind: "value";
      readonly quoted: Quoted;
      readonly at: When;
      /** “4% lower than England” may be how far it lies from England's figure, “↓ 0.6%” how far it fell. */
      readonly orElse?: GapReading | ChangeReading;
    }
  /** `isOfRest`: of those whom the part leaves out, “18 were not”. */
  | { readonly kind: MeasurePart; readonly quoted: Quoted; readonly at: When; readonly isOfRest?: true }
  /** `of`: the time for which it is set, “the 2023/24 target”, “a target of 88% from April”. */
  | { readonly kind: "target" | "tolerance" | "baseline"; readonly quoted: Quoted; readonly of?: When }
  | { readonly kind: "benchmark"; readonly quoted: Quoted; readonly peer: Peer }
  | ChangeReading
  /**
   * `isDenied`: it is said not to have gone that way, “has not fallen since April”. `isCarried`: its time is that of the part
   * before. `isTrend`: it goes on, “continues to fall”. `of`: it is said of the number counted, and not of its share or rate.
   */
  | {
      readonly kind: "direction";
      readonly way: Way;
      readonly from: When;
      readonly to: When;
      readonly isDenied?: true;
      readonly isCarried?: true;
      readonly isTrend?: true;
      readonly of?: MeasurePart;
    }
  /**
   * `isOfRank`: its words say who does better, so that “ahead of England” is below it where low is good. `of`: the time for which
   * the target is set.
   */
  | {
      readonly kind: "comparison";
      readonly side: MarkSide;
      readonly yardstick: Yardstick;
      readonly at: When;
      readonly of?: When;
      readonly isOfRank?: true;
    }
  | GapReading
  | { readonly kind: "status"; readonly status: Status; readonly at: When }
  | { readonly kind: "mean"; readonly quoted: Quoted; readonly over: When }
  /**
   * `ranged from 59% to 75%`: an end of it, and the other one. `isWithin`: “has been between”, which need not be as far as it
   * went.
   */
  | {
      readonly kind: "bound";
      readonly isWithin: boolean;
      readonly which: "lowest" | "highest";
      readonly quoted: Quoted;
      readonly other: Quoted;
      readonly over: Reach;
    }
  | {
      readonly kind: "rank";
      readonly which: "highest" | "lowest" | "best" | "worst";
      /**
       * “Peaked at 28% in March” is more than before and behind it, “an all-time high” than ever. `not first`: “the second
       * highest”.
       */
      readonly over:
        Reach | { readonly kind: "around" } | { readonly kind: "ever" } | { readonly kind: "not first" };
      readonly at: When;
    }
  /** `for the third month running`: what is said of each; `null` where that is not known. */
  | { readonly kind: "run"; readonly of: SaidOfEach | null; readonly over: Reach }
  /** `twice the national average`, `half the number of a year ago`: `null` where of what cannot be told. */
  | {
      readonly kind: "multiple";
      readonly quoted: Quoted;
      readonly beside: Yardstick | When | null;
      readonly at: When;
    }
  /** `for the first time since March`: what is said to be so now, and was not before; `null` where that is not known. */
  | { readonly kind: "first time"; readonly of: SaidOfEach | null; readonly over: Reach }
  | { readonly kind: "figure"; readonly quoted: Quoted; readonly doubt: string };

/** How far a figure has moved: `up 3 points`. */
interface ChangeReading {
  readonly kind: "change";
  readonly quoted: Quoted;
  readonly way: Way | null;
  readonly from: When;
  readonly to: When;
}

/** How far a value lies from another figure: `3 points above target`. */
export interface GapReading {
  readonly kind: "gap";
  readonly quoted: Quoted;
  /** `apart` where nothing says on which side. */
  readonly side: MarkSide | "apart";
  readonly yardstick: Yardstick;
  readonly at: When;
  readonly isOfRank?: true;
}

/** What can be said of several periods in a row. */
export type SaidOfEach = Extract<ClaimReading, { kind: "direction" | "comparison" | "status" | "value" }>;

/** How far back something is said of several periods. */
export type Reach =
  /** `each`: “every quarter since May”. */
  | { readonly kind: "since"; readonly since: When; readonly each?: TimeCount["unit"] }
  | ({ readonly kind: "last" } & TimeCount)
  /** “Between August and January”. */
  | Extract<NamedPeriod, { kind: "from to" }>
  | { readonly kind: "year so far" }
  /**
   * As far back as the scorecard shows: “the lowest”, “fell every quarter”. `isSaid`: no other time is named, or its words say so,
   * “the lowest that we have recorded”.
   */
  | { readonly kind: "shown"; readonly isSaid?: true; readonly each?: TimeCount["unit"] }
  | { readonly kind: "unknown" };

/** The words of the sentence that make the claim. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a claim is judged to be. What cannot be told is never counted as a disagreement. */
export type Verdict = "agrees" | "disagrees" | "cannot tell";

/** One thing that a paper says, and what the scorecard says to it. */
export interface PaperClaim {
  readonly kind: ClaimReading["kind"];
  readonly span: Span;
  /** As the sentence quotes it. */
  readonly quoted: string;
  readonly measure: Measure | null;
  readonly period: Period | null;
  /** The figure that is claimed, in the unit of the scorecard; `null` where no figure is. */
  readonly says: number | null;
  /** The scorecard's figure. */
  readonly scorecard: number | null;
  /** The same as its cell shows it; "" where no cell says it. */
  readonly shown: string;
  readonly places: readonly Place[];
  readonly verdict: Verdict;
  /** What the scorecard says, or what would be needed to tell. */
  readonly message: string;
}

/** A sentence of a paper and its claims; it agrees only where all of them do. */
export interface PaperSentence {
  readonly sentence: string;
  readonly verdict: Verdict;
  readonly claims: readonly PaperClaim[];
}

/** A claim found in a sentence, with the rows that it may be about. */
export interface FoundReading {
  readonly reading: ClaimReading;
  readonly span: Span;
  /** A value that the measure came from, or is compared with. */
  readonly earlier?: true;
}
