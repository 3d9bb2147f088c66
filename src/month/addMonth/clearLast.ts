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

/** What the clearing is about. */
export interface Clearing {
  readonly scorecard: Scorecard;
  readonly axis: Axis;
  readonly last: Period;
  readonly next: Period;
  /** Lines that each period has of its own: nothing there makes room. */
  readonly isRepeated: (line: number) => boolean;
  readonly history: HistoryEnd | null;
  readonly today: string;
}

/** Empties what the scorecard holds once and speaks of the last period: workings, once they are kept, and arrows. */
export function clearLast(clearing: Clearing): Change[] {
  const { scorecard, axis, last, next, isRepeated } = clearing;
  const slots = { last: namePeriod(last), next: namePeriod(next) };
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

function emptiedCell(cell: Fact) {
  const beforeShown = cell.value.kind === "blank" ? "" : cell.value.shown;
  return { before: cell.content, beforeShown, after: "", afterShown: "", format: null, hers: false };
}

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
