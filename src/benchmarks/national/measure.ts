import type { Unit } from "../../model/scorecard";
import type { NationalCode } from "../../words/national/nationalMeasureWords";
import type { NationalWords } from "../../words/national/nationalWords";

/** A measure that the Department for Education publishes for every authority. */
export interface NationalFacts {
  /** Its short name in the Local Authority Interactive Tool. */
  readonly code: NationalCode;
  /** In our own words. */
  readonly name: string;
  readonly unit: Unit;
  /** What is counted, and when. */
  readonly basis: string;
  /** Measures of one subject are the same thing counted on different bases. */
  readonly subject: string;
  /** What is published beside it and easily taken for it. */
  readonly beside?: string;
}

/** The same, and how a row of a scorecard is known as it. */
export interface National extends NationalFacts {
  readonly words: NationalWords;
}
