import type { AxeResults } from "axe-core";
import axe from "axe-core";
import type { Frame } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const open: Workbench[] = [];
afterAll(() => Promise.all(open.map((one) => one.close())));

/** What axe-core finds against WCAG 2.2 AA, one line for each rule and element. */
async function violations(pane: Frame): Promise<string[]> {
  const results = await pane.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (on: Document, options: object) => Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: rules,
        },
      ),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What is read or typed into, and stands out of the pane at its right or scrolls sideways within it. */
function tooWide(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((one) => one.textContent.trim() !== "" || one.matches("input, textarea, select"))
      .filter((one) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(one).overflowX);
        const { right, width } = one.getBoundingClientRect();
        const isOut = width > 1 && right > document.documentElement.clientWidth + 1;
        return isOut || (scrolls && one.scrollWidth > one.clientWidth + 1);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Each room by its tab, and what stands in it once it is there. */
const ROOMS = {
  Measures: "Polarity",
  Changes: "Colour every period",
  Checks: "Report all findings",
  Month: "Bring in the counts",
  Functions: "KPI.WORKING.CHECK",
  Setup: "Share and remove",
} as const;

/** Goes to every room in turn; what opens there is open, in Measures one explanation. */
async function visitRooms(pane: Frame, look: (room: string) => Promise<void>): Promise<void> {
  for (const [name, holds] of Object.entries(ROOMS)) {
    await pane.getByRole("tab", { name }).click();
    const panel = pane.getByRole("tabpanel");
    if (name === "Measures") {
      const row = panel.getByRole("button", { name: /^1\.4/ });
      if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
    }
    await panel.getByText(holds).first().waitFor();
    const closed = panel.locator("h2 > button[aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().click();
    const functions = panel.getByRole("list", { name: "KPI functions" }).getByRole("button");
    if ((await functions.count()) > 0) await functions.first().click();
    // A control under the pointer is shown in the system's colours of a selection, which are the reader's own.
    await pane.page().mouse.move(0, 0);
    await look(name);
  }
}

it.each([
  { colorScheme: "light", width: 350, height: 700 },
  // 350 by 756 pixels at 200%, and in a contrast theme: the layout is one thing, the colours another, and both are seen to.
  { colorScheme: "light", forcedColors: "active", width: 175, height: 378 },
  { colorScheme: "dark", width: 350, height: 700 },
] as const)("has nothing against WCAG 2.2 AA in any room: %j", async ({ width, height, ...appearance }) => {
  // A button that is fading from one colour to the next has neither's contrast.
  const workbench = await openWorkbench({ ...appearance, reducedMotion: "reduce" });
  open.push(workbench);
  const { page, pane } = workbench;
  await page.locator("#pane").evaluate((frame, size) => Object.assign(frame.style, size), {
    flex: "none",
    width: `${width}px`,
    height: `${height}px`,
  });
  await pane.evaluate(axe.source);
  // Rows that are not drawn yet have the height that was guessed for them: axe would measure what overlaps.
  await pane.addStyleTag({ content: "* { content-visibility: visible !important }" });
  const background = await pane.evaluate(() => {
    const filled = [...document.querySelectorAll("*")].map((one) => getComputedStyle(one).backgroundColor);
    return filled.find((colour) => colour.startsWith("rgb("));
  });
  expect(background).toBe(appearance.colorScheme === "dark" ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)");
  await visitRooms(pane, async (room) => {
    expect(await violations(pane), room).toEqual([]);
    expect(await tooWide(pane), room).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(width);
  });
  expect(workbench.problems).toEqual([]);
});

it("draws the plot of a measure in the page's own colour in a contrast theme", async () => {
  const workbench = await openWorkbench({ forcedColors: "active" });
  open.push(workbench);
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^1\.4/ }).click();
  const line = pane.getByRole("tabpanel").locator("polyline");
  const [stroke, text, page] = await line.evaluate((one) => {
    const system = document.body.appendChild(document.createElement("i"));
    system.style.cssText = "forced-color-adjust: none; color: CanvasText; background-color: Canvas";
    const { color, backgroundColor } = getComputedStyle(system);
    return [getComputedStyle(one).stroke, color, backgroundColor];
  });
  expect(stroke).toBe(text);
  expect(stroke).not.toBe(page);
  // The count of a filter that is on keeps the system's colours of a selection: on a plate of the page's colour it would be
  // white on white.
  const red = pane.getByRole("button", { name: /red$/ });
  await red.click();
  expect(await red.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe("none");
});
