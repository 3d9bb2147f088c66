import { ICommandService } from "@univerjs/core";
import { renameSheets } from "../../xlsx/write/renameInFormulas";
import type { UniverBook } from "./univer/univerBook";

/**
 * Defined names follow the sheets that they speak of when these get another name. What else is kept aside speaks of a
 * file's sheets by the names that they had in it; of a sheet that is new it follows too. Gives back how to stop.
 */
export function followSheetNames(book: UniverBook): () => void {
  const watching = book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== "sheet.mutation.set-worksheet-name") return;
    const { unitId, subUnitId, name } = (params ?? {}) as {
      unitId?: string;
      subUnitId?: string;
      name?: string;
    };
    if (unitId !== book.workbook.getId() || subUnitId === undefined || name === undefined) return;
    const before = book.workbook.getSheetBySheetId(subUnitId)?.getSheetName();
    if (before !== undefined && before !== name) follow(book, subUnitId, before, name);
  });
  return () => watching.dispose();
}

function follow({ aside }: UniverBook, sheetId: string, before: string, after: string): void {
  const said = (formula: string): string => renameSheets(formula, new Map([[before, after]]));
  aside.names = aside.names.map((name) => ({
    ...name,
    sheet: name.sheet === before ? after : name.sheet,
    formula: said(name.formula),
  }));
  if (aside.opened.has(sheetId)) return;
  for (const kept of [aside.validations, aside.rules])
    for (const [id, all] of kept as Map<string, readonly { readonly formulas: readonly string[] }[]>)
      kept.set(id, all.map((one) => ({ ...one, formulas: one.formulas.map(said) })) as never);
  for (const [id, charts] of aside.charts)
    aside.charts.set(
      id,
      charts.map((chart) => ({
        ...chart,
        series: chart.series.map((one) => ({
          ...one,
          name: one.name && said(one.name),
          categories: one.categories && said(one.categories),
          values: said(one.values),
        })),
      })),
    );
  for (const [id, links] of aside.hyperlinks)
    aside.hyperlinks.set(
      id,
      links.map((link) =>
        link.documentReference === undefined
          ? link
          : { ...link, documentReference: said(link.documentReference) },
      ),
    );
}
