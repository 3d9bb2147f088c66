/**
 * How the cells that a check reads alike, such as all cells of a column of arrows, bear each other out. If most of them
 * contradict what the check took their column for, the check was more likely wrong about the column than the analyst was
 * wrong about each cell.
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
 * How many signs must bear a reading out for each sign that contradicts it. A sign has few values: in a column that means
 * something else, every other arrow still agrees by chance.
 */
const SIGNS_FOR_EACH = 2;
/** From this many agreeing signs on, a mere majority is more than chance. */
const MANY_SIGNS = 12;
/** One figure that does not come out is wrong by itself; where several do not, and hardly another does, they were misread. */
const FIGURES_ALONE = 1;

/** How many signs must agree for each that does not, where the heading holds a word that was not understood. */
const SIGNS_FOR_EACH_IN_DOUBT = 4;

/** For signs under a heading that was understood: 2 bear out that 1 is wrong, 19 that 16 are. */
export const ENOUGH_SIGNS: Enough = (right, wrong) =>
  right >= SIGNS_FOR_EACH * wrong || (right >= MANY_SIGNS && right > wrong);
/** For signs under a heading that was not understood: 4 bear out that 1 is wrong. */
export const ENOUGH_IN_DOUBT: Enough = (right, wrong) => right >= SIGNS_FOR_EACH_IN_DOUBT * wrong;
/**
 * For figures, and for signs whose heading says what they are set against: one is wrong by itself; of two wrong figures
 * the column must also have a right one.
 */
export const ENOUGH_FIGURES: Enough = (right, wrong) => right + FIGURES_ALONE >= wrong;
