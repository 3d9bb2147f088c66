import { PERCENT_PLACES } from "../../../core/figures/displayed";
import { shiftPoint } from "../../../core/figures/rounding";
import type { Fact, Measure } from "../../../model/scorecard";

/** Values of the row that must be there before it says what is usual. */
export const USUAL_VALUES = 3;
/** A slip makes a value a hundredth; the row's other values are at least this many times larger. */
export const HUNDREDTH_TIMES = 20;
/** How far beyond the row's other values the percentage meant may lie. */
export const LIKE_THE_ROW_TIMES = 1.5;

/** A number without a percent sign that is unlike its row, and what is meant by it. */
export interface BareSlip {
  readonly fact: Fact;
  readonly held: number;
  readonly meant: number;
  readonly shown: string;
  readonly format: string;
  /** The row's other values. */
  readonly others: number;
}

/** The one value of a row of bare percentages, 85 and 91, that is typed as a fraction, 0.88. */
export function fractionAmongWholes({ unit, actuals }: Measure): BareSlip | null {
  if (unit !== "percent") return null;
  const bare = typedIn(actuals).filter(({ fact }) => !fact.format.includes("%"));
  const wholes = bare.filter(({ held }) => held > 1).map(({ held }) => held);
  // A single one is a slip. Two are a way of typing.
  const [only, ...more] = bare.filter(({ held }) => held > 0 && held <= 1);
  if (wholes.length < USUAL_VALUES || only === undefined || more.length > 0) return null;
  const { fact, held } = only;
  const meant = shiftPoint(held, PERCENT_PLACES);
  // Far from the row as it stands, and like it as a percentage.
  if (held * HUNDREDTH_TIMES > Math.min(...wholes) || !isNear(meant, wholes)) return null;
  return { fact, held, meant, shown: String(meant), format: fact.format, others: wholes.length };
}

/** The one value of a row of percentages, 85% and 91%, that is typed as a bare 88: its cell holds a hundred times as much. */
export function wholeAmongPercentages({ unit, actuals }: Measure): BareSlip | null {
  if (unit !== "percent") return null;
  const typed = typedIn(actuals);
  const signed = typed.filter(({ fact }) => fact.format.includes("%"));
  const [only, ...more] = typed.filter(({ fact, held }) => !fact.format.includes("%") && held > 1);
  const like = signed[0]?.fact;
  if (signed.length < USUAL_VALUES || only === undefined || more.length > 0 || like === undefined)
    return null;
  const { fact, held } = only;
  const meant = shiftPoint(held, -PERCENT_PLACES);
  const percentages = signed.map((one) => one.held);
  if (!isNear(meant, percentages)) return null;
  return { fact, held, meant, shown: `${held}%`, format: like.format, others: signed.length };
}

function typedIn(actuals: readonly Fact[]): { readonly fact: Fact; readonly held: number }[] {
  // Formulas are left out: what they give was not typed.
  return actuals.flatMap((fact) =>
    typeof fact.content === "number" && fact.formula === null ? [{ fact, held: fact.content }] : [],
  );
}

function isNear(meant: number, others: readonly number[]): boolean {
  return (
    meant >= Math.min(...others) / LIKE_THE_ROW_TIMES && meant <= Math.max(...others) * LIKE_THE_ROW_TIMES
  );
}
