import type { Unit } from "../../model/scorecard";

/** A measure that the Department for Education publishes for every authority, and how a row of a scorecard is known as it. */
export interface National {
  /** Its short name in the Local Authority Interactive Tool. */
  readonly code: string;
  /** In our own words. */
  readonly name: string;
  readonly unit: Unit;
  /** What is counted, and when. */
  readonly basis: string;
  /** Measures of one subject are the same thing counted on different bases. */
  readonly subject: string;
  /** What a row's plain name must say, all of it, … */
  readonly says: readonly RegExp[];
  /** … and must not say. */
  readonly never?: RegExp;
  /** A row that says this counts the rest of the same whole: over 45 days, where the measure counts those within 45. */
  readonly reverse?: RegExp;
  /** What is published beside it and easily taken for it. */
  readonly beside?: string;
  /** What it may say besides, and be the same. */
  readonly also?: RegExp;
  /** A row that does not say this may count something else: only its figures can confirm it. */
  readonly surely?: RegExp;
}
