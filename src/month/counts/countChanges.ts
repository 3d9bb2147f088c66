import { comparePeriods } from "../../core/comparePeriods";
import { nextPeriod } from "../../core/movePeriod";
import { formatShape } from "../../core/numberFormat";
import { showLike } from "../../core/displayed";
import type { Period } from "../../core/period";
import { readWorking } from "../../core/readWorking";
import { resultFor } from "../../core/resultFor";
import { fillIn } from "../../core/sentence";
import { atPeriod } from "../../judge/atPeriod";
import { deriveActual } from "../../judge/derive";
import type { Change } from "../../model/change";
import type { Actual, Fact, Measure, Scorecard } from "../../model/scorecard";
import { formulaChange, nameOf, valueChange } from "../placeChange";
import { saidBy, type Said } from "./countParts";
import type { CountRow } from "./countTable";
import { sharesInPercent } from "./countUnits";
import { lastWorking, stateResults, worksInFormulas, type LastWorking } from "./lastWorking";
import { replaceLatest } from "./replaceLatest";
import { writeShare, writeWorkingLike, type Parts } from "./writeWorking";

/** A row of the report and the measure that it is about. */
export interface CountPair {
  readonly row: CountRow;
  readonly measure: Measure;
}

/** What bringing counts in comes to. */
export interface BroughtIn {
  readonly changes: readonly Change[];
  /** Measures whose figures could not be brought in, and why. */
  readonly notes: readonly { readonly measure: string; readonly sentence: string }[];
}

const FROM_REPORT = "Line {line} of the report: {said}.";
const NO_CELL = "The scorecard has no cell of this measure for that month.";
const NO_FIGURE = "The report gives no figure: “{unread}”.";
const BLANK = "The report gives no figure.";
const NO_DENOMINATOR = "The report gives a numerator alone, and nothing says what it is counted against.";
const NO_PATTERN =
  "Nothing says how the rate is worked out: by which population, and whether it is made a year's. Type its first working yourself.";
const IN_FORMULA = "{cell} holds a formula that works it out.";
const DIVIDES_BY_ZERO = "The denominator is 0, so nothing can be worked out.";

interface Context {
  readonly period: Period | null;
  readonly kept: ReadonlyMap<string, string>;
  readonly inPercent: boolean;
  readonly states: boolean;
}

/**
 * The changes that bring counts into a month, in the form that each row uses: a working typed as the last one was and
 * the figure that it gives; a live formula; numerator and denominator in their cells; or the figure alone. What stands
 * in a cell already is hers, and left unticked. `kept` are the workings of measures whose cells were emptied.
 */
export function countChanges(
  scorecard: Scorecard,
  pairs: readonly CountPair[],
  period: Period | null,
  kept: ReadonlyMap<string, string> = new Map(),
): BroughtIn {
  const shares = pairs.flatMap(({ row, measure }) =>
    measure.unit === "percent" && row.value ? [row.value] : [],
  );
  const context = {
    period,
    kept,
    inPercent: sharesInPercent(shares),
    states: stateResults(scorecard.measures, kept),
  };
  const results = pairs.map((pair) => ({ pair, made: changesOf(pair, context) }));
  return {
    changes: results.flatMap(({ made }) => (typeof made === "string" ? [] : made)),
    notes: results.flatMap(({ pair, made }) =>
      typeof made === "string" ? [{ measure: nameOf(pair.measure), sentence: made }] : [],
    ),
  };
}

/** The changes, or why there are none. */
function changesOf({ row, measure }: CountPair, context: Context): Change[] | string {
  const at = measure.actuals.findIndex(({ period }) => atPeriod(period, context.period));
  const actual = measure.actuals[at];
  const last = lastWorking(measure, context.kept);
  const said = saidBy(row, measure, last, context.inPercent);
  if (said === null) {
    if (row.unread.length > 0) return fillIn(NO_FIGURE, { unread: row.unread.join(", ") });
    return row.numerator === null ? BLANK : NO_DENOMINATOR;
  }
  const reason = [fillIn(FROM_REPORT, { line: String(row.line), said: saidWords(row) }), said.doubt]
    .filter(Boolean)
    .join(" ");
  const replaced = replaceLatest(measure, context.period, figureOf(said, measure), reason);
  if (replaced !== null) return replaced;
  if (!actual) return NO_CELL;
  const write = { measure, actual, reason, doubtful: said.doubt !== null };
  if (said.parts === null) return figureChange(write, said);
  const typed = typedWorking(measure, last, said.parts, context);
  if (said.parts.denominator === 0) return DIVIDES_BY_ZERO;
  if (worksInFormulas(measure, at) || (actual.formula !== null && readWorking(actual.formula) !== null)) {
    if (typed === null) return NO_PATTERN;
    return [...workingChange(write, typed, context), ...liveFormula(write, typed)];
  }
  const parts = partChanges(write, said.parts, context);
  if (parts.length > 0)
    return [...parts, ...(actual.formula === null ? derived(write, said.parts, last) : [])];
  if (typed === null && measure.unit !== "percent") return NO_PATTERN;
  if (actual.formula !== null) return fillIn(IN_FORMULA, { cell: "Its cell" });
  return [
    ...(typed === null ? [] : workingChange(write, typed, context)),
    ...derived(write, said.parts, last),
  ];
}

