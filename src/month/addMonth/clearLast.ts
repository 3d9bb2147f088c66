/**
 * Makes room for the new period's counts. A working stands in one column for whichever month is the latest, so the last
 * month's working must go before the next is typed; it is first kept in the sheet `KPI history`, where checks and
 * restatements find it again. Arrows go too: until the new figure is there, an arrow would compare nothing.
 */

import type { Period } from "../../core/periods/period";
import { namePeriod } from "../../core/periods/namePeriod";
import { fillIn } from "../../core/figures/sentence";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import type { Change } from "../../model/change";
import type { Fact, Measure, Scorecard } from "../../model/scorecard";
import { periodKey, type HistoryEntry } from "../history/historyEntry";
import { keepRows, type HistoryEnd } from "../history/keepRows";
import { valueChange } from "../placeChange";
import type { Axis } from "./axis";

const KEPT =
  "The workings of {last} make room for those of {next}, and stay to be read in the sheet KPI history.";
const KEPT_MEASURE = "Workings of {last}";
const MAKES_ROOM = "It is the working of {last}; {next}'s takes its place. It is kept in KPI history.";
const ARROW = "It shows how {last} compared; {next} has no figure yet.";

/** What the clearing needs to know of the scorecard, the two periods and the history. */
export interface Clearing {
  readonly scorecard: Scorecard;
  readonly axis: Axis;
  readonly last: Period;
  readonly next: Period;
  /** Whether each period has a line of its own there, as `Sep-24 Numerator`: such a cell needs to make no room. */
  readonly isRepeated: (line: number) => boolean;
  readonly history: HistoryEnd | null;
  readonly today: string;
}

/**
 * Empties what the scorecard holds once and speaks of the last period. Emptying a working needs the change that keeps
 * it: where the analyst unticks the keeping, the working stays.
 */
export function clearLast(clearing: Clearing): Change[] {
  const { scorecard, axis, last, next, isRepeated } = clearing;
  const slots = { last: namePeriod(last), next: namePeriod(next) };
  // Cells to empty: not those that each period has of its own, not formulas, which follow the new figure by themselves.
  const once = (cell: Fact | null): Fact[] =>
    cell === null || isRepeated(axis.lineOf(cell.place)) || cell.formula !== null || cell.content === ""
      ? []
      : [cell];
  const worked = scorecard.measures.flatMap((measure) => {
    const cells = [measure.working, measure.numerator, measure.denominator].flatMap(once);
    return cells.length === 0 ? [] : [{ measure, cells }];
  });
  const first = worked[0]?.cells[0];
  const keep = first
    ? keepRows(
        worked.map(({ measure }) => entryOf(measure, clearing)),
        clearing.history,
        first.place,
        { measure: fillIn(KEPT_MEASURE, { last: slots.last }), reason: fillIn(KEPT, slots) },
      )
    : null;
  const emptied = worked.flatMap(({ measure, cells }) =>
    cells.map((cell) => ({
      ...valueChange(measure, cell.place, "values", fillIn(MAKES_ROOM, slots), emptiedCell(cell)),
      ...(keep && { needs: keep.id }),
    })),
  );
  const arrows = scorecard.measures.flatMap((measure) =>
    once(measure.direction)
      .filter(({ place }) => place !== measure.place)
      .map((cell) => valueChange(measure, cell.place, "directions", fillIn(ARROW, slots), emptiedCell(cell))),
  );
  return [...(keep ? [keep] : []), ...emptied, ...arrows];
}

/** A cell written blank. Its content before is kept, so that Revert can put it back. */
function emptiedCell(cell: Fact) {
  const beforeShown = cell.value.kind === "blank" ? "" : cell.value.shown;
  return { before: cell.content, beforeShown, after: "", afterShown: "", format: null, hers: false };
}

/**
 * The row of the history for one measure: its last figure with the working that gave it. `status` is left blank: what
 * is kept here is a working, not a judgement.
 */
function entryOf(measure: Measure, { scorecard, last, today }: Clearing): HistoryEntry {
  const actual = measure.actuals.find(({ period }) => periodKey(period) === periodKey(last));
  const working =
    typeof measure.working?.content === "string"
      ? measure.working.content
      : (workingOfMeasure(measure)?.expression ?? "");
  return {
    when: today,
    why: "replaced",
    sheet: scorecard.sheet,
    reference: measure.reference ?? "",
    name: measure.name,
    period: periodKey(last),
    value: actual?.content ?? "",
    shown: actual === undefined || actual.value.kind === "blank" ? "" : actual.value.shown,
    status: "",
    working,
  };
}
