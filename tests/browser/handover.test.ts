import { readFile } from "node:fs/promises";
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
  expect(await line.textContent()).toMatch(/By whom: not known.*Still as written/s);
  await line.getByRole("button", { name: /^Why/ }).click();
  expect(await line.textContent()).toMatch(
    /by target, tolerance and polarity|its working gives|months before/,
  );
  await line.getByRole("button", { name: /^Go to/ }).click();
  await page.waitForFunction(() => window.workbench.engine.selection()?.cell.row === 10);
  const csv = pane.getByRole("button", { name: "Save the trail as .csv" });
  expect(await saved(() => csv.click())).toMatch(/^audit-trail-.*\.csv$/);
});

it("prints all findings on A4 with whole words in every heading", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: /^Checks/ }).click();
  await pane.getByRole("button", { name: "Report all findings" }).click();
  const button = pane.getByRole("button", { name: "Save them as a web page" });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const report = await page.context().browser()!.newPage();
  // A4 across, less its margins, at 96 pixels an inch.
  await report.setViewportSize({ width: 1031, height: 700 });
  await report.emulateMedia({ media: "print" });
  await report.setContent(await readFile((await download.path()) ?? "", "utf8"));
  expect(await report.title()).toMatch(/^Findings in Scorecard, \d{1,2} \w+ \d{4}$/);
  const lines = await report.locator("th").evaluateAll((headings) =>
    headings.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return [one.textContent, new Set([...range.getClientRects()].map(({ top }) => top)).size] as const;
    }),
  );
  // A heading of one word has one line: none is broken within.
  expect(lines.filter(([text, count]) => count > text.split(" ").length)).toEqual([]);
  expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1031);
  await report.close();
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
