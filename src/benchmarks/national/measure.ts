import type { Unit } from "../../model/scorecard";
import type { NationalCode } from "../../words/national/nationalMeasureWords";
import type { NationalWords } from "../../words/national/nationalWords";

/** A measure that the Department for Education publishes for every authority: what a benchmark can be proved by. */
export interface NationalFacts {
  /** Its short name in the Local Authority Interactive Tool. */
  readonly code: NationalCode;
  /** In our own words. */
  readonly name: string;
  readonly unit: Unit;
  /** What is counted, and when. */
  readonly basis: string;
  /**
   * Measures of one subject count the same thing on different bases, as a rate or a count, started or ended: a figure
   * printed for the wrong one of them is looked for among them.
   */
  readonly subject: string;
  /** What is published beside it and easily taken for it, in a sentence; said where nothing gives a printed figure. */
  readonly beside?: string;
}

/** The facts of a measure, and the words by which a row of a scorecard is known as it. */
export interface National extends NationalFacts {
  readonly words: NationalWords;
}