interface WriteTo {
  readonly measure: Measure;
  readonly actual: Actual;
  readonly reason: string;
  readonly doubtful: boolean;
}

function typedWorking(
  measure: Measure,
  last: LastWorking | null,
  parts: Parts,
  { states }: Context,
): string | null {
  const like = last === null ? null : writeWorkingLike(last.typed, parts);
  if (like !== null) return like;
  return measure.unit === "percent" ? writeShare(parts, states) : null;
}

/** The working in its column, where that column speaks of this month. */
function workingChange({ measure, reason, doubtful }: WriteTo, typed: string, { period }: Context): Change[] {
  const { working, workingPeriod } = measure;
  if (working === null || working.formula !== null || !atPeriod(workingPeriod, period)) return [];
  return textChange(measure, working, typed.replace(/^=/, "").trim(), reason, doubtful);
}

function textChange(measure: Measure, cell: Fact, text: string, reason: string, doubtful: boolean): Change[] {
  if (cell.content === text) return [];
  return [
    valueChange(measure, cell.place, "values", reason, {
      before: cell.content,
      beforeShown: shownOf(cell),
      after: text,
      afterShown: text,
      format: null,
      hers: doubtful || cell.content !== "",
    }),
  ];
}

/** `=398/1702` in the cell itself. */
function liveFormula({ measure, actual, reason, doubtful }: WriteTo, typed: string): Change[] {
  const expression = readWorking(typed)?.expression ?? typed;
  const after = `=${expression}`;
  if (actual.formula === after) return [];
  const worked = readWorking(expression)?.result ?? null;
  const { value, format } = deriveActual(measure, actual, worked ?? 0);
  return [
    formulaChange(measure, actual.place, "values", reason, {
      before: actual.formula ?? actual.content,
      beforeShown: actual.formula ?? shownOf(actual),
      after,
      afterShown: `${after} (${value.kind === "number" ? value.shown : ""})`,
      format: format === actual.format ? null : format,
      hers: doubtful || actual.content !== "" || actual.formula !== null,
    }),
  ];
}

/** Numerator and denominator in cells of their own, where these speak of this month. */
function partChanges({ measure, reason, doubtful }: WriteTo, parts: Parts, { period }: Context): Change[] {
  const { numerator, denominator, workingPeriod } = measure;
  if (numerator === null || denominator === null || !atPeriod(workingPeriod, period)) return [];
  return [
    ...numberChange(measure, numerator, parts.numerator, reason, doubtful),
    ...numberChange(measure, denominator, parts.denominator, reason, doubtful),
  ];
}

/** What the counts give, exact, shown as its row is shown. */
function derived(write: WriteTo, parts: Parts, last: LastWorking | null): Change[] {
  const { measure } = write;
  const share = measure.unit === "percent" ? writeShare(parts, false) : null;
  const worked = readWorking((last === null ? null : writeWorkingLike(last.typed, parts)) ?? share ?? "");
  const result = worked === null ? null : resultFor(worked, measure.unit === "percent");
  return result === null ? [] : figureTo(write, result);
}

function figureChange(write: WriteTo, { figure }: Said): Change[] | string {
  if (figure === null) return BLANK;
  if (write.actual.formula !== null) return fillIn(IN_FORMULA, { cell: "Its cell" });
  return figureTo(write, figure);
}

function figureTo({ measure, actual, reason, doubtful }: WriteTo, figure: number): Change[] {
  return numberChange(
    measure,
    actual,
    figure,
    reason,
    doubtful,
    deriveActual(measure, actual, figure).format,
  );
}

function numberChange(
  measure: Measure,
  cell: Fact,
  number: number,
  reason: string,
  doubtful: boolean,
  format = cell.format,
): Change[] {
  if (cell.formula !== null || (typeof cell.content === "number" && near(cell.content, number))) return [];
  return [
    valueChange(measure, cell.place, "values", reason, {
      before: cell.content,
      beforeShown: shownOf(cell),
      after: number,
      afterShown: showLike(number, formatShape(number, format)),
      format: format === cell.format ? null : format,
      hers: doubtful || cell.content !== "",
    }),
  ];
}

function saidWords({ numerator, denominator, value }: CountRow): string {
  const show = (figure: { number: number; percent: boolean; decimals: number } | null) =>
    figure === null ? null : showLike(figure.number, { ...figure, thousands: true });
  const parts = [show(numerator), show(denominator)].filter((part) => part !== null).join(" of ");
  return parts || (show(value) ?? "");
}

function shownOf({ value }: Fact): string {
  return value.kind === "blank" ? "" : value.shown;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-12;
}

/** The figure that a row gives, worked out where it gives the parts of a share. */
function figureOf({ figure, parts }: Said, { unit }: Measure): number | null {
  if (figure !== null || parts === null || parts.denominator === 0) return figure;
  return unit === "percent" ? parts.numerator / parts.denominator : null;
}

/**
 * The months that counts can be brought into: those with cells, the latest first; where each value carries its own
 * period, the one after the latest of them, and that.
 */
export function monthsOpen({ periods, measures }: Scorecard): Period[] {
  if (periods.length > 0) return [...periods].sort((a, b) => comparePeriods(b, a));
  const own = measures.flatMap(({ actuals }) => actuals.flatMap(({ period }) => period ?? []));
  const latest = own.sort(comparePeriods).at(-1);
  return latest ? [nextPeriod(latest), latest] : [];
}
