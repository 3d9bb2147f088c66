import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt, goTo, type } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const scrolled = () => workbench.pane.getByRole("tabpanel").evaluate(({ scrollTop }) => scrollTop);
const update = () =>
  workbench.page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
const apply = () => workbench.pane.getByRole("button", { name: /^Apply \d+ ticked$/ });
/** As far down the pane as rows can be. */
const LAST_ROW = "P58";

it("opens the preview, a filter and what was done at their start, however far down the analyst was", async () => {
  const { page, pane } = workbench;
  await goTo(page, LAST_ROW);
  await expect.poll(scrolled).toBeGreaterThan(100);
  await update();
  await apply().waitFor();
  expect(await scrolled()).toBe(0);
  await goTo(page, LAST_ROW);
  await pane.getByRole("tab", { name: /^Measures/ }).click();
  await expect.poll(scrolled).toBeGreaterThan(100);
  await pane.getByRole("button", { name: /red$/ }).first().click();
  expect(await scrolled()).toBe(0);
  await pane.getByRole("button", { name: /red$/ }).first().click();
});

it("keeps each question mark beside its heading at 200%", async () => {
  const { page, pane } = workbench;
  const width = (pixels: number) =>
    page.locator("#pane").evaluate((frame, to) => (frame.style.width = `${to}px`), pixels);
  await update();
  await apply().waitFor();
  await width(175);
  const heading = pane.getByRole("grid", { name: "Changes" }).getByRole("gridcell").first();
  const [box, mark] = [heading.locator("label"), heading.getByRole("button", { name: /^What/ }).first()];
  const [text, sign] = [await box.boundingBox(), await mark.boundingBox()];
  expect(sign!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
  expect(sign!.y).toBeLessThan(text!.y + text!.height);
  await width(350);
});

it("reaches Apply from the tab in a few presses, and is one stop of Tab with arrow keys within", async () => {
  const { page, pane } = workbench;
  const text = () => pane.evaluate(() => document.activeElement?.textContent ?? "");
  await update();
  await apply().waitFor();
  await pane.getByRole("tab", { name: /^Changes/ }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await text()).toBe("Skip to Apply");
  await page.keyboard.press("Enter");
  expect(await text()).toMatch(/^Apply \d+ ticked$/);

  const grid = pane.getByRole("grid", { name: "Changes" });
  const unsure = grid.getByRole("rowgroup", { name: "Red, or perhaps amber" });
  expect(await unsure.getByRole("checkbox", { name: /^O21, 3\.3 % ICPCs.*no colour to Red/ }).count()).toBe(
    1,
  );
  expect(await grid.locator("[tabindex='0']").count()).toBe(1);
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await text()).toContain("6.7 Number of under 16s");
  await page.keyboard.press("ArrowRight");
  const row = grid.getByRole("button", { name: /^O38, 6\.7 Number/ });
  expect(await row.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowLeft");
  expect(await row.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("ArrowLeft");
  const box = grid.getByRole("checkbox", { name: /^O38, 6\.7 Number/ });
  const before = await box.isChecked();
  await page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(!before);
  await page.keyboard.press("Space");
});

it("shows some of the changes alone, and applies all that are ticked", async () => {
  const { pane } = workbench;
  const name = await apply().innerText();
  await pane.getByRole("combobox", { name: "Show" }).selectOption({ value: "directions" });
  await pane.getByRole("rowgroup", { name: "Arrows" }).waitFor();
  expect(await pane.getByRole("rowgroup").count()).toBe(1);
  expect(await apply().innerText()).toBe(name);
  await pane.getByRole("combobox", { name: "Show" }).selectOption({ value: "all" });
});

it("shows what was done and Revert at the start, and a second click on the same place writes nothing", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tabpanel").evaluate((panel) => panel.scrollTo(0, 5_000));
  await apply().click();
  await pane.getByRole("button", { name: "Revert" }).waitFor();
  expect(await scrolled()).toBe(0);
  await expect.poll(async () => typeof (await cellAt(page, "O11")).content).toBe("number");
  await expect.poll(() => apply().count()).toBe(0);
});

it("no longer offers to revert what Ctrl+Z has undone", async () => {
  const { page, pane } = workbench;
  await goTo(page, "A1");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await cellAt(page, "O11")).content).toBe("");
  await pane
    .getByText(/cells changed/)
    .first()
    .waitFor({ state: "detached" });
  expect(await pane.getByRole("button", { name: "Revert" }).count()).toBe(0);
});

it("stays with the row that the analyst has edited after Enter", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: /^Measures/ }).click();
  await goTo(page, "P11");
  await pane.getByRole("button", { name: /^1\.4, /, expanded: true }).waitFor();
  await type(page, "P11", "90/371");
  await page.waitForTimeout(500);
  await pane.getByRole("button", { name: /^1\.4, /, expanded: true }).waitFor();
  await goTo(page, "P14");
  await pane.getByRole("button", { name: /^2\.0, /, expanded: true }).waitFor();
});

it("says that another sheet is a copy, and updates and reverts both with one preview", async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scorecard").copy("End");
      await context.sync();
    }),
  );
  const values = () =>
    page.evaluate(() => {
      const { engine } = window.workbench;
      const boards = engine.sheets().filter(({ name }) => name.startsWith("Scorecard"));
      return boards.map(({ id }) => typeof engine.cell(id, 10, 14).content);
    });
  await pane
    .getByRole("combobox", { name: "Scorecard" })
    .getByText("Scorecard (2)")
    .waitFor({ state: "attached" });
  await update();
  await pane.getByText("Scorecard (2) has the same measures and figures as Scorecard.").waitFor();
  await pane.getByRole("button", { name: "Both scorecards at once" }).click();
  await pane.getByRole("heading", { name: "Update of both scorecards" }).waitFor();
  expect(await pane.getByRole("checkbox", { name: /^Scorecard \(2\), O8, 1\.1 .*to 23%$/ }).count()).toBe(1);
  await apply().click();
  await expect.poll(values).toEqual(["number", "number"]);
  await pane.getByRole("button", { name: "Revert" }).click();
  await expect.poll(values).toEqual(["string", "string"]);
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
