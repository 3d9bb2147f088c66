// Reads what a measure is judged by: target, tolerance and baseline, in the unit of its figures. A target of 90 beside
// actuals in percent is 90%; a tolerance of `±5%` is a width and no value. Held against the wrong unit, every month
// would be red or every month green.

import { mainKind } from "../../core/figures/mainKind";
import type { Period } from "../../core/periods/period";
import type { Polarity } from "../../core/status/polarity";
import type { Band } from "../../model/bands";
import type { Actual, Fact, Unit } from "../../model/scorecard";
import { readMarks } from "../columns/marks";
import { toleranceWidth } from "../columns/widths";
import { lineOf } from "../rows/lineOf";
import { markAbove, markBeside } from "./besideFacts";
import { comparable } from "./comparable";
import { inUnit, typicalShare } from "./inUnit";
import type { MeasureCells } from "./measureCells";
import type { MeasureColumns } from "./measureColumns";
import type { TableFacts } from "./tableFacts";

type MarkRole = "target" | "tolerance" | "baseline";

/** What a measure is judged by, and how every figure of its row is taken. */
export interface OwnMarks {
  readonly target: Fact | null;
  readonly tolerance: Fact | null;
  readonly baseline: Fact | null;
  /** A tolerance that says how far from the target, not at which value, is a band. */
  readonly width: Band | null;
  /** Which way is good, as the signs of the marks say it: `≥ 90%`. */
  readonly signed: Polarity | null;
  /** A figure in the measure's unit: 95 is 95% where all figures of its row are shares written so. */
  within<F extends Fact>(fact: F): F;
  /** A mark in the measure's unit; `null` where the measure's figures cannot be held against it. */
  held(fact: Fact | null): Fact | null;
}

/** Reads target, tolerance and baseline of a measure whose figures are of `own` period at the latest. */
export function ownMarks(
  { view, lines }: Pick<TableFacts, "view" | "lines">,
  { widths }: Pick<MeasureColumns, "widths">,
  cells: MeasureCells,
  {
    typed,
    unit,
    own,
  }: { readonly typed: readonly Actual[]; readonly unit: Unit; readonly own: Period | null },
): OwnMarks {
  const mark = (role: MarkRole): Fact | null =>
    cells.at(lineOf(lines, role, own)?.column) ??
    markBeside(role, cells) ??
    // Marks that stand once above their measures are targets and tolerances; a baseline is each measure's own.
    (role === "baseline" ? null : markAbove(view, cells.row.marks?.[role]));
  const margin = lineOf(lines, "tolerance", own);
  const width = toleranceWidth(cells.at(margin?.column), margin?.line.heading ?? "", unit, widths);
  const { polarity, ...marked } = readMarks(
    {
      target: mark("target"),
      baseline: mark("baseline"),
      tolerance: width === null ? mark("tolerance") : null,
    },
    mainKind(typed.filter(({ value }) => value.kind === "number").map(({ period }) => period)),
  );
  // Whether 95 is 95% is told by all figures of the row together, before each is taken for what it is.
  let known: number | null | undefined;
  const typical = (): number | null =>
    (known ??= typicalShare([...typed, marked.target, marked.tolerance, marked.baseline]));
  const within = <F extends Fact>(fact: F): F => inUnit(fact, unit, typical);
  const held = (fact: Fact | null): Fact | null => fact && comparable(within(fact), fact, typed, unit);
  return {
    target: held(marked.target),
    tolerance: held(marked.tolerance),
    baseline: held(marked.baseline),
    width,
    signed: polarity,
    within,
    held,
  };
}
