// Finds where a table keeps its workings: `407/1626` typed in one column, or a numerator and a denominator in two. They
// let the add-in work a value out again and report one that does not follow from its numbers.

import type { Period } from "../../core/periods/period";
import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import { readWorking } from "../../core/workings/readWorking";
import type { Working } from "../../core/workings/working";
import { workingFromParts } from "../../core/workings/workingFromParts";
import type { TableLine } from "../columns/tableLine";
import type { View } from "../tables/view";
import type { WorkingColumn } from "../time/workingPeriod";

/** Where a table keeps its workings: typed in one column, or as numerator and denominator in two. */
export interface Workings {
  /** The view's column of typed workings; `null` where the table has none. */
  readonly typed: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Each row's working, to be compared with its months where no heading says of which month it is. */
  readonly compared: WorkingColumn;
}

/** Finds a table's workings; of several pairs of numerators and denominators the latest that holds figures. */
export function findWorkings(
  view: View,
  lines: readonly TableLine[],
  rows: readonly number[],
): Workings | null {
  const typed = latestTyped(view, lines, rows);
  const pair = latestPair(view, lines, rows);
  const parts = { numerator: pair?.numerator.column ?? null, denominator: pair?.denominator.column ?? null };
  if (typed) {
    const at = once((row) => typedAt(view, row, typed.column));
    return {
      typed: typed.column,
      ...parts,
      compared: { column: typed.column, headed: typed.line.period, at },
    };
  }
  if (!pair) return null;
  const { numerator, denominator } = pair;
  const at = once((row) => pairAt(view, row, numerator.column, denominator.column));
  return {
    typed: null,
    ...parts,
    compared: { column: denominator.column, headed: numerator.line.period, at },
  };
}

/** Reads each row's working once, though it is compared with every month. */
function once(read: WorkingColumn["at"]): WorkingColumn["at"] {
  const known = new Map<number, Working | null>();
  return (row) => {
    if (!known.has(row)) known.set(row, read(row));
    return known.get(row) ?? null;
  };
}

/** The latest column of workings that holds any: one laid out for next month is still blank. */
function latestTyped(view: View, lines: readonly TableLine[], rows: readonly number[]): TableLine | null {
  const columns = lines.filter(({ line }) => line.role === "working");
  const filled = columns.filter(({ column }) => rows.some((row) => typedAt(view, row, column) !== null));
  return filled.sort((a, b) => byPeriod(a.line.period, b.line.period)).at(-1) ?? columns[0] ?? null;
}

/** A numerator and a denominator of one period. */
interface PartsPair {
  readonly numerator: TableLine;
  readonly denominator: TableLine;
}

/** The last pair that holds figures, as in `latestTyped`: a pair laid out for next month is no working yet. */
function latestPair(view: View, lines: readonly TableLine[], rows: readonly number[]): PartsPair | null {
  const pairs = lines.flatMap((numerator): PartsPair[] => {
    if (numerator.line.role !== "numerator") return [];
    const denominator = lines.find(
      ({ line }) => line.role === "denominator" && same(line.period, numerator.line.period),
    );
    return denominator ? [{ numerator, denominator }] : [];
  });
  const filled = pairs.filter(({ numerator, denominator }) =>
    rows.some((row) => pairAt(view, row, numerator.column, denominator.column) !== null),
  );
  return (
    filled.sort((a, b) => byPeriod(a.numerator.line.period, b.numerator.line.period)).at(-1) ??
    pairs[0] ??
    null
  );
}

/** A typed text, or a live formula of figures: `=407/1626` is a working too. */
function typedAt(view: View, row: number, column: number): ReturnType<typeof readWorking> {
  const { content, formula } = view.cell(row, column);
  return typeof content === "string" ? readWorking(content) : formula === null ? null : readWorking(formula);
}

/** Numerator over denominator; `null` where either is no figure, as in a month that is half typed. */
function pairAt(
  view: View,
  row: number,
  numerator: number,
  denominator: number,
): ReturnType<typeof readWorking> {
  const [part, whole] = [view.cell(row, numerator).value, view.cell(row, denominator).value];
  return part.kind === "number" && whole.kind === "number"
    ? workingFromParts(part.number, whole.number)
    : null;
}

function same(a: Period | null, b: Period | null): boolean {
  return a === null || b === null ? a === b : samePeriod(a, b);
}

function byPeriod(a: Period | null, b: Period | null): number {
  return a === null || b === null ? 0 : comparePeriods(a, b);
}
