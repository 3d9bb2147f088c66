import type { AxeResults } from "axe-core";
import axe from "axe-core";
import type { Frame } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
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

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it("has nothing against WCAG 2.2 AA in any view", async () => {
    const workbench = await openWorkbench({ colorScheme });
    open.push(workbench);
    const { pane } = workbench;
    await pane.evaluate(axe.source);
    // Rows that are not drawn yet have the height that was guessed for them: axe would measure what overlaps.
    await pane.addStyleTag({ content: "* { content-visibility: visible !important }" });
    const background = await pane.evaluate(() => {
      const filled = [...document.querySelectorAll("*")].map((one) => getComputedStyle(one).backgroundColor);
      return filled.find((colour) => colour !== "rgba(0, 0, 0, 0)");
    });
    expect(background).toBe(colorScheme === "dark" ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)");
    for (const name of ["Measures", "Changes", "Checks"]) {
      await pane.getByRole("tab", { name }).click();
      await pane.getByRole("tabpanel").waitFor();
      expect(await violations(pane), name).toEqual([]);
    }
    expect(workbench.problems).toEqual([]);
  });
});

describe("at 350 pixels and at twice the zoom", () => {
  it.each([350, 175])("scrolls nothing sideways at a width of %i", async (width) => {
    const workbench = open[0] ?? (await openWorkbench());
    const { page, pane } = workbench;
    await page.locator("#pane").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    for (const name of ["Measures", "Changes", "Checks"]) {
      await pane.getByRole("tab", { name }).click();
      await pane.getByRole("tabpanel").waitFor();
      const wide = await pane.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX),
          )
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(wide, name).toEqual([]);
      expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
