import type { Phrases } from "../says";

/** How the plain name of a row says that it is a national measure. */
export interface NationalWords {
  /** It says one of each of these, … */
  readonly says: readonly Phrases[];
  /** … and none of these: a part of those whom the measure counts, or others by the same words. */
  readonly never?: Phrases;
  /** A row that says this counts the rest of the same whole: over 45 days, where the measure counts those within 45. */
  readonly reverse?: Phrases;
  /** What it may say besides, and be the same. */
  readonly also?: Phrases;
  /** A row that says none of these may count something else: only its figures can confirm it. */
  readonly surely?: Phrases;
}
