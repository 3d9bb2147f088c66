import { oneLine } from "../../words/plain";
import { readPolarity } from "../../core/status/polarity";
import { comparePeriods } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { mainKind } from "../../core/figures/mainKind";
import { measureKey, numberedKey } from "../../model/identity/measureKey";
import type { Actual, Fact, Measure, Role } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import type { SheetSettings } from "../../model/settings";
import {
  benchmarksBeside,
  commentBefore,
  type Labelled,
  markAbove,
  markBeside,
  partsBeside,
  signBeside,
  typedWorking,
} from "./besideFacts";
import { accumulates, isOfCases } from "./accumulates";
import { concludePolarity } from "./concludePolarity";
import { earlierStatuses } from "./earlierStatuses";
import { inUnit, typicalShare } from "./inUnit";
import { meaningOf } from "./meanings";
import { arrowColumns, readArrows, type ArrowColumn } from "./readArrows";
import { changeColumns, readChanges, type ChangeColumn } from "./readChanges";
import { lineOf } from "../rows/lineOf";
import { readMarks } from "../columns/marks";
import { withoutUnit } from "../columns/markSign";
import { comparable } from "./comparable";
import { inTimeTaken, isLapse } from "./timeTaken";
import { otherStatusColumns, readOtherStatuses, type StatusColumn } from "./otherStatuses";
import { lengthOf } from "../time/lengthOf";
import { isPeriodColumn, periodIn } from "../time/periodBeside";
import { relativeRank } from "../time/relativeMonth";
import type { MeasureRow } from "../rows/measureRow";
import { measureSetting } from "../../model/settingsFor";
import { targetSpan } from "./targetSpan";
import { isPartName, nameOfPart } from "../rows/subRows";
import { concludeUnit, UNIT_HEADING } from "./unit";
import { factAt, type Cells } from "../tables/view";
import { toleranceWidth, widthsIn, type Widths } from "../columns/widths";
import type { Workings } from "../rows/workings";

/** What holds for every measure of a table. */
export interface TableFacts {
  readonly view: Cells;
  /** Whether the sheet hides a row of the table. */
  isHidden(row: number): boolean;
  readonly lines: readonly TableLine[];
  readonly settings: SheetSettings;
  /** The last period that holds figures: of several targets or statuses its own count. */
  readonly last: Period | null;
  /** The columns of workings and of their parts. */
  readonly workings: Pick<Workings, "typed" | "numerator" | "denominator"> | null;
  readonly workingPeriod: Period | null;
}

/** Reads every measure of a table, each fact with its cell; a part takes its parent's name and polarity. */
export function readMeasures(table: TableFacts, rows: readonly MeasureRow[]): Measure[] {
  const keys = new Map<string, number>();
  const columns = findColumns(table, rows);
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

/** What is the same for each row: its actuals' columns in the order of time, and where unit and period stand. */
interface MeasureColumns {
  readonly inTime: readonly TableLine[];
  readonly unit: number | undefined;
  readonly period: number | undefined;
  readonly arrows: readonly ArrowColumn[];
  readonly changes: readonly ChangeColumn[];
  readonly statuses: readonly StatusColumn[];
  /** Its tolerances are widths. */
  readonly widths: Widths | null;
}

function findColumns({ view, lines, last }: TableFacts, rows: readonly MeasureRow[]): MeasureColumns {
  const ranked = lines.flatMap((entry) =>
    entry.line.role === "actual" ? [{ entry, rank: relativeRank(entry.line.heading) }] : [],
  );
  return {
    inTime: ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry),
    unit: lines.find(({ line }) => UNIT_HEADING.test(line.heading))?.column,
    period: lines.find(({ line }) => isPeriodColumn(line))?.column,
    arrows: arrowColumns(lines, last),
    changes: changeColumns(lines, last),
    statuses: otherStatusColumns(lines),
    widths: widthsAmong(view, rows, [lineOf(lines, "target", last), lineOf(lines, "tolerance", last)]),
  };
}

function widthsAmong(
  view: Cells,
  rows: readonly MeasureRow[],
  [target, tolerance]: readonly [TableLine | null, TableLine | null],
): Widths | null {
  if (target === null || tolerance === null) return null;
  const at = (row: number, { column }: TableLine): Fact => factAt(view, row, column);
  return widthsIn(rows.map(({ row }) => ({ target: at(row, target), tolerance: at(row, tolerance) })));
}

