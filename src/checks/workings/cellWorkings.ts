import { agrees } from "../../core/figures/agrees";
import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";
import type { Actual, Measure } from "../../model/scorecard";
import { remember } from "../../core/remember";
import type { Subject } from "../run/subject";

// Some scorecards keep the working behind the figure in the same cell. A bracket may also hold another thing, such as
// last year's count; only where most brackets give their figure are the others said to be wrong.

/** Cells that must agree before fractions in brackets are taken for workings, and their share of all. */
const AGREEING_CELLS = 2;
const AGREEING_SHARE = 0.6;

/** A share with its working in brackets behind it: `88% (352/400)`. */
export interface CellWorking {
  readonly actual: Actual;
  readonly working: Working;
  /** The working gives the figure before it, as far as the figure's decimals go. */
  readonly agrees: boolean;
}

/** The shares of a scorecard that have their workings in their own cells, by measure; none where few of them agree. */
export const cellWorkings = remember(({ judgements }: Subject): Map<Measure, readonly CellWorking[]> => {
  const all = judgements.flatMap(({ measure }) => {
    const found = measure.actuals.filter(hasRemark).flatMap(workingIn);
    return found.length > 0 ? [[measure, found] as const] : [];
  });
  const cells = all.flatMap(([, found]) => found);
  const agreeing = cells.filter((cell) => cell.agrees).length;
  return new Map(agreeing >= AGREEING_CELLS && agreeing >= cells.length * AGREEING_SHARE ? all : []);
});

/** Most figures have nothing behind them. */
function hasRemark({ value }: Actual): boolean {
  return value.kind === "number" && value.remark !== null;
}

/** The working in the remark of a cell. A result above 1 is no share, and so no working of a percentage. */
function workingIn(actual: Actual): CellWorking[] {
  const { value } = actual;
  if (value.kind !== "number" || !value.percent || value.remark === null) return [];
  const working = readWorking(value.remark);
  if (working?.result == null || working.numerator === null || working.result > 1) return [];
  return [{ actual, working, agrees: agrees(working.result, value) }];
}
