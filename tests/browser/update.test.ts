import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

it("lists what would change before anything changes", async () => {
  const { page, pane } = workbench;
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  const row = /^1\.4 % of referrals which are repeat referrals: value 24%; status (Green|Amber|Red)/;
  await pane.getByRole("checkbox", { name: row }).waitFor();
  await pane.getByRole("grid", { name: "Changes" }).getByRole("button", { name: row }).click();
  await pane.getByRole("checkbox", { name: /^O11, 1\.4 .*, blank to 24%/ }).waitFor();
  expect((await cellAt(page, "O11")).content).toBe("");
});

it("says beforehand that everyone sees it at once, where the file is saved as it changes", async () => {
  const { page, pane } = workbench;
  const seen = pane.getByText("AutoSave is on: everyone who has this file open sees the changes at once.");
  expect(await seen.count()).toBe(0);
  await page.evaluate(() => (window.workbench.host.file.autoSave = true));
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  await seen.waitFor();
});

it("writes what is ticked, exactly, in the row's own number format", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
  await pane
    .getByText(/^\d+ cells changed/)
    .first()
    .waitFor();
  const filled = await cellAt(page, "O11");
  expect(filled.content).toBeCloseTo(89 / 371, 12);
  expect(filled.style.numberFormat).toBe((await cellAt(page, "N11")).style.numberFormat);
  expect(filled.style.fill).not.toBeNull();
  expect((await cellAt(page, "O9")).content).toBeCloseTo(303.11695739, 6);
});

it("takes it all back", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Revert" }).click();
  await pane
    .getByText(/^\d+ cells put back/)
    .first()
    .waitFor();
  const after = await cellAt(page, "O11");
  expect(after.content).toBe("");
  expect(after.style.fill).toBeNull();
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
