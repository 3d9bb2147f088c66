import type { Page } from "playwright-core";
import type { EngineCell } from "../../../workbench/engine/engine";
import { parseCell } from "../../../xlsx/a1";

/** Goes to a cell of the shown sheet through the name box, as a user does, so that typing lands there. */
export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Types into a cell of the shown sheet, and presses Enter. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  // The first key opens the cell for editing; Univer redraws after every further one, so the rest comes at once.
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press("Enter");
}

/** What the spreadsheet engine holds in a cell of the shown sheet. */
export async function cellAt(page: Page, address: string): Promise<EngineCell> {
  const place = parseCell(address);
  if (place === null) throw new Error(`${address} is no cell.`);
  return page.evaluate(({ row, column }) => {
    const { engine } = window.workbench;
    const sheet = engine.activeSheet();
    if (sheet === null) throw new Error("No worksheet is shown.");
    return engine.cell(sheet, row, column);
  }, place);
}
