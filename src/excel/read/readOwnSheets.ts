import type { CellContent } from "../../core/figures/cellValue";
import type { OwnSheet } from "../../model/pages";
import { run, type RunOptions } from "../host/run";

/** Reads sheets of ours by name, with their charts; `null` for one that is not there. One round trip. */
export function readOwnSheets(names: readonly string[], options?: RunOptions): Promise<(OwnSheet | null)[]> {
  return run(async (context) => {
    const asked = names.map((name) => {
      const worksheet = context.workbook.worksheets
        .getItemOrNullObject(name)
        .load("id,name,protection/protected");
      const used = worksheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,values,formulas,numberFormat");
      const charts = worksheet.charts.load("items/name,items/axes/valueAxis/minimum");
      // The words behind a chart are kept with its shape, not with the chart.
      const shapes = worksheet.shapes.load("items/name,items/altTextDescription");
      return { worksheet, used, charts, shapes };
    });
    await context.sync();
    return asked.map(({ worksheet, used, charts, shapes }): OwnSheet | null => {
      if (worksheet.isNullObject) return null;
      const words = new Map(shapes.items.map(({ name, altTextDescription }) => [name, altTextDescription]));
      const from = (rows: unknown[][]): CellContent[][] =>
        used.isNullObject ? [] : fromFirst(rows as CellContent[][], used.rowIndex, used.columnIndex);
      return {
        sheetId: worksheet.id,
        sheet: worksheet.name,
        protected: worksheet.protection.protected,
        values: used.isNullObject ? [] : from(used.values),
        formulas: used.isNullObject ? [] : from(used.formulas),
        formats: used.isNullObject ? [] : (from(used.numberFormat) as string[][]),
        drawn: shapes.items.length,
        charts: charts.items.map(({ name, axes }) => ({
          name,
          description: words.get(name) ?? "",
          minimum: typeof axes.valueAxis.minimum === "number" ? axes.valueAxis.minimum : null,
        })),
      };
    });
  }, options);
}

/**
 * Rows that begin at a cell, with blanks before them so that they begin at the sheet's first. Above the used range
 * there is nothing, and left of it neither.
 */
function fromFirst(rows: readonly CellContent[][], row: number, column: number): CellContent[][] {
  const before = Array.from({ length: row }, (): CellContent[] => []);
  return [...before, ...rows.map((cells) => [...Array.from({ length: column }, () => ""), ...cells])];
}

/** Whether the workbook's structure is protected, so no sheet can be added. One round trip. */
export function isStructureProtected(options?: RunOptions): Promise<boolean> {
  return run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return protection.protected;
  }, options);
}
