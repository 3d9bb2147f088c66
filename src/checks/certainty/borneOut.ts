/**
 * How the cells that a check reads alike, those of a column of arrows say, bear each other out. A reading that many of the
 * others contradict is wrong more likely than they all are.
 */
export interface BorneOut {
  /** What the cells are, and what else they may mean: `The arrows`, `they are set against another period`. */
  readonly cells: string;
  readonly perhaps: string;
}

/** Cells that were read alike, by a name of their own, and when they bear each other out. */
export interface Alike {
  readonly cells: string;
  readonly enough: Enough;
}

/** Whether so many cells that bear a reading out are enough for those that contradict it to be wrong. */
export type Enough = (right: number, wrong: number) => boolean;

/**
 * How many signs must bear a reading out for each that contradicts it: of signs that mean something else every other one
 * does so by chance.
 */
const SIGNS_FOR_EACH = 2;
/** So many signs are more than chance where more bear the reading out than not. */
const MANY_SIGNS = 12;
/** A figure that does not come out is wrong by itself; several of which hardly another comes out were read wrongly. */
const FIGURES_ALONE = 1;

/** So many where the heading holds a word that was not understood. */
const SIGNS_FOR_EACH_IN_DOUBT = 4;

/** Of signs under a heading that was understood: 2 bear out that 1 is wrong, 19 that 16 are. */
export const ENOUGH_SIGNS: Enough = (right, wrong) =>
  right >= SIGNS_FOR_EACH * wrong || (right >= MANY_SIGNS && right > wrong);
/** Of signs under one that was not: 4 bear out that 1 is wrong. */
export const ENOUGH_IN_DOUBT: Enough = (right, wrong) => right >= SIGNS_FOR_EACH_IN_DOUBT * wrong;
/** Of figures, and of signs whose heading says what they are set against: 1 is wrong by itself, of 2 another must be right. */
export const ENOUGH_FIGURES: Enough = (right, wrong) => right + FIGURES_ALONE >= wrong;
