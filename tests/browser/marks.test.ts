import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

it("marks the cells of findings on the sheet, and takes the marks off without a trace", async () => {
  const { page, pane } = workbench;
  const look = () =>
    page.evaluate(() => {
      const { engine } = window.workbench;
      const book = engine.toBook();
      return {
        rules: book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length,
        fills: JSON.stringify(book.sheets.map(({ cells }) => cells.map(({ style }) => style.fill))),
      };
    });
  const before = await look();
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Check" }).click();
  await pane.getByRole("list", { name: "Findings" }).waitFor();
  await pane.getByRole("button", { name: "Findings on the sheet" }).click();
  await pane.getByRole("button", { name: "Mark the cells", exact: true }).click();
  await pane.getByText(/^\d+ cells marked\.$/).waitFor();
  const marked = await look();
  expect(marked.rules).toBeGreaterThan(before.rules);
  expect(marked.fills).toBe(before.fills);
  await pane.getByRole("button", { name: "Take the marks off" }).click();
  await pane.getByText("Nothing of them is left in the file.").waitFor();
  expect(await look()).toEqual(before);
  expect(workbench.problems).toEqual([]);
});
