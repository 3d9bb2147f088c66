import type { Rectangle } from "../../../model/place";
import { addressOf } from "../../host/addressOf";
import type { MadeBlock, MadePage } from "./pageSteps";

/** Excel's usual height of a row, points. */
const USUAL_HEIGHT = 15;

/** Queues the taking away of pages. A sheet that came with them goes where it holds nothing else, else only they do. */
export function removePages(worksheets: Excel.WorksheetCollection, pages: readonly MadePage[]): void {
  const going = sheetsGoing(pages);
  for (const { sheet, name } of pages.flatMap(({ charts }) => charts))
    // A sheet that goes takes its charts along.
    if (!going.has(sheet)) worksheets.getItem(sheet).charts.getItem(name).delete();
  const cleared = pages.flatMap(({ blocks }) => blocks).filter(({ sheet }) => !going.has(sheet));
  for (const block of cleared) clearBlock(worksheets.getItem(block.sheet), block);
  // Figures last: the charts that draw them are gone by then.
  for (const sheet of going) worksheets.getItem(sheet).delete();
}

function clearBlock(worksheet: Excel.Worksheet, block: MadeBlock): void {
  const range = worksheet.getRange(addressOf(block));
  range.unmerge();
  range.clear("All");
  // Heights belong to whole rows: only a page at the left edge has set them.
  if (block.column === 0) range.getEntireRow().format.rowHeight = USUAL_HEIGHT;
}

/** The sheets that came with these pages and hold nothing beside them. */
function sheetsGoing(pages: readonly MadePage[]): Set<string> {
  const made = new Set(pages.flatMap((page) => page.made));
  const blocks = pages.flatMap((page) => page.blocks);
  const charts = new Set(pages.flatMap((page) => page.charts.map(({ name }) => name)));
  const seen = new Map(pages.flatMap((page) => (page.seen ?? []).map((one) => [one.sheet, one] as const)));
  return new Set(
    [...made].filter((name) => {
      const sheet = seen.get(name);
      // Taken back as soon as it was made, nobody has seen it.
      if (sheet === undefined && pages.every((page) => page.seen === undefined)) return true;
      // Something of the analyst's is drawn on it.
      if (sheet === undefined || sheet.drawn.some((one) => !charts.has(one))) return false;
      const own = blocks.filter((block) => block.sheet === name);
      return sheet.used === null || isCovered(sheet.used, own);
    }),
  );
}

/** Every row of what is used begins and ends within blocks; side by side they leave no gap. */
function isCovered(used: Rectangle, blocks: readonly Rectangle[]): boolean {
  return Array.from({ length: used.rowCount }, (_, down) => used.row + down).every((row) => {
    const there = blocks.filter((block) => row >= block.row && row < block.row + block.rowCount);
    const right = Math.max(0, ...there.map(({ column, columnCount }) => column + columnCount));
    return there.length > 0 && (right >= used.column + used.columnCount || isLastRowOfFew(blocks, row));
  });
}

/** The last printed page may have fewer pages side by side than those above. */
function isLastRowOfFew(blocks: readonly Rectangle[], row: number): boolean {
  const last = Math.max(...blocks.map((block) => block.row));
  return row >= last;
}
