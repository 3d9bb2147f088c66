import type { PageChange } from "../../../model/change";
import type { PageBlock } from "../../../model/pages";
import { overlap, type Rectangle } from "../../../model/place";
import type { SheetsNow } from "../../read/cellsNow";
import { BACK, type ChangeKind } from "../kind";
import type { PageStep } from "../step";
import { writeDescriptions } from "./descriptions";
import { corner, isDrawn, markNow, markOfBlock, placesIn } from "./pageMark";
import type { MadePage } from "./pageSteps";
import { removePages } from "./removePages";
import { writeBlock, writeChart, writeSheet, writeStatuses } from "./writePage";

/** A page put on sheets of ours. It is taken off again only where the analyst has changed nothing in its cells. */
export const pageKind: ChangeKind<PageChange, PageStep> = {
  ofChange: (change) => change.kind === "page",
  onOwnSheets: true,
  ofStep: (step) => step.kind === "page",
  readsToPlan: ({ after }) => [
    ...after.sheets.map(({ name }) => corner(name)),
    ...after.blocks.filter(isBeside).flatMap((block) => placesIn(block.sheet, block)),
  ],
  readsToInvert: ({ before, after }) => {
    const page = after ?? before;
    if (page === null) return [];
    return [
      ...page.blocks.flatMap((block) => placesIn(block.sheet, block)),
      ...[...page.made, ...page.charts.map(({ sheet }) => sheet)].map((sheet) => ({
        ...corner(sheet),
        drawn: true as const,
      })),
    ];
  },

  plan({ place, after: page }, _cell, sheets) {
    // Whatever stands there by now is the analyst's.
    if (!page.blocks.every((block) => isFree(block, sheets))) return null;
    const after: MadePage = {
      blocks: page.blocks.map((block) => ({
        ...areaOf(block),
        sheet: block.sheet,
        mark: markOfBlock(block),
      })),
      charts: page.charts.map(({ sheet, name }) => ({ sheet, name })),
      // Sheets that are missing come with the page, and go with it.
      made: page.sheets.map(({ name }) => name).filter((name) => !sheets.has(name)),
      page,
    };
    return { kind: "page", place, before: null, after };
  },

  inverse({ place, after }, _cell, sheets) {
    if (after === null) return BACK;
    const marks = after.blocks.map((block) => {
      const sheet = sheets.get(block.sheet);
      return sheet === undefined ? null : markNow(sheet, block);
    });
    // All is gone already.
    if (marks.every((mark) => mark === null)) return BACK;
    // A block that was changed stays, and with it the page.
    if (!after.blocks.every(({ mark }, at) => marks[at] === mark || marks[at] === null)) return null;
    const { page: _written, ...kept } = after;
    // A chart that the analyst has taken off is not looked for.
    const charts = kept.charts.filter(({ sheet, name }) => isDrawn(sheets, sheet, name));
    return { kind: "page", place, before: { ...kept, charts, seen: seenOf(after, sheets) }, after: null };
  },

  locked: ({ before, after }, _cell, _sheet, sheets) => {
    const made = [before, after].flatMap((page) => page?.blocks ?? []);
    return made.some(({ sheet }) => sheets.get(sheet)?.protected === true);
  },
  irreversible: () => false,
  staysOurs: true,

  write(worksheet, steps) {
    const { worksheets } = worksheet.context.workbook;
    const pages = steps.flatMap(({ step }) => (step.after === null ? [] : [step.after]));
    const made = new Set<string>();
    for (const { page, made: missing } of pages)
      for (const sheet of page?.sheets ?? []) {
        // Several pages may share a sheet: it is made once.
        if (!missing.includes(sheet.name) || made.has(sheet.name)) continue;
        made.add(sheet.name);
        writeSheet(worksheets, sheet);
      }
    for (const { page } of pages)
      for (const block of page?.blocks ?? []) writeBlock(worksheets.getItem(block.sheet), block);
    const blocks = pages.flatMap(({ page }) => page?.blocks ?? []);
    // The colours of all blocks of a sheet at once, so that the rules stay few.
    for (const sheet of new Set(blocks.map((block) => block.sheet)))
      writeStatuses(
        worksheets.getItem(sheet),
        blocks.filter((block) => block.sheet === sheet).map(({ statuses }) => statuses),
      );
    for (const { page } of pages) for (const chart of page?.charts ?? []) writeChart(worksheets, chart);
    removePages(
      worksheets,
      steps.flatMap(({ step }) => (step.after === null && step.before !== null ? [step.before] : [])),
    );
  },

  finish: (context, steps) =>
    writeDescriptions(
      context,
      steps.flatMap(({ after }) => after?.page?.charts ?? []),
    ),
};

/** It has a page on its left, which may be there by now: what is used of the sheet goes around both. */
function isBeside({ column }: Rectangle): boolean {
  return column > 0;
}

function isFree(block: PageBlock, sheets: SheetsNow): boolean {
  const sheet = sheets.get(block.sheet);
  if (sheet === undefined || sheet.used === null || !overlap(sheet.used, block)) return true;
  return isBeside(block) && markNow(sheet, block) === null;
}

function areaOf({ row, column, rowCount, columnCount }: Rectangle): Rectangle {
  return { row, column, rowCount, columnCount };
}

function seenOf({ made }: MadePage, sheets: SheetsNow): MadePage["seen"] {
  return made.flatMap((name) => {
    const sheet = sheets.get(name);
    return sheet === undefined ? [] : [{ sheet: name, used: sheet.used, drawn: sheet.drawn ?? [] }];
  });
}
