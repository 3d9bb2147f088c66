import type { Period } from "../../core/periods/period";
import type { Cue } from "../../words/paper/cues";
import type { TimeCount } from "./timeCount";
import type { Hedge } from "../../words/paper/hedges";

/** A figure as a sentence quotes it, by its face: 26 for 26%. */
export interface Quoted {
  readonly number: number;
  /**
   * `points` are percentage points; `relative` is in percent of another figure, “a third” of what it was; `money` and `other`
   * are no figures of measures.
   */
  readonly unit: "percent" | "plain" | "points" | "relative" | "money" | "other";
  /** The unit of time that it is a number of, by its stem: `day` of “431 days”. */
  readonly time?: string;
  readonly decimals: number;
  readonly hedge: Hedge | null;
  /** “Below 179 in March”: on which side of March's 179 something is, or of 179 what March was. */
  readonly beside?: Hedge;
  readonly text: string;
}

/** A period as a sentence names it: in full, by a month alone, or from where the paper stands. */
export type NamedPeriod =
  /** `isEnd`: its last day, `at the end of March 2025`. */
  | { readonly kind: "period"; readonly period: Period; readonly isEnd?: true }
  | { readonly kind: "month"; readonly month: number; readonly lastYear: boolean; readonly isEnd?: true }
  /** `Q3`: of the financial year, as councils count them, unless another reading fits. */
  | { readonly kind: "quarter"; readonly quarter: number; readonly lastYear?: true }
  /** `the same quarter of 2023/24`: of the financial year that starts then, or of that year of the calendar. */
  | { readonly kind: "same in"; readonly year: number; readonly isFinancial: boolean }
  /**
   * `isExact`: to the month, `a year ago`; “last year” may be the whole of it. `of`: the time from which it is seen, where one
   * is named beside it, “24% in May, from 22% the month before”; `mayBeOfNow`: it may be seen from the paper's time as well.
   */
  | {
      readonly kind: "relative";
      readonly to: Relative;
      readonly isExact?: true;
      readonly of?: NamedPeriod;
      readonly mayBeOfNow?: true;
      /** All of a year, which may be named behind it: “the full-year total for 2023/24”. */
      readonly isWhole?: true;
    }
  /** `five months ago`, seen from where the paper stands. */
  | { readonly kind: "ago"; readonly months: number }
  /** `between April and December`. */
  | { readonly kind: "from to"; readonly first: NamedPeriod; readonly last: NamedPeriod }
  /**
   * `over`: so many, where it says how many: `in the last five quarters`. `isEach`: in each of them, “fallen for two quarters”.
   * `upTo`: with which they end, `in the three months to December`.
   */
  | {
      readonly kind: "unknown";
      /** The number that a year is called by alone, “in 2023”. */
      readonly year?: number;
      readonly over?: TimeCount;
      readonly isEach?: true;
      readonly upTo?: NamedPeriod;
    };

/** A time that is named from where the paper stands, such as `last month`; which period it is, the clause tells. */
export type Relative =
  | "now"
  | "month before"
  | "quarter before"
  | "year before"
  | "past year"
  | "before"
  | "this month"
  | "this quarter"
  | "year to date"
  | "year to date before"
  | "last outturn";

interface MarkPlace {
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What a sentence is made of, from left to right. */
export type SentenceMark = MarkPlace &
  (
    | { readonly is: "figure"; readonly quoted: Quoted }
    | { readonly is: "period"; readonly named: NamedPeriod }
    /**
     * `over`: how many in a row a run has; `each`: of which it is said, “every quarter”. `goesOn`: a way that goes on, “continues to fall”. `isOfRank`: a side that says who
     * does better, “ahead of England”. `reach`: of all times, “an all-time low”, or of those beside it, “peaked”.
     * `quoted`: how many times, “halved”, “twice the”. `more`: what it is said of, “more children … than in May”.
     */
    | {
        readonly is: "cue";
        readonly cue: Cue;
        readonly over?: TimeCount;
        readonly each?: TimeCount["unit"];
        readonly goesOn?: true;
        readonly isOfRank?: true;
        readonly reach?: RankReach;
        readonly more?: SaidOfMore;
        readonly quoted?: Quoted;
      }
    | { readonly is: "concept"; readonly concepts: readonly string[] }
    | { readonly is: "plain"; readonly stem: string }
    | { readonly is: "stop"; readonly sign: string }
  );

/** Among which times a figure is said to be the highest or the lowest, where its own words tell: `peaked`, `an all-time low`. */
export type RankReach = "around" | "ever";

/** Whether “more … than” is said of how many there are, of the share or rate itself, or stands alone: “fewer children wait”. */
export type SaidOfMore = "number" | "value" | "alone";

/** The words of a sentence that are a figure: `91%`, `one in five`. */
export type FigureMark = Extract<SentenceMark, { is: "figure" }>;
/** The words of a sentence that name a time: `June 2024`, `last quarter`. */
export type PeriodMark = Extract<SentenceMark, { is: "period" }>;

/** The things that a sentence speaks of and that measures may count: “visit”, “child protection”, “timely”. */
export function conceptsOf(marks: readonly SentenceMark[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mark of marks)
    if (mark.is === "concept") for (const concept of mark.concepts) found.add(concept);
  return found;
}
