import { PERCENT_PLACES } from "../../../core/figures/displayed";
import { shiftPoint } from "../../../core/figures/rounding";
import type { Fact, Measure } from "../../../model/scorecard";

// The two ways of losing a percent sign. In a row formatted as percentages a bare 88 is 8800% to Excel; in a row typed as
// 85, 91, 88 the fraction 0.88 is less than one percent. Only the row tells: by itself either could be a figure.

/** Values of the row that must be there before it says what is usual. */
export const USUAL_VALUES = 3;
/** A slip makes a value a hundredth; the row's other values are at least this many times larger. */
export const HUNDREDTH_TIMES = 20;
/** How far beyond the row's other values the percentage meant may lie. */
export const LIKE_THE_ROW_TIMES = 1.5;

/** A number without a percent sign that is unlike its row, and what is meant by it. */
export interface BareSlip {
  readonly fact: Fact;
  /** What the cell holds, and what it should hold in the way in which its row is typed: 0.88 and 88, or 88 and 0.88. */
  readonly held: number;
  readonly meant: number;
  /** How the cell would look then, under this number format. */
  readonly shown: string;
  readonly format: string;
  /** The row's other values. */
  readonly others: number;
}

/** A number that was typed: what a formula gives was not. */
type Typed = Fact & { readonly content: number };
/** Those whose format shows a percent sign, or shows none; what is typed with a sign takes such a format. */
const typedAmong = (facts: readonly Fact[], signed: boolean): readonly Typed[] =>
  facts.filter(
    (fact): fact is Typed =>
      typeof fact.content === "number" && fact.formula === null && fact.format.includes("%") === signed,
  );
const heldIn = ({ content }: Typed): number => content;

/** The one value of a row of bare percentages, 85 and 91, that is typed as a fraction, 0.88. */
export function fractionAmongWholes({ unit, actuals }: Measure): BareSlip | null {
  if (unit !== "percent") return null;
  const bare = typedAmong(actuals, false);
  const wholes = bare.map(heldIn).filter((held) => held > 1);
  // A single one is a slip. Two are a way of typing.
  const [fact, ...more] = bare.filter(({ content }) => content > 0 && content <= 1);
  if (wholes.length < USUAL_VALUES || fact === undefined || more.length > 0) return null;
  const held = fact.content;
  const meant = shiftPoint(held, PERCENT_PLACES);
  // Far from the row as it stands, and like it as a percentage.
  if (held * HUNDREDTH_TIMES > Math.min(...wholes) || !isNear(meant, wholes)) return null;
  return { fact, held, meant, shown: String(meant), format: fact.format, others: wholes.length };
}

/** The one value of a row of percentages, 85% and 91%, that is typed as a bare 88: its cell holds a hundred times as much. */
export function wholeAmongPercentages({ unit, actuals }: Measure): BareSlip | null {
  if (unit !== "percent") return null;
  const [fact, ...more] = typedAmong(actuals, false).filter(({ content }) => content > 1);
  if (fact === undefined || more.length > 0) return null;
  const signed = typedAmong(actuals, true);
  const [like] = signed;
  if (signed.length < USUAL_VALUES || like === undefined) return null;
  const held = fact.content;
  const meant = shiftPoint(held, -PERCENT_PLACES);
  if (!isNear(meant, signed.map(heldIn))) return null;
  return { fact, held, meant, shown: `${held}%`, format: like.format, others: signed.length };
}

/** Whether the percentage meant lies where the row's other values do; both in the row's own unit. */
function isNear(meant: number, others: readonly number[]): boolean {
  return (
    meant >= Math.min(...others) / LIKE_THE_ROW_TIMES && meant <= Math.max(...others) * LIKE_THE_ROW_TIMES
  );
}