function readMeasure(
  { view, isHidden, lines, settings, last, workings, workingPeriod }: TableFacts,
  { inTime, ...columns }: MeasureColumns,
  row: MeasureRow,
  parent: Measure | null,
): Measure {
  const columnOf = (role: Role): number | undefined => lineOf(lines, role, last)?.column;
  const at = (column: number | null | undefined): Fact | null =>
    column === null || column === undefined ? null : factAt(view, row.row, column);
  const fact = (role: Role): Fact | null => at(columnOf(role));
  const standing = { view, row, inTime };
  const sign = (role: Role): Fact | null => fact(role) ?? signBeside(role, standing);
  const name = parent === null ? row.name : nameOfPart(parent.name, row.name);
  const reference = words(fact("reference")) || row.reference || null;
  const typed = typedActuals(view, { inTime, period: columns.period }, row);
  const said = measureSetting(settings, reference, name);
  const concluded = concludeUnit({
    name,
    setting: said?.unit ?? null,
    word: words(at(columns.unit)),
    values: typed.map(({ value }) => value),
    headings: inTime.map(({ line }) => line.heading),
  });
  const { unit } = concluded;
  const own = lastOf(typed, last);
  const mark = (role: "target" | "tolerance" | "baseline"): Fact | null =>
    at(lineOf(lines, role, own)?.column) ??
    markBeside(role, standing) ??
    // Marks that stand once above their measures are targets and tolerances; a baseline is each measure's own.
    (role === "baseline" ? null : markAbove(view, row.marks?.[role]));
  const margin = lineOf(lines, "tolerance", own);
  // A tolerance that says how far from the target, not at which value, is a band.
  const width = toleranceWidth(at(margin?.column), margin?.line.heading ?? "", unit, columns.widths);
  const marked = readMarks(
    {
      ...{ target: mark("target"), baseline: mark("baseline") },
      tolerance: width === null ? mark("tolerance") : null,
    },
    mainKind(typed.filter(({ value }) => value.kind === "number").map(({ period }) => period)),
  );
  const marks = [marked.target, marked.tolerance, marked.baseline];
  // Whether 95 is 95% is told by all figures of the row together, before each is taken for what it is.
  const typical = typicalShare([...typed, ...marks]);
  const held = (one: Fact | null): Fact | null =>
    one && comparable(inUnit(one, unit, typical), one, typed, unit);
  const [target = null, tolerance = null, baseline = null] = marks.map(held);
  const actuals = typed.map((actual) => inUnit(actual, unit, typical)).sort(byPeriod);
  const within = <F extends Fact>(one: F): F => inUnit(one, unit, typical);
  const labelled = (role: Role): Labelled[] =>
    lines.flatMap(({ column, line: { role: own, heading, period } }) =>
      own === role ? [{ ...within(factAt(view, row.row, column)), label: heading, period }] : [],
    );
  const ytd = labelled("ytd");
  const span = targetSpan({ name, unit, actuals, target, ytd }, lineOf(lines, "target", own), lines);
  const arrows = readArrows(columns.arrows, at);
  const changes = readChanges(columns.changes, at);
  // A milestone on the way may lie below where it started; what is to be reached in the end tells which way is good.
  const end = held(at(lines.find(({ line }) => line.role === "target" && line.period === null)?.column));
  const meaning = meaningOf(name);
  const way = concludePolarity({
    meaning,
    setting: said?.polarity ?? null,
    column: fact("polarity"),
    asked: readPolarity((lineOf(lines, "polarity", last)?.line.heading ?? "").replace(/\?$/, "")),
    status: sign("status"),
    signed: marked.polarity,
    target: end?.value.kind === "number" ? end : target,
    tolerance,
    baseline,
  });
  const before = commentBefore(standing, {
    dated: lines.filter(({ line }) => line.role === "narrative"),
    shown: lineOf(lines, "narrative", last),
  });
  return {
    place: view.place(row.row, columnOf("measure") ?? 0),
    key: measureKey({ reference, name }),
    hidden: isHidden(row.row),
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
    band: said?.band ?? width ?? settings.band,
    baseline,
    target: target && span ? { ...target, span } : target,
    tolerance,
    benchmarks: [...labelled("benchmark"), ...benchmarksBeside(standing).map(within)],
    ytd,
    actuals,
    working: typedWorking(at(workings?.typed)),
    workingPeriod,
    numerator: at(workings?.numerator),
    denominator: at(workings?.denominator),
    status: sign("status"),
    ...earlierStatuses({ view, row, lines, inTime }, actuals),
    ...readOtherStatuses(columns.statuses, (column) => held(at(column))),
    ...arrows,
    direction: arrows.direction ?? signBeside("direction", standing),
    ...changes,
    change: changes.change ?? signBeside("change", standing),
    narrative: sign("narrative"),
    ...(before && { earlierNarrative: before }),
  };
}

/** The figures of a measure as they were typed, with those of its other rows in a list that has one for each period. */
function typedActuals(
  view: TableFacts["view"],
  { inTime, period }: Pick<MeasureColumns, "inTime" | "period">,
  row: MeasureRow,
): Actual[] {
  const newest = inTime.at(-1);
  const typed = [...(row.others ?? []), row.row].flatMap((at) =>
    inTime.map((entry): Actual => {
      const { column, line } = entry;
      const found = withoutUnit(factAt(view, at, column));
      const stated = (found.value.kind === "number" ? found.value.period : null) ?? line.period;
      // A column that says of when each row's figure is dates the newest alone.
      const beside = entry !== newest || period === undefined ? null : periodIn(view.cell(at, period));
      const parts = partsBeside(view, row, column);
      const dated = stated ?? beside;
      const lasts = dated === null ? lengthOf(line.heading) : null;
      const actual = { ...found, period: dated, ...(lasts !== null && { lasts }) };
      return parts === null ? actual : { ...actual, parts };
    }),
  );
  return typed.some(isLapse) ? typed.map(inTimeTaken) : typed;
}

/** A measure that has no figure in the last period of its table is held against the target of its own last. */
function lastOf(typed: readonly Actual[], last: Period | null): Period | null {
  let own: Period | null = null;
  for (const { period, value } of typed) {
    if (value.kind !== "number" || period === null || period.kind !== last?.kind) continue;
    if (own === null || comparePeriods(period, own) >= 0) own = period;
  }
  return own ?? last;
}

function byPeriod(a: Actual, b: Actual): number {
  return a.period && b.period ? comparePeriods(a.period, b.period) : 0;
}

/** The words of a cell on one line. */
function words(fact: Fact | null): string {
  if (fact === null || fact.value.kind === "blank") return "";
  return oneLine(fact.value.shown);
}
