import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

it("opens with the sample, and says what this page is", async () => {
  const { page } = workbench;
  await page.getByText("This page stands in for Excel", { exact: false }).waitFor();
  expect((await cellAt(page, "B7")).content).toBe("Number of Contacts");
});

it("shows the scorecard's measures with their status, value and direction in words", async () => {
  const measures = workbench.pane.getByRole("list", { name: "Measures" });
  expect(await measures.locator("button[aria-expanded]").count()).toBe(46);
  const repeat = measures.getByRole("button", { name: /^1\.4, % of referrals which are repeat referrals, / });
  expect(await repeat.count()).toBe(1);
});

it("goes to a measure's cell on a click, and follows the cell that is chosen in the grid", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: /^1\.4, / }).click();
  await page.waitForFunction(() => window.workbench.engine.selection()?.cell.row === 10);
  await page.evaluate(() => {
    const { engine } = window.workbench;
    engine.select(engine.activeSheet() ?? "", { row: 7, column: 1, rowCount: 1, columnCount: 1 });
  });
  await pane.locator("button[aria-expanded=true]", { hasText: "Conversion contact to referral" }).waitFor();
});

it("finds measures by a word, orders them, and says what italics mean", async () => {
  const { pane } = workbench;
  const names = pane.getByRole("list", { name: "Measures" }).locator("[data-row]");
  const all = await names.count();
  await pane.getByText("In italics: worked out from the working, not in the sheet yet.").waitFor();
  await pane.getByRole("heading", { name: "Assessments" }).waitFor();
  const find = pane.getByRole("searchbox", { name: "Find a measure" });
  await find.fill("repeat");
  await expect.poll(() => names.count()).toBeLessThan(all);
  expect((await names.allInnerTexts()).join("\n")).toContain("% of referrals which are repeat referrals");
  await find.fill("no such thing");
  await pane.getByText("No measure matches that").waitFor();
  await find.fill("");
  const first = await names.first().innerText();
  await pane.getByRole("combobox", { name: "Order of the measures" }).selectOption({ index: 1 });
  // In another order sections would fall apart.
  await expect.poll(() => pane.getByRole("heading", { name: "Assessments" }).count()).toBe(0);
  expect(await names.first().innerText()).not.toBe(first);
  expect(await names.count()).toBe(all);
  await pane.getByRole("combobox", { name: "Order of the measures" }).selectOption({ index: 0 });
});

it("gives the ribbon group of the manifest", async () => {
  const buttons = workbench.page.getByRole("group", { name: "Add-in" }).getByRole("button");
  expect(await buttons.allTextContents()).toEqual([
    "Open pane",
    "Update",
    "Check",
    "Recalculate",
    "Make shareable",
  ]);
});

it("closes the pane and opens it again without losing it", async () => {
  const { page, pane } = workbench;
  await page.getByRole("button", { name: "Close the task pane" }).click();
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Open pane" }).click();
  await pane.getByRole("list", { name: "Measures" }).waitFor();
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
