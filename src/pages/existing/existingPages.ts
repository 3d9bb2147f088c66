/**
 * Finds the pages that the add-in has made in this workbook, wherever the analyst has moved them. Nothing is remembered
 * outside the sheets: a page is known by what its formulas speak of.
 */

import type { OwnSheet } from "../../model/pages";
import { commentCells, DATA_ROWS, dataBlocks, type DataBlock } from "../chart/chartData";
import type { PageAt } from "../page/pageBlock";
import { fieldPlace, slotOf } from "../page/pageBlock";
import { STATUS_LABEL } from "../page/pageFields";
import { QUARTER_PAGE, WHOLE_PAGE, type PageLayout } from "../page/pageLayout";
import { valueAt, writtenAt } from "./ownCells";
import { spokenCell, type SpokenCell } from "./spokenCell";

/**
 * The add-in's two sheets for pages: the pages themselves, and the figures of their charts; `null` where there is none
 * yet.
 */
export interface OwnSheets {
  readonly pages: OwnSheet | null;
  readonly data: OwnSheet | null;
}

/** A page that the workbook has, with the block of figures that its chart draws. */
export interface ExistingPage {
  readonly block: DataBlock;
  /** The page on the sheet; `null` where it is gone, or no longer as it was laid out. */
  readonly page: { readonly at: PageAt; readonly layout: PageLayout; readonly commentary: string } | null;
  /**
   * The cell of its measure's name, as its title speaks of it; else the first cell that its figures come from. `null`
   * where that sheet is gone.
   */
  readonly spoken: SpokenCell | null;
}

/**
 * The pages that the workbook has, each with its block of figures. A page belongs to the block whose remembered
 * commentary its label compares with.
 */
export function existingPages({ pages, data }: OwnSheets): ExistingPage[] {
  if (data === null) return [];
  const blocks = dataBlocks((row, column) => valueAt(data, row, column), data.values.length);
  const labels = new Map<string, PageAt>();
  pages?.formulas.forEach((cells, row) =>
    cells.forEach((content, column) => {
      const told = typeof content === "string" ? COMMENT_OF.exec(content)?.[1] : undefined;
      if (told !== undefined) labels.set(told, { row, column });
    }),
  );
  return blocks.map((block) => {
    const label = labels.get(commentCells(block.row).text);
    const page = pages && label ? pageBehind(pages, label) : null;
    const title = page && spokenCell(writtenAt(pages, page.at.row, page.at.column));
    return { block, page, spoken: title ?? spokenIn(data, block) };
  });
}

/** What the figures of a block come from. */
function spokenIn({ formulas }: OwnSheet, { row }: DataBlock): SpokenCell | null {
  const cells = formulas.slice(row, row + DATA_ROWS).flat();
  return cells.map(spokenCell).find((one) => one !== null) ?? null;
}

/** The cell that the label of a commentary compares with. Excel may write the sheet's name with quotes or without. */
const COMMENT_OF = /^=IF\(AND\([^,]*,[^=]*=\s*('?KPI chart data'?!\$[A-Z]+\$\d+)\)/i;

/** The page whose commentary has its label here, where its title and status stand as one of the two layouts has them. */
function pageBehind(pages: OwnSheet, label: PageAt): ExistingPage["page"] {
  for (const layout of [WHOLE_PAGE, QUARTER_PAGE]) {
    const slot = slotOf(layout, "commentary");
    const at = { row: label.row - slot.row + 1, column: label.column - slot.column };
    if (at.row < 0 || !String(writtenAt(pages, at.row, at.column)).startsWith("=")) continue;
    const status = fieldPlace(slotOf(layout, "status"), at);
    if (valueAt(pages, status.row - 1, status.column) !== STATUS_LABEL) continue;
    const place = fieldPlace(slot, at);
    return { at, layout, commentary: String(valueAt(pages, place.row, place.column)) };
  }
  return null;
}
