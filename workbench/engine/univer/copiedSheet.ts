import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import type { BookTable } from "../../../xlsx/book";
import { renameSheets } from "../../../xlsx/write/renameInFormulas";
import type { UniverBook } from "./univerBook";
import { facadeOf, modelOf } from "./univerBook";

/** A sheet's tables are copied under names of their own, which its own formulas then speak of. */
function tablesOfCopy({ aside }: UniverBook, sheetId: string): Map<string, BookTable> {
  const all = [...aside.tables.values()].flat();
  let id = Math.max(0, ...all.map((table) => table.id));
  return new Map(
    (aside.tables.get(sheetId) ?? []).map((table) => {
      id += 1;
      return [table.name, { ...table, id, name: `${table.name}${id}` }];
    }),
  );
}

/** What Univer has of a sheet: its cells, looks, lines and merges. */
export function copiedSnapshot(book: UniverBook, sheetId: string): Partial<IWorksheetData> {
  const snapshot = structuredClone(modelOf(book, sheetId).getSnapshot());
  const tables = tablesOfCopy(book, sheetId);
  for (const row of Object.values(snapshot.cellData as IObjectMatrixPrimitiveType<ICellData | null>))
    for (const cell of Object.values(row as Record<number, ICellData | null>))
      if (cell?.f) for (const [name, { name: fresh }] of tables) cell.f = withTable(cell.f, name, fresh);
  return snapshot;
}

/** `SUM(Table1[Actual])` of another table; texts in double quotes are left alone. */
function withTable(formula: string, name: string, fresh: string): string {
  const word = name.replace(/[.\\]/g, "\\$&");
  const found = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.!'])${word}(?![\\p{L}\\p{N}_.!'(])`, "giu");
  return formula.replace(found, (whole) => (whole.startsWith('"') ? whole : fresh));
}

/**
 * What Univer has no place for goes along, as in Excel: links, notes, drawings, tables, how it is printed, what may be
 * entered, its protection; charts draw the copy's cells, and what names the sheet's cells names the copy's there.
 */
export function copyAside(
  book: UniverBook,
  from: string,
  to: { readonly id: string; readonly name: string },
): void {
  const { aside } = book;
  const own = facadeOf(book, from).getSheetName();
  const renamed = (formula: string): string => renameSheets(formula, new Map([[own, to.name]]));
  const tables = [...tablesOfCopy(book, from).values()];
  for (const kept of [
    aside.validations,
    aside.protections,
    aside.pages,
    aside.notes,
    aside.hyperlinks,
    aside.filtered,
    aside.shapes,
  ]) {
    const all = kept as Map<string, unknown>;
    if (all.has(from)) all.set(to.id, structuredClone(all.get(from)));
  }
  if (tables.length > 0) aside.tables.set(to.id, tables);
  const charts = aside.charts.get(from);
  if (charts)
    aside.charts.set(
      to.id,
      charts.map(({ opened: _part, ...chart }, at) => ({
        ...chart,
        id: `{chart-of-${to.id}-${at + 1}}`,
        series: chart.series.map((one) => ({
          ...one,
          name: one.name && renamed(one.name),
          categories: one.categories && renamed(one.categories),
          values: renamed(one.values),
        })),
      })),
    );
  const names = aside.names.filter(
    ({ sheet, formula }) => sheet === own || (sheet === null && renamed(formula) !== formula),
  );
  const known = new Set(names.filter(({ sheet }) => sheet !== null).map(({ name }) => name.toLowerCase()));
  const copies = names
    .filter(({ sheet, name }) => sheet !== null || !known.has(name.toLowerCase()))
    .map((name) => ({ ...name, sheet: to.name, formula: renamed(name.formula) }));
  aside.names = [...aside.names, ...copies];
}
