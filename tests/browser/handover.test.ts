import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const saved = async (press: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), press()]);
  return download.suggestedFilename();
};

it("hands the changes of the preview over as a document and as a sheet", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Update" }).first().click();
  await pane.getByRole("grid", { name: "Changes" }).waitFor();
  await pane.getByRole("button", { name: "Hand these changes over" }).click();
  const word = pane.getByRole("button", { name: "Save the changes for Word" });
  expect(await saved(() => word.click())).toMatch(/^changes-\d{4}-\d\d-\d\d\.docx$/);
  await pane.getByRole("button", { name: "List the changes on a sheet" }).click();
  await pane.getByRole("heading", { name: "The changes on a sheet" }).waitFor();
  await pane.getByRole("button", { name: "Apply 1 ticked" }).click();
  await page.waitForFunction(() =>
    window.workbench.engine.sheets().some(({ name }) => name === "KPI changes"),
  );
});

it("shows the audit trail of what was applied, and hands it over", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Update" }).first().click();
  await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
  await pane
    .getByText(/cells changed/)
    .first()
    .waitFor();
  const open = pane.getByRole("button", { name: "Audit trail" });
  if ((await open.getAttribute("aria-expanded")) === "false") await open.click();
  const trail = pane.getByRole("list", { name: "Audit trail" });
  const line = trail.getByRole("listitem").filter({ hasText: "1.4" }).first();
  await line.waitFor();
  expect(await line.textContent()).toMatch(/by: Not known.*As written/s);
  await line.getByRole("button", { name: /^Why/ }).click();
  expect(await line.textContent()).toMatch(
    /by target, tolerance and polarity|its working gives|months before/,
  );
  await line.getByRole("button", { name: /^Go to/ }).click();
  await page.waitForFunction(() => window.workbench.engine.selection()?.cell.row === 10);
  const csv = pane.getByRole("button", { name: "Save the trail as .csv" });
  expect(await saved(() => csv.click())).toMatch(/^audit-trail-.*\.csv$/);
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
