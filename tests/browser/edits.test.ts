import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt, goTo, type } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const measure = (name: RegExp) => workbench.pane.getByRole("button", { name });

it("follows a month that the analyst types in the grid", async () => {
  await type(workbench.page, "O12", "0.9");
  await measure(/^1\.5, Conversion contact to Assessment, .*90 percent/).waitFor();
});

it("follows Ctrl+Z, and Ctrl+Y", async () => {
  const { page } = workbench;
  await goTo(page, "O12");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await cellAt(page, "O12")).content).toBe("");
  await measure(/^1\.5, Conversion contact to Assessment, .*21 percent/).waitFor();
  await page.keyboard.press("Control+y");
  await expect.poll(async () => (await cellAt(page, "O12")).content).toBe(0.9);
  await measure(/^1\.5, Conversion contact to Assessment, .*90 percent/).waitFor();
  await page.keyboard.press("Control+z");
});

it("undoes what the add-in wrote as one step", async () => {
  const { page, pane } = workbench;
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
  await pane
    .getByText(/^\d+ cells changed/)
    .first()
    .waitFor();
  await goTo(page, "A1");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await cellAt(page, "O11")).content).toBe("");
  expect((await cellAt(page, "O8")).content).toBe("");
  expect((await cellAt(page, "N8")).content).toBeCloseTo(0.25030750307503075, 12);
});

it("refuses the analyst's own edit of a locked cell on a protected sheet, and says why", async () => {
  const { page } = workbench;
  const protect = (on: boolean) =>
    page.evaluate((locked) => {
      const { engine } = window.workbench;
      engine.setProtection(
        engine.activeSheet() ?? "",
        locked ? { allows: [], selection: "Normal", password: null } : null,
      );
    }, on);
  await protect(true);
  await type(page, "D9", "5");
  expect((await cellAt(page, "D9")).content).toBe(392);
  await page.getByText("This cell is on a protected sheet", { exact: false }).waitFor();
  await goTo(page, "D10");
  await page.keyboard.press("Delete");
  expect((await cellAt(page, "D10")).content).toBe(409);
  await protect(false);
  await type(page, "D9", "393");
  await expect.poll(async () => (await cellAt(page, "D9")).content).toBe(393);
});

it("waits while the analyst is typing in a cell, and says so", async () => {
  const { page, pane } = workbench;
  await goTo(page, "S70");
  await page.keyboard.type("half a thou");
  await pane.getByRole("button", { name: "Update" }).first().click();
  await pane
    .getByText(/press enter/i)
    .first()
    .waitFor();
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
