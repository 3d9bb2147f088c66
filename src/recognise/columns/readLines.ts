// Reads every column of a table: its heading, what its cells are like, and the role that both speak for. Out come the
// lines of the scorecard with the evidence that Setup shows. Columns are profiled from left to right, since names stand
// before figures and a column of words behind the figures is more likely a comment.

import { samePeriod } from "../../core/periods/comparePeriods";
import type { Line, Role } from "../../model/scorecard";
import type { SheetSettings } from "../../model/settings";
import { settleRoles } from "./settle/settleRoles";
import { bodyRows, type TableRows } from "../tables/findTables";
import { readHeadings } from "./columnHeadings";
import type { TableLine } from "./tableLine";
import { profileColumn } from "./profile";
import type { Column } from "./column";
import { partsOfShares } from "./partsOfShares";
import { saysWays } from "./saysWays";
import { lineSetting } from "../../model/settingsFor";
import { filledColumns, type View } from "../tables/view";

/** An average may stand behind a total as well as right behind the periods. */
const OF_ALL = /^total$/i;
/** A column is one of words, or of figures, where at least this share of its cells is. */
const COLUMN_SHARE = 0.6;
/** Behind the last heading, a few cells here and there are beside the table. */
const HALF = 0.5;

/** Every used column of a table with its heading, its role and why. */
export function readLines(view: View, table: TableRows, settings: SheetSettings): TableLine[] {
  const rows = bodyRows(table).filter((row) => filledColumns(view, row).length > 1);
  const names: number[] = [];
  let figuresBefore = false;
  const headings = readHeadings(view, table);
  const parts = partsOfShares(
    view,
    rows,
    headings.map(({ own }) => own),
  );
  const lastHeaded = headings.map(({ text }) => text !== "").lastIndexOf(true);
  const all = headings.flatMap((heading, column): (Column & { column: number })[] => {
    const profile = profileColumn(view, rows, column);
    const fullness = profile.filled / Math.max(1, rows.length);
    if (heading.text === "" && (profile.filled === 0 || (column > lastHeaded && fullness < HALF))) return [];
    const before = headings[column - 1];
    const afterPeriod = before?.namesPeriod === true || OF_ALL.test(before?.own ?? "");
    const entry = {
      column,
      heading,
      profile,
      wordsBefore: names.length,
      figuresBefore,
      saysWays: profile.moves >= HALF && !figuresBefore && saysWays(view, rows, names, column),
      partOf: parts.get(column) ?? null,
      fullness,
      previous: before?.own ?? "",
      next: headings[column + 1]?.own ?? "",
      nextText: headings[column + 1]?.text ?? "",
      nextHeaded: headings.slice(column + 1).find(({ own }) => own !== "")?.own ?? "",
      afterPeriod,
      samePeriodBefore:
        before?.period != null && heading.period !== null && samePeriod(before.period, heading.period),
    };
    if (profile.words >= COLUMN_SHARE) names.push(column);
    if (profile.numbers >= COLUMN_SHARE && (profile.references < COLUMN_SHARE || names.length > 0))
      figuresBefore = true;
    return [entry];
  });
  const columns = withoutTitles(all);
  const headed = columns.map(({ column, heading }) => ({
    heading: heading.shown,
    index: indexOf(view, table, column),
  }));
  const said = headed.map((one) => lineSetting(settings, one, headed)?.role ?? null);
  const roles = settleRoles(columns, said);
  const holds = (index: number): boolean => (columns[index]?.profile.filled ?? 0) > 0;
  const first = roles.findIndex(({ role }, index) => role !== "ignored" || holds(index));
  const last = roles.map((_, index) => holds(index) || isBeside(columns, index)).lastIndexOf(true);
  return roles.flatMap((chosen, index): TableLine[] => {
    const entry = columns[index];
    // A title over blank columns to the left is none of the table's, nor is a note beyond a gap.
    if (!entry || index < first || index > last) return [];
    const { column, heading } = entry;
    const line: Line = {
      index: indexOf(view, table, column),
      heading: heading.shown,
      role: chosen.role,
      period: heading.period,
      ...(isInDoubt(entry, chosen.role) && { doubt: heading.doubt }),
      label: chosen.role === "benchmark" ? heading.shown : null,
      hidden: view.hiddenColumn(column),
      evidence: chosen.evidence,
      runnerUp: chosen.runnerUp,
    };
    return [{ column, line }];
  });
}

/** A heading that looks like a period counts where figures stand below it, which no other role explains. */
function isInDoubt({ heading, profile }: Column, role: Role): boolean {
  return (
    heading.doubt !== undefined &&
    profile.numbers >= COLUMN_SHARE &&
    (role === "actual" || role === "ignored")
  );
}

/** A title over blank columns to the left, beyond a gap, is none of the table's, whatever it says. */
function withoutTitles<C extends Column & { readonly column: number }>(columns: readonly C[]): readonly C[] {
  const held = columns.findIndex(({ profile }) => profile.filled > 0);
  const gap = columns.map((_, index) => index <= held && !isBeside(columns, index)).lastIndexOf(true);
  return gap < 0 ? columns : columns.slice(gap);
}

/** No blank column stands before it. */
function isBeside(columns: readonly { readonly column: number }[], index: number): boolean {
  return index === 0 || columns[index]?.column === (columns[index - 1]?.column ?? 0) + 1;
}

/** The sheet's column (or row, where measures run across). */
function indexOf(view: View, table: TableRows, column: number): number {
  const place = view.place(table.bodyStart, column);
  return view.turned ? place.row : place.column;
}

/** The role of each column of the view. */
export function rolesByColumn(view: View, lines: readonly TableLine[]): Role[] {
  const roles = Array<Role>(view.columnCount).fill("ignored");
  for (const { column, line } of lines) roles[column] = line.role;
  return roles;
}
