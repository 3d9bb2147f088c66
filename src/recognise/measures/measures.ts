// Turns each row of a table into a measure: name, unit, polarity, target, actuals, status and comment, each with the
// cell it was read from. The order follows what depends on what: 95 beside a target of 90% can be read only once the
// unit is known, and a polarity only once the target is.

import { measureKey, numberedKey } from "../../model/identity/measureKey";
import type { Actual, Fact, Measure } from "../../model/scorecard";
import type { MeasureSetting } from "../../model/settings";
import { measureSetting } from "../../model/settingsFor";
import { oneLine } from "../../words/plain";
import { lineOf, linesWith } from "../rows/lineOf";
import type { MeasureRow } from "../rows/measureRow";
import { isPartName, nameOfPart } from "../rows/subRows";
import { accumulates, isOfCases } from "./accumulates";
import { benchmarksBeside, commentBefore, signBeside, typedWorking } from "./besideFacts";
import { concludePolarity } from "./concludePolarity";
import { earlierStatuses } from "./earlierStatuses";
import { meaningOf } from "./meanings";
import { measureCells, type MeasureCells } from "./measureCells";
import { measureColumns, type MeasureColumns } from "./measureColumns";
import { readOtherStatuses } from "./otherStatuses";
import { ownMarks, type OwnMarks } from "./ownMarks";
import { readArrows } from "./readArrows";
import { readChanges } from "./readChanges";
import type { TableFacts } from "./tableFacts";
import { targetSpan } from "./targetSpan";
import { byTime, ownPeriod, typedActuals } from "./typedActuals";
import { concludeUnit } from "./unit";

/** Reads every measure of a table, each fact with its cell; a part takes its parent's name and polarity. */
export function readMeasures(table: TableFacts, rows: readonly MeasureRow[]): Measure[] {
  const keys = new Map<string, number>();
  const columns = measureColumns(table, rows);
  let whole: Measure | null = null;
  let behindPart = false;
  return rows.map((row) => {
    const parent: Measure | null = isPartName(row.name, behindPart) ? whole : null;
    behindPart = parent !== null;
    const measure = readMeasure(table, columns, row, parent);
    const seen = (keys.get(measure.key) ?? 0) + 1;
    keys.set(measure.key, seen);
    measure.key = numberedKey(measure.key, seen);
    if (parent === null) whole = measure;
    return measure;
  });
}

/** A measure as it is read, before anybody else sees it. */
type MeasureDraft = { -readonly [Part in keyof Measure]: Measure[Part] };

/**
 * One measure: its figures decide the unit, the unit how its target is read, and target, signs and name which way is good.
 * What a measure may lack is set last, one by one: parts spread into the object would cost more than reading them.
 */
