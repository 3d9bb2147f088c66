import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt } from "./support/grid";
import { openWorkbench, paneOf } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";
import { openPackage } from "../../xlsx/package";
import { smallFile } from "../../xlsx/testing/smallFile";
import { AWKWARD } from "../files/awkward/awkward";
import { MACROS, PROJECT, WITH_MACROS } from "../files/awkward/forging";
import { decode } from "../files/awkward/make";

const JUNE = new URL("../../assets/samples/board-2024-06.xlsx", import.meta.url);

/** Longer than a busy machine takes to give a workbook up. */
const LONGEST_MS = 180_000;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

async function pick(name: string, buffer: Buffer): Promise<void> {
  await workbench.page
    .getByLabel("Open a workbook…")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

const notice = () => workbench.page.locator("#notice");

it("keeps the present workbook where a file is none, and says what to do", async () => {
  await pick("notes.xlsx", Buffer.from("minutes of the board"));
  await notice()
    .getByText("notes.xlsx is called a workbook, but holds something else", { exact: false })
    .waitFor();
  await pick("report.pdf", Buffer.from("%PDF"));
  await notice().getByText("report.pdf is not an .xlsx or .xlsm workbook", { exact: false }).waitFor();
  expect((await cellAt(workbench.page, "O4")).content).not.toBe("");
});

it(
  "goes on with the present workbook where one would take all time or memory, and says so in a sentence",
  async () => {
    const endless = AWKWARD.find(({ name }) => name === "a merge over the whole sheet");
    await pick("endless.xlsx", Buffer.from(endless?.bytes() ?? []));
    await notice()
      .getByText(/^endless\.xlsx .+ the present workbook stays as it is/)
      .waitFor({ timeout: LONGEST_MS });
    expect((await cellAt(workbench.page, "O4")).content).not.toBe("");
    expect(await workbench.page.evaluate(() => window.workbench.engine.name)).toBe("board-2024-09.xlsx");
  },
  LONGEST_MS,
);

it("opens a workbook with macros, and saves it under its own ending with them as they are", async () => {
  const macros = Buffer.from(WITH_MACROS.bytes());
  await pick("board.xlsm", macros);
  await workbench.page.waitForFunction(() => window.workbench.engine.name === "board.xlsm");
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("board.xlsm");
  const parts = openPackage(new Uint8Array(await readFile(await download.path())), "board.xlsm");
  expect(parts.get(PROJECT)).toEqual(MACROS);
  expect(decode(parts.get("[Content_Types].xml"))).toContain("macroEnabled");
  await workbench.page.getByRole("combobox", { name: "Samples" }).selectOption("board-2024-09.xlsx");
  await workbench.page.waitForFunction(() => window.workbench.engine.name === "board-2024-09.xlsx");
  workbench = { ...workbench, pane: await paneOf(workbench.page) };
});

it("keeps what was applied in the copy, so that it can be reverted, and the month gone on with, another day", async () => {
  const { page, pane } = workbench;
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
  await pane
    .getByText(/^\d+ cells changed/)
    .first()
    .waitFor();
  const stepsIn = async (frame: typeof pane) => {
    await frame.getByRole("tab", { name: "Month" }).click();
    const steps = frame.getByRole("list", { name: "Steps of the month" });
    await steps.getByText("2 errors to look at").waitFor();
    return steps.locator(":scope > li").allInnerTexts();
  };
  const left = await stepsIn(pane);
  expect(left[1]).toContain("5 measures without a figure");
  expect(left[2]).toContain("done");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("board-2024-09.xlsx");
  await pick("copy.xlsx", await readFile(await download.path()));
  await page.waitForFunction(() => window.workbench.engine.name === "copy.xlsx");
  const anew = await paneOf(page);
  expect((await cellAt(page, "O11")).content).toBeCloseTo(89 / 371, 12);
  expect(await stepsIn(anew)).toEqual(left);
  // Of those five, 7.10 says TBC, and a click goes to the cell that waits for its figure.
  await anew.getByText("Which they are").click();
  const waits = anew.getByRole("list", { name: "Without a figure" }).getByRole("listitem");
  expect(await waits.count()).toBe(5);
  await waits
    .filter({ hasText: "7.10" })
    .getByText(/: TBC$/)
    .waitFor();
  await waits.filter({ hasText: "7.10" }).getByRole("button", { name: "Go to O50" }).click();
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await expect.poll(() => nameBox.inputValue()).toBe("O50");
  await anew.getByRole("button", { name: "Revert" }).click();
  await expect.poll(async () => (await cellAt(page, "O11")).content).toBe("");
});

it("opens another workbook that is dropped on the page, and the pane reads that one", async () => {
  const { page } = workbench;
  const bytes = (await readFile(JUNE)).toString("base64");
  const carried = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([content], "june.xlsx"));
    return transfer;
  }, bytes);
  await page.dispatchEvent("#grid", "dragenter", { dataTransfer: carried });
  await page.getByText("Drop the workbook to open it").waitFor();
  await page.dispatchEvent("#grid", "drop", { dataTransfer: carried });
  await page.waitForFunction(() => window.workbench.engine.name === "june.xlsx");
  const pane = await paneOf(page);
  expect(await pane.getByRole("combobox", { name: "Period" }).locator("option").first().textContent()).toBe(
    "Latest: Jun-24",
  );
  expect((await cellAt(page, "N7")).content).toBe(1626);
});

it("opens a sample from the list", async () => {
  const { page } = workbench;
  await page.getByRole("combobox", { name: "Samples" }).selectOption("board-2024-09.xlsx");
  await page.waitForFunction(() => window.workbench.engine.name === "board-2024-09.xlsx");
  await paneOf(page);
});

it("has calculated what a file holds no results of before the pane reads it", async () => {
  const { page } = workbench;
  const rows = '<row r="1"><c r="A1"><v>21</v></c><c r="B1"><f>A1*2</f></c></row>';
  await pick("exported.xlsx", Buffer.from(smallFile({ sheets: { One: `<sheetData>${rows}</sheetData>` } })));
  const first = await page.waitForFunction(() => {
    const { engine } = window.workbench;
    return engine.name === "exported.xlsx" && engine.cell(engine.activeSheet() ?? "", 0, 1);
  });
  expect(await first.jsonValue()).toMatchObject({ content: 42, formula: "=A1*2" });
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
