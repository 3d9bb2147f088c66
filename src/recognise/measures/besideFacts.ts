import { readWorking } from "../../core/workings/readWorking";
import { comparePeriods } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Fact, Parts, Role } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import { besideRow, type MarkAbove, type MeasureRow } from "../rows/measureRow";
import { figureOfMark } from "../rows/onePage";
import { factAt, isBlank, type Cells } from "../tables/view";

/** Where a measure's rows stand, and the columns of its values in the order of time. */
export interface RowOfFacts {
  readonly view: Cells;
  readonly row: MeasureRow;
  readonly inTime: readonly TableLine[];
}

/** From a row of targets or tolerances beside the measure's the one of its latest value, else the first that is set. */
export function markBeside(role: Role, { view, row, inTime }: RowOfFacts): Fact | null {
  const from = besideRow(row, role);
  if (from === undefined) return null;
  const set = inTime.filter(({ column }) => !isBlank(view, from, column));
  const chosen = set.filter(({ column }) => !isBlank(view, row.row, column)).at(-1) ?? set[0];
  return chosen ? factAt(view, from, chosen.column) : null;
}

/** From a row of statuses, arrows or comments beside the measure's the cell of its latest value, also where it is blank. */
export function signBeside(role: Role, { view, row, inTime }: RowOfFacts): Fact | null {
  const from = besideRow(row, role);
  if (from === undefined) return null;
  const latest = inTime.filter(({ column }) => view.cell(row.row, column).value.kind === "number").at(-1);
  return latest ? factAt(view, from, latest.column) : null;
}

/** The comment on the month before the latest: from the row of comments, else from a column of that month's own. */
export function commentBefore(
  { view, row, inTime }: RowOfFacts,
  columns: { readonly dated: readonly TableLine[]; readonly shown: TableLine | null },
): (Fact & { readonly period: Period | null }) | null {
  const from = besideRow(row, "narrative");
  const now = columns.shown?.line.period;
  const entry =
    from === undefined
      ? latestOf(
          columns.dated.filter(({ line }) => now && line.period && comparePeriods(line.period, now) < 0),
        )
      : inTime.filter(({ column }) => view.cell(row.row, column).value.kind === "number").at(-2);
  if (!entry) return null;
  return { ...factAt(view, from ?? row.row, entry.column), period: entry.line.period };
}

function latestOf(lines: readonly TableLine[]): TableLine | undefined {
  const age = (a: TableLine, b: TableLine) =>
    a.line.period && b.line.period ? comparePeriods(a.line.period, b.line.period) : 0;
  return [...lines].sort(age).at(-1);
}

/** Numerator and denominator of one period, from rows of their own; `null` where either is no figure. */
export function partsBeside(view: Cells, row: MeasureRow, column: number): Parts | null {
  if (row.beside === undefined) return null;
  const [numerators, denominators] = [besideRow(row, "numerator"), besideRow(row, "denominator")];
  if (numerators === undefined || denominators === undefined) return null;
  const [numerator, denominator] = [factAt(view, numerators, column), factAt(view, denominators, column)];
  return numerator.value.kind === "number" && denominator.value.kind === "number"
    ? { numerator, denominator }
    : null;
}

/** A target or tolerance that stands above the table, alone or behind its word. */
export function markAbove(view: Cells, mark: MarkAbove | undefined): Fact | null {
  if (!mark) return null;
  const fact = factAt(view, mark.row, mark.column);
  return fact.value.kind === "text" ? { ...fact, value: figureOfMark(fact.value.shown) } : fact;
}

/** One of several facts of a kind, with the heading and the period that tell it from the others. */
export type Labelled = Fact & { readonly label: string; readonly period: Period | null };

/** The benchmarks in rows below the measure's (`England`), each taken in the column of the measure's latest value, else where it last stands. */
export function benchmarksBeside({ view, row, inTime }: RowOfFacts): Labelled[] {
  return (row.beside ?? []).flatMap(({ role, row: from, label }): Labelled[] => {
    if (role !== "benchmark") return [];
    const set = inTime.filter(({ column }) => !isBlank(view, from, column));
    const chosen = set.filter(({ column }) => !isBlank(view, row.row, column)).at(-1) ?? set.at(-1);
    return chosen ? [{ ...factAt(view, from, chosen.column), label, period: null }] : [];
  });
}

/** A working as it is typed: `=407/1626` as a live formula is the text of its formula, whatever Excel makes of it. */
export function typedWorking(fact: Fact | null): Fact | null {
  if (fact?.formula == null || typeof fact.content === "string" || readWorking(fact.formula) === null)
    return fact;
  return { ...fact, content: fact.formula, value: { kind: "text", shown: fact.formula } };
}
