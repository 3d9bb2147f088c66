import axe from "axe-core";
import { afterAll, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

const open: Workbench[] = [];
afterAll(() => Promise.all(open.map((one) => one.close())));

it("shows three things to try on a first visit, and never again once that was said", async () => {
  const workbench = await openWorkbench({ firstVisit: true });
  open.push(workbench);
  const { page, pane } = workbench;
  const help = pane.getByRole("region", { name: "Help" });
  await help.getByRole("heading", { name: "Three things to try" }).waitFor();
  expect(await help.getByRole("listitem").count()).toBe(3);
  await help.getByRole("button", { name: "See the checks" }).click();
  expect(await pane.getByRole("tab", { name: /^Checks/ }).getAttribute("aria-selected")).toBe("true");
  // It is in the way in no other view.
  expect(await help.count()).toBe(0);
  await pane.getByRole("tab", { name: /^Measures/ }).click();
  await help.getByRole("button", { name: "Do not show this again" }).click();
  expect(await help.count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem("scorecard.firstVisit"))).toBe("seen");
  expect(workbench.problems).toEqual([]);
});

it("says what a thing means where it is met, and leads to the manual", async () => {
  const workbench = await openWorkbench();
  open.push(workbench);
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Help", exact: true }).click();
  const help = pane.getByRole("region", { name: "Help" });
  await help.getByText("Ctrl+Alt+Y").waitFor();
  const link = help.getByRole("link", { name: "More in the manual" });
  const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
  const manual = await page.request.get(address);
  expect(manual.status()).toBe(200);
  expect(await manual.text()).toContain('id="measures"');
  await pane.evaluate(axe.source);
  const found = await pane.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag22aa"],
    }),
  );
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await help.getByRole("button", { name: "Close the help" }).click();
  await pane.getByRole("button", { name: /^1\.4/ }).click();
  await pane.getByRole("button", { name: "What is this: Polarity" }).click();
  await pane.getByText("Which way is good", { exact: false }).waitFor();
  await pane.getByRole("tab", { name: /^Checks/ }).click();
  const finding = pane.getByRole("list", { name: "Findings" }).getByRole("listitem").first();
  await finding.getByRole("button", { name: /^What is this/ }).click();
  const more = finding.getByRole("link", { name: "More in the manual" });
  expect(await more.getAttribute("href")).toMatch(/^checks\.html#[a-z-]+$/);
  expect(workbench.problems).toEqual([]);
});
