import { withoutShownLetter } from "../../core/figures/formats/letterFormat";
import { readSheetCell } from "../../core/figures/typed/readSheetCell";
import type { CellAt } from "../../excel/apply/follow";
import { placeKey, type Place } from "../../model/place";
import type { Actual, Fact, Line, Measure, Role, Scorecard } from "../../model/scorecard";
import type { SheetSettings } from "../../model/settings";
import { inUnit, typicalShare } from "../../recognise/measures/inUnit";
import { readMeasures } from "../../recognise/measures/measures";
import type { TableFacts } from "../../recognise/measures/tableFacts";
import type { MeasureRow } from "../../recognise/rows/measureRow";
import type { Cell } from "../../recognise/tables/cell";
import type { Cells } from "../../recognise/tables/view";

/**
 * A measure read again from its cells, as the whole scorecard was read: its columns keep their roles, and its working
 * keeps the period that it speaks of. `parent` is the measure of which it is a part, for its polarity.
 */
export function rereadMeasure(
  scorecard: Scorecard,
  measure: Measure,
  parent: Measure | null,
  settings: SheetSettings,
  cellAt: CellAt,
): Measure {
  const down = scorecard.orientation === "down";
  const lineOf = (place: Place): number => (down ? place.column : place.row);
  const columnOf = (fact: Fact | null): number | null => fact && lineOf(fact.place);
  // The same reading as recognition does, of a table with one row.
  const table: TableFacts = {
    view: cellsOf(measure.place, down, cellAt),
    isHidden: () => measure.hidden,
    lines: chosenLines(scorecard.lines, measure, columnOf).map((line) => ({ column: line.index, line })),
    settings,
    // Of several lines with one role the one that it was read from is chosen already.
    last: null,
    workings: {
      typed: columnOf(measure.working),
      numerator: columnOf(measure.numerator),
      denominator: columnOf(measure.denominator),
    },
    workingPeriod: measure.workingPeriod,
  };
  const rowOf = ({ place }: Pick<Measure, "place">): number => (down ? place.row : place.column);
  // Its whole first, then itself: a part is read behind the row that it belongs to.
  const rows = [parent, measure].flatMap((one): MeasureRow[] => {
    if (!one) return [];
    const row = { row: rowOf(one), name: rowName(one), section: one.section };
    return [{ ...row, ...rowsBeside(one, row.row, rowOf) }];
  });
  // Where the row holds no measure any more, the one that was known stands until all is read again.
  const read = readMeasures(table, rows).at(-1) ?? measure;
  const actuals = [...othersOf(measure, read, cellAt), ...read.actuals];
  // Its key stays: the cells are the same, whatever the name says by now.
  return { ...read, key: measure.key, actuals: inOrder(measure.actuals, actuals) };
}

/** The rows beside the measure's that hold its targets, numerators, statuses and what it is compared with. */
function rowsBeside(measure: Measure, row: number, rowOf: (fact: Fact) => number): Partial<MeasureRow> {
  const parts = measure.actuals.find((actual) => actual.parts !== undefined)?.parts;
  const facts: readonly (readonly [Role, Fact | null | undefined, string?])[] = [
    ["target", measure.target],
    ["tolerance", measure.tolerance],
    ["baseline", measure.baseline],
    ["numerator", parts?.numerator],
    ["denominator", parts?.denominator],
    ["status", measure.status],
    ["direction", measure.direction],
    ["change", measure.change],
    ["narrative", measure.narrative],
    ...measure.benchmarks.map((one) => ["benchmark", one, one.label] as const),
  ];
  const beside = facts.flatMap(([role, fact, label = ""]) =>
    fact && rowOf(fact) !== row ? [{ role, row: rowOf(fact), label }] : [],
  );
  return {
    ...(beside.length > 0 && { beside }),
    ...(measure.reference !== null && { reference: measure.reference }),
  };
}

/** The name as its row has it: a part's without its parent's. */
function rowName({ name, parent }: Measure): string {
  // The name of a part is `Whole (Part)`: what stands in the brackets.
  return parent === null ? name : name.slice(parent.length + 2, -1);
}

/** Of several lines with one role the one that the measure was read from. */
function chosenLines(
  lines: readonly Line[],
  measure: Measure,
  columnOf: (fact: Fact | null) => number | null,
): Line[] {
  const chosen: Partial<Record<Role, number | null>> = {
    target: columnOf(measure.target),
    tolerance: columnOf(measure.tolerance),
    baseline: columnOf(measure.baseline),
    status: columnOf(measure.status),
    direction: columnOf(measure.direction),
    change: columnOf(measure.change),
    narrative: columnOf(measure.narrative),
  };
  return lines.filter(({ role, index }) => (chosen[role] ?? index) === index);
}

/** Months on sheets of their own. */
function othersOf(measure: Measure, read: Measure, cellAt: CellAt): Actual[] {
  return measure.actuals
    .filter(({ place }) => place.sheetId !== measure.place.sheetId)
    .map((actual): Actual => {
      const cell = cellRead(cellAt, actual.place);
      // Unchanged: the figure that was read with its whole column stays.
      if (cell.content === actual.content && cell.format === actual.format && cell.formula === actual.formula)
        return actual;
      const { content, formula, format, value } = cell;
      const period = (value.kind === "number" ? value.period : null) ?? actual.period;
      const fact = { ...actual, content, formula, format, value, period };
      return inUnit(fact, read.unit, () => typicalShare(read.actuals));
    });
}

/** As they stood before; periods that cells name themselves may have others by now. */
function inOrder(before: readonly Actual[], actuals: readonly Actual[]): Actual[] {
  // All on one sheet: they were read in their order.
  if (before.every(({ place }) => place.sheetId === before[0]?.place.sheetId)) return [...actuals];
  const found = new Map(actuals.map((actual) => [placeKey(actual.place), actual]));
  return before.flatMap(({ place }) => found.get(placeKey(place)) ?? []);
}

/** The cells of a sheet as recognition reads them, rows being measures. */
function cellsOf({ sheetId, sheet }: Place, down: boolean, cellAt: CellAt): Cells {
  const place = (row: number, column: number): Place =>
    down ? { sheetId, sheet, row, column } : { sheetId, sheet, row: column, column: row };
  return { place, cell: (row, column) => cellRead(cellAt, place(row, column)) };
}

function cellRead(cellAt: CellAt, place: Place): Cell {
  const cell = cellAt(place);
  if (cell === null)
    return { content: "", text: "", format: "General", formula: null, value: { kind: "blank" } };
  const { content, formula, format } = cell;
  const text = withoutShownLetter(cell.text, format);
  return { content, text, format, formula, value: readSheetCell(content, text, format) };
}