function readMeasure(
  table: TableFacts,
  columns: MeasureColumns,
  row: MeasureRow,
  parent: Measure | null,
): MeasureDraft {
  const { view, lines, last, settings, workings } = table;
  const cells = measureCells(table, columns.inTime, row);
  const name = parent === null ? row.name : nameOfPart(parent.name, row.name);
  const reference = words(cells.fact("reference")) || row.reference || null;
  const said = measureSetting(settings, reference, name);
  const typed = typedActuals(view, columns, row);
  const own = ownPeriod(typed, last);
  const { unit, unitSource } = unitOf(name, said, typed, columns, cells);
  const marks = ownMarks(table, columns, cells, { typed, unit, own });
  const actuals = typed.map(marks.within).sort(byTime);
  const ytd = cells.labelled("ytd").map(marks.within);
  const isSum = accumulates(name, unit, actuals);
  const ofCases = isOfCases(name, unit, actuals, isSum);
  const meaning = meaningOf(name);
  const way = polarityOf(columns, cells, marks, said, meaning);
  const { direction, otherArrows } = readArrows(columns.arrows, cells.at);
  const { change, changes } = readChanges(columns.changes, cells.at);
  const measure: MeasureDraft = {
    place: view.place(row.row, lineOf(lines, "measure", last)?.column ?? 0),
    key: measureKey({ reference, name }),
    hidden: table.isHidden(row.row),
    reference,
    name,
    section: row.section,
    parent: parent?.name ?? null,
    unit,
    unitSource,
    accumulates: isSum,
    // Which way is good is said of the whole, unless the part's own cell or the analyst says otherwise.
    polarity: parent !== null && way.source !== "column" && way.source !== "setting" ? parent.polarity : way,
    band: said?.band ?? marks.width ?? settings.band,
    baseline: marks.baseline,
    target: targetOf(
      table,
      { name, unit, accumulates: isSum, ofCases, actuals, target: marks.target, ytd },
      own,
    ),
    tolerance: marks.tolerance,
    benchmarks: [...cells.labelled("benchmark"), ...benchmarksBeside(cells)].map(marks.within),
    ytd,
    actuals,
    working: typedWorking(cells.at(workings?.typed)),
    workingPeriod: table.workingPeriod,
    numerator: cells.at(workings?.numerator),
    denominator: cells.at(workings?.denominator),
    status: cells.sign("status"),
    // An arrow or a change stands in its own column, else in a row below the measure's.
    direction: direction ?? signBeside("direction", cells),
    change: change ?? signBeside("change", cells),
    narrative: cells.sign("narrative"),
  };
  if (ofCases) measure.ofCases = true;
  if (meaning) measure.meaning = meaning;
  const statuses = earlierStatuses(cells, lines, actuals);
  if (statuses.length > 0) measure.earlierStatuses = statuses;
  const otherStatuses = readOtherStatuses(columns.statuses, (column) => marks.held(cells.at(column)));
  if (otherStatuses.length > 0) measure.otherStatuses = otherStatuses;
  if (otherArrows.length > 0) measure.otherArrows = otherArrows;
  if (changes.length > 0) measure.changes = changes;
  const before = earlierNarrative(table, cells);
  if (before) measure.earlierNarrative = before;
  return measure;
}

/** Every source that says what a measure is counted in, for `concludeUnit` to weigh. */
function unitOf(
  name: string,
  said: MeasureSetting | null,
  typed: readonly Actual[],
  { headings, unit }: MeasureColumns,
  cells: MeasureCells,
): ReturnType<typeof concludeUnit> {
  return concludeUnit({
    name,
    setting: said?.unit ?? null,
    word: words(cells.at(unit)),
    values: typed.map(({ value }) => value),
    headings,
  });
}

/** Every source that says which way is good, for `concludePolarity` to weigh. */
function polarityOf(
  { lastTarget, asked }: MeasureColumns,
  cells: MeasureCells,
  { target, tolerance, baseline, signed, held }: OwnMarks,
  said: MeasureSetting | null,
  meaning: ReturnType<typeof meaningOf>,
): Measure["polarity"] {
  // A milestone on the way may lie below where it started; what is to be reached in the end tells which way is good.
  const end = held(cells.at(lastTarget));
  return concludePolarity({
    meaning,
    setting: said?.polarity ?? null,
    column: cells.fact("polarity"),
    asked,
    status: cells.sign("status"),
    signed,
    target: end?.value.kind === "number" ? end : target,
    tolerance,
    baseline,
  });
}

/** The target with the span of time that it is set for, where that is another than its figures'. */
function targetOf(
  { lines }: TableFacts,
  held: Parameters<typeof targetSpan>[0],
  own: ReturnType<typeof ownPeriod>,
): Measure["target"] {
  const { target } = held;
  const span = targetSpan(held, lineOf(lines, "target", own), lines);
  return target && span ? { ...target, span } : target;
}

/** What was said of the month before. */
function earlierNarrative(
  { lines, last }: TableFacts,
  cells: MeasureCells,
): ReturnType<typeof commentBefore> {
  return commentBefore(cells, {
    dated: linesWith(lines, "narrative"),
    shown: lineOf(lines, "narrative", last),
  });
}

/** The words of a cell on one line. */
function words(fact: Fact | null): string {
  if (fact === null || fact.value.kind === "blank") return "";
  return oneLine(fact.value.shown);
}
