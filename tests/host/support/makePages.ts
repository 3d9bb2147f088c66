import { applyChanges } from "../../../src/excel/apply/apply";
import { wholeCards } from "../../../src/model/wholeCards";
import { lookAt } from "../../../src/workflow/lookAt";
import { isTiles } from "../../../src/workflow/pages/otherCards";
import { preparePages, type PagesWish } from "../../../src/workflow/pages/preparePages";
import { prepareSnapshot, type SnapshotWish } from "../../../src/workflow/pages/prepareSnapshot";
import { readWorkbook } from "../../../src/workflow/readWorkbook";
import type { OpenBook } from "../../../workbench/node/openInNode";

const NOW = () => new Date("2025-02-10T09:00:00Z");

/** The first scorecard of the open workbook, or that of a sheet, as the pane has it. */
export async function pictureOf(sheet?: string) {
  const reading = await readWorkbook();
  const card = wholeCards(reading.cards).find(
    ({ scorecard }) => !isTiles(scorecard) && (sheet === undefined || scorecard.sheets.includes(sheet)),
  );
  if (!card) throw new Error(`No scorecard ${sheet ?? ""}.`);
  const look = { period: null, everyPeriod: false, settings: reading.settings, check: null };
  return { picture: lookAt(card, look), reading };
}

/** Pages prepared and applied as the pane does. */
export async function makePages(wish: PagesWish = { choice: "all" }, sheet?: string) {
  const { picture, reading } = await pictureOf(sheet);
  const proposed = await preparePages(picture, reading, wish);
  return { proposed, report: await applyChanges(proposed.changes, NOW) };
}

/** The snapshot prepared and applied as the pane does. */
export async function makeSnapshot(wish: SnapshotWish = {}, sheet?: string) {
  const { picture, reading } = await pictureOf(sheet);
  const proposed = await prepareSnapshot(picture, reading, wish);
  return { proposed, report: await applyChanges(proposed.changes, NOW) };
}

/** A cell of the open workbook by its address: what it shows as a value, its formula and its number format. */
export function cellOf({ engine }: OpenBook, sheet: string, address: string) {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cells = engine.toBook().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const cell = cells.find((one) => one.row === Number(row) - 1 && one.column === column);
  return { shown: cell?.content ?? "", formula: cell?.formula ?? null, format: cell?.style.numberFormat };
}

/** Types a value into a cell as a person does, with its number format where it has one. */
export async function typeInto(sheet: string, address: string, value: string | number, format?: string) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.values = [[value]];
    if (format !== undefined) range.numberFormat = [[format]];
    await context.sync();
  });
}
