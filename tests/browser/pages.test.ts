import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const sheets = () => workbench.page.evaluate(() => window.workbench.engine.sheets().map(({ name }) => name));
const OPEN = "Pages and snapshot for the board";

async function openPages() {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Month" }).click();
  const section = pane.getByRole("button", { name: OPEN });
  await section.waitFor();
  if ((await section.getAttribute("aria-expanded")) !== "true") await section.click();
  await pane.getByRole("region", { name: "New pages" }).waitFor();
}

async function apply() {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
  await pane
    .getByText(/changed/)
    .first()
    .waitFor();
}

/** Whether every pixel of a part of the page is white. */
async function isWhite(clip: { x: number; y: number; width: number; height: number }): Promise<boolean> {
  const { page } = workbench;
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height).data.every((one) => one === 255) ?? false;
  }, png);
}

it("makes pages of the measures that the analyst picks, draws their charts over the grid, and takes them back", async () => {
  const { page, pane, problems } = workbench;
  const before = await sheets();
  await openPages();
  const make = pane.getByRole("region", { name: "New pages" });
  await make.getByRole("combobox", { name: "A page for" }).selectOption({ label: "those that I pick" });
  await make.getByRole("searchbox").fill("repeat referrals");
  await make.getByRole("list", { name: "Measures to pick" }).getByRole("checkbox").first().check();
  await make.getByRole("button", { name: "Prepare 1 page" }).click();
  await pane.getByRole("heading", { name: "KPI pages: 1 page made" }).waitFor();
  expect(await sheets()).toEqual(before);
  await apply();
  expect(await sheets()).toEqual([...before, "KPI pages", "KPI chart data"]);
  await page.evaluate(() => {
    const { engine } = window.workbench;
    engine.activate(engine.sheets().find(({ name }) => name === "KPI pages")?.id ?? "");
  });
  const chart = page.getByRole("img", { name: /^Line chart of 1\.4 % of referrals/ });
  await chart.waitFor();
  expect(await chart.locator("path").count()).toBeGreaterThan(1);
  expect(await chart.textContent()).toContain("Target");
  // The layer that charts are drawn on reaches over the cells, and is not cut off at the formula's line.
  expect((await page.locator(".charts").boundingBox())?.height).toBeGreaterThan(300);
  // Nor do the lines of the cells show through: a strip of its margin is white from one edge to the other.
  // A chart that is drawn anew as the sheet settles has no box for a moment.
  let box: Awaited<ReturnType<typeof chart.boundingBox>> = null;
  await expect.poll(async () => (box = await chart.boundingBox())?.height ?? 0).toBeGreaterThan(0);
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(await isWhite({ x: x + width - 8, y: y + 4, width: 4, height: height / 2 })).toBe(true);
  // In the next month, or whenever something was changed, one press brings all of them up to date.
  await openPages();
  await pane.getByText("The workbook has 1 page on KPI pages.").waitFor();
  await pane.getByRole("button", { name: "Bring pages and snapshot up to date" }).click();
  await pane.getByText("Every page is as it should be.").waitFor();
  await pane.getByRole("button", { name: "Back to the month" }).click();
  await pane.getByRole("button", { name: "Revert" }).first().click();
  await pane
    .getByText(/put back/)
    .first()
    .waitFor();
  expect(await sheets()).toEqual(before);
  expect(await chart.count()).toBe(0);
  expect(problems).toEqual([]);
});
