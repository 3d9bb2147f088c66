// Turns each row of a table into a measure: name, unit, polarity, target, actuals, status and comment, each with the
// cell it was read from. The order follows what depends on what: 95 beside a target of 90% can be read only once the
// unit is known, and a polarity only once the target is.

import { readPolarity } from "../../core/status/polarity";
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
    const read = readMeasure(table, columns, row, parent);
    const seen = (keys.get(read.key) ?? 0) + 1;
    keys.set(read.key, seen);
    const measure = { ...read, key: numberedKey(read.key, seen) };
    if (parent === null) whole = measure;
    return measure;
  });
}

/** One measure: its figures decide the unit, the unit how its target is read, and target, signs and name which way is good. */
function readMeasure(
  table: TableFacts,
  columns: MeasureColumns,
  row: MeasureRow,
  parent: Measure | null,
): Measure {
  const { view, lines, last, settings, workings } = table;
  const cells = measureCells(table, columns.inTime, row);
  const name = parent === null ? row.name : nameOfPart(parent.name, row.name);
  const reference = words(cells.fact("reference")) || row.reference || null;
  const said = measureSetting(settings, reference, name);
  const typed = typedActuals(view, columns, row);
  const concluded = unitOf(name, said, typed, columns, cells);
  const { unit } = concluded;
  const marks = ownMarks(table, columns, cells, { typed, unit, own: ownPeriod(typed, last) });
  const actuals = typed.map(marks.within).sort(byTime);
  const ytd = cells.labelled("ytd").map(marks.within);
  const meaning = meaningOf(name);
  const way = polarityOf(table, cells, marks, said, meaning);
  return {
    place: view.place(row.row, lineOf(lines, "measure", last)?.column ?? 0),
    key: measureKey({ reference, name }),
    hidden: table.isHidden(row.row),
    reference,
    name,
    section: row.section,
    parent: parent?.name ?? null,
    ...concluded,
    accumulates: accumulates(name, unit, actuals),
    ...(isOfCases(name, unit, actuals) && { ofCases: true as const }),
    ...(meaning && { meaning }),
    // Which way is good is said of the whole, unless the part's own cell or the analyst says otherwise.
    polarity: parent !== null && way.source !== "column" && way.source !== "setting" ? parent.polarity : way,
    band: said?.band ?? marks.width ?? settings.band,
    baseline: marks.baseline,
    target: targetOf(table, marks.target, { name, unit, actuals, ytd }, ownPeriod(typed, last)),
    tolerance: marks.tolerance,
    benchmarks: [...cells.labelled("benchmark"), ...benchmarksBeside(cells)].map(marks.within),
    ytd,
    actuals,
    working: typedWorking(cells.at(workings?.typed)),
    workingPeriod: table.workingPeriod,
    numerator: cells.at(workings?.numerator),
    denominator: cells.at(workings?.denominator),
    status: cells.sign("status"),
    ...earlierStatuses({ ...cells, lines }, actuals),
    ...readOtherStatuses(columns.statuses, (column) => marks.held(cells.at(column))),
    ...directionsOf(columns, cells),
    ...commentsOf(table, cells),
  };
}

/** Every source that says what a measure is counted in, for `concludeUnit` to weigh. */
function unitOf(
  name: string,
  said: MeasureSetting | null,
  typed: readonly Actual[],
  { inTime, unit }: MeasureColumns,
  cells: MeasureCells,
): ReturnType<typeof concludeUnit> {
  return concludeUnit({
    name,
    setting: said?.unit ?? null,
    word: words(cells.at(unit)),
    values: typed.map(({ value }) => value),
    headings: inTime.map(({ line }) => line.heading),
  });
}

/** Every source that says which way is good, for `concludePolarity` to weigh. */
function polarityOf(
  { lines, last }: TableFacts,
  cells: MeasureCells,
  { target, tolerance, baseline, signed, held }: OwnMarks,
  said: MeasureSetting | null,
  meaning: ReturnType<typeof meaningOf>,
): Measure["polarity"] {
  // A milestone on the way may lie below where it started; what is to be reached in the end tells which way is good.
  const lastTarget = linesWith(lines, "target").find(({ line }) => line.period === null);
  const end = held(cells.at(lastTarget?.column));
  return concludePolarity({
    meaning,
    setting: said?.polarity ?? null,
    column: cells.fact("polarity"),
    asked: readPolarity((lineOf(lines, "polarity", last)?.line.heading ?? "").replace(/\?$/, "")),
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
  target: Fact | null,
  facts: Omit<Parameters<typeof targetSpan>[0], "target">,
  own: ReturnType<typeof ownPeriod>,
): Measure["target"] {
  const span = targetSpan({ ...facts, target }, lineOf(lines, "target", own), lines);
  return target && span ? { ...target, span } : target;
}

/** Arrows and changes, each in its own column, else in a row below the measure's. */
function directionsOf(
  { arrows, changes }: MeasureColumns,
  cells: MeasureCells,
): ReturnType<typeof readArrows> & ReturnType<typeof readChanges> {
  const [read, moved] = [readArrows(arrows, cells.at), readChanges(changes, cells.at)];
  return {
    ...read,
    direction: read.direction ?? signBeside("direction", cells),
    ...moved,
    change: moved.change ?? signBeside("change", cells),
  };
}

/** What is said of the measure now, and what was said of the month before. */
function commentsOf(
  { lines, last }: TableFacts,
  cells: MeasureCells,
): Pick<Measure, "narrative" | "earlierNarrative"> {
  const before = commentBefore(cells, {
    dated: linesWith(lines, "narrative"),
    shown: lineOf(lines, "narrative", last),
  });
  return { narrative: cells.sign("narrative"), ...(before && { earlierNarrative: before }) };
}

/** The words of a cell on one line. */
function words(fact: Fact | null): string {
  if (fact === null || fact.value.kind === "blank") return "";
  return oneLine(fact.value.shown);
}
