import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt, goTo } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

const MOST_STOPS = 60;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** The accessible name of what has the focus in the pane, near enough for finding a button. */
function focused(): Promise<string> {
  return workbench.pane.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
}

/** Presses Tab, or Shift+Tab, until the focus is on what has this name. */
async function tabTo(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (name.test(await focused())) return;
    await workbench.page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${name}.`);
}

it("updates, applies and reverts without a mouse", async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() => window.focus());
  await page.keyboard.press("Tab");
  await tabTo(/^Review \d+ changes$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("grid", { name: "Changes" }).waitFor();
  await tabTo(/^Apply \d+ ticked$/);
  await page.keyboard.press("Enter");
  await expect.poll(async () => typeof (await cellAt(page, "O11")).content).toBe("number");
  // What was applied leaves the list, once the sheet has been read again.
  await pane.getByRole("grid", { name: "Changes" }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Revert" }).waitFor();
  await tabTo(/^Revert$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await cellAt(page, "O11")).content).toBe("");
});

it("moves through the measures and the tabs with the arrow keys", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Changes" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toMatch(/^Checks/);
  await page.keyboard.press("Home");
  expect(await focused()).toMatch(/^Measures/);
  await pane.getByRole("list", { name: "Measures" }).getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^1\.1, /);
  await page.keyboard.press("End");
  expect(await focused()).not.toMatch(/^1\./);
  // From finding to finding, however many controls each has.
  await pane.getByRole("tab", { name: /^Checks/ }).click();
  const findings = pane.getByRole("list", { name: "Findings" }).getByRole("listitem");
  await findings.first().getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  const second = () => findings.nth(1).evaluate((one) => one.contains(document.activeElement));
  expect(await second()).toBe(true);
});

it("keeps the keyboard in the pane where a button leads to another view", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane.getByRole("button", { name: "Go to Counts and workings" }).press("Enter");
  const section = () => pane.evaluate(() => document.activeElement?.querySelector("h2")?.textContent ?? "");
  expect(await section()).toBe("Bring in the counts");
  await pane.getByRole("button", { name: "Go to Share" }).press("Enter");
  await pane.getByText("KPI.WORKING.CHECK").first().waitFor();
  const role = () => pane.evaluate(() => document.activeElement?.getAttribute("role"));
  await expect.poll(role).toBe("tabpanel");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("Make shareable");
});

it("stays in the pane whatever the grid draws, and goes to the grid where that is clicked", async () => {
  const { page, pane } = workbench;
  const first = pane.getByRole("tab", { selected: true });
  const isFirst = () => first.evaluate((one) => document.hasFocus() && one === document.activeElement);
  await first.focus();
  // As the grid does behind a write that puts columns in.
  await page
    .locator("[data-u-comp=editor]")
    .first()
    .evaluate((editor) => (editor as HTMLElement).focus());
  expect(await isFirst()).toBe(true);
  await goTo(page, "B9");
  expect(await isFirst()).toBe(false);
  await first.focus();
});

it("shows where the focus is", async () => {
  const outline = await workbench.pane.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe("none");
});

it("opens the preview with the add-in's shortcut", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Measures" }).click();
  await page.keyboard.press("Control+Alt+y");
  await pane.getByRole("tab", { name: "Changes", selected: true }).waitFor();
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
