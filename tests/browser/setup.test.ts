import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import axe from "axe-core";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const KEY = "scorecard.settings";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const view = (name: RegExp) => workbench.pane.getByRole("tab", { name }).click();
const section = (name: RegExp): Locator => workbench.pane.getByRole("button", { name });
const row = (list: string, name: RegExp): Locator =>
  workbench.pane.getByRole("list", { name: list, exact: true }).getByRole("button", { name });

/** What the workbook keeps under our key. */
function kept(): Promise<string | null> {
  return workbench.page.evaluate((key) => {
    const value: unknown = window.workbench.engine.settings.get(key);
    return typeof value === "string" ? value : null;
  }, KEY);
}

/** What axe-core finds against WCAG 2.2 AA, one line for each rule and element. */
async function violations(): Promise<string[]> {
  await workbench.pane.evaluate(axe.source);
  const results = await workbench.pane.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (on: Document, options: object) => Promise<AxeResults> } }).axe.run(
        document,
        { runOnly: rules },
      ),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe("columns", () => {
  it("say what each was taken for, and why", async () => {
    await view(/^Setup/);
    await row("Columns", /^E, Apr-23 Target, Target$/).click();
    await workbench.pane.getByText("The heading says “Target”.").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("can be set otherwise by keyboard, at once and with the focus kept, and left to what is found again", async () => {
    const { page, pane } = workbench;
    const role = pane.getByRole("combobox", { name: "What it is for" });
    await role.focus();
    await role.selectOption({ label: "Left aside" });
    await row("Columns", /^E, Apr-23 Target, Left aside, set by you$/).waitFor();
    // Without targets nothing has a colour.
    await pane.getByRole("button", { name: /^46 no RAG$/ }).waitFor();
    expect(await role.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await kept()).toContain('"role":"ignored"');
    await page.keyboard.press("Home");
    await row("Columns", /^E, Apr-23 Target, Target$/).waitFor();
    expect(await kept()).not.toContain("ignored");
  });
});

describe("measures", () => {
  it("show which way is good with its source, and take the analyst's in its place", async () => {
    const { pane } = workbench;
    await section(/^Columns/).click();
    await section(/^Measures \(46\)/).click();
    await row("Measures", /^1\.4, % of referrals which are repeat referrals, lower$/).click();
    await pane.getByText("The target 19% is below the baseline 23%.").waitFor();
    await pane.getByRole("combobox", { name: "Polarity" }).selectOption({ label: "Higher is better" });
    await row("Measures", /^1\.4, .*, higher, set by you$/).waitFor();
    await pane.getByText("You set it: higher is better.").waitFor();
    await pane
      .getByText("But: The target 19% is below the baseline 23%. By that, lower is better.")
      .waitFor();
    await view(/^Measures/);
    await row("Measures", /^1\.4, % of referrals which are repeat referrals, green, 24 percent/).waitFor();
  });

  it("open and close, and are walked through, by keyboard", async () => {
    const { page, pane } = workbench;
    await view(/^Setup/);
    await section(/^Columns/).click();
    await section(/^Measures \(46\)/).click();
    await row("Measures", /^1\.0, /).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.getByRole("combobox", { name: "Unit" }).focus();
    await page.keyboard.press("Escape");
    expect(await pane.getByRole("combobox", { name: "Unit" }).count()).toBe(0);
    const focused = await pane.evaluate(() => document.activeElement?.textContent ?? "");
    expect(focused).toMatch(/^1\.1, /);
  });
});

describe("the scorecard", () => {
  it("takes a band, which gives amber, typed without saving half a number", async () => {
    const { page, pane } = workbench;
    await section(/^Measures \(46\)/).click();
    await section(/^The scorecard/).click();
    await pane.getByRole("combobox", { name: "Amber within" }).selectOption({ label: "Points" });
    const points = pane.getByRole("textbox", { name: "Points" });
    await points.fill("10.");
    await points.press("End");
    expect(await kept()).toContain('{"kind":"points","size":5}');
    await points.fill("10.5");
    await page.keyboard.press("Enter");
    await expect.poll(kept).toContain('"band":{"kind":"points","size":10.5}');
    expect(await points.evaluate((one) => one === document.activeElement)).toBe(true);
    await pane.getByRole("button", { name: /^[1-9]\d* amber$/ }).waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe("sharing", () => {
  it("hands the settings over as a file, and takes them from one", async () => {
    const { page, pane } = workbench;
    await section(/^The scorecard/).click();
    await section(/^Share and remove/).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Export to a file" }).click(),
    ]);
    const file = join(tmpdir(), `scorecard-settings-${process.pid}.json`);
    await download.saveAs(file);
    const text = await readFile(file, "utf8");
    expect(JSON.parse(text)).toMatchObject({
      file: "scorecard add-in settings",
      sheets: [{ sheet: "Scorecard", band: { kind: "points", size: 10.5 } }],
    });
    await writeFile(file, text.replace('"size": 10.5', '"size": 7'));
    await pane.getByLabel("Settings file").setInputFiles(file);
    await pane.getByText("Imported: what the file says about 1 sheet applies now.").waitFor();
    expect(await kept()).toContain('"size":7');
    expect(await violations()).toEqual([]);
  });

  it("refuses what is no file of ours, and changes nothing", async () => {
    const { pane } = workbench;
    const before = await kept();
    const file = { name: "other.json", mimeType: "application/json", buffer: Buffer.from('{"version":1}') };
    await pane.getByLabel("Settings file").setInputFiles(file);
    await pane.getByText(/^This file holds no settings of this add-in/).waitFor();
    expect(await kept()).toBe(before);
  });

  it("removes every trace at a second press, and Esc leaves them", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Remove the add-in's settings" }).click();
    await pane.getByText("Press again to remove them. Esc leaves them.").waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Remove the add-in's settings" }).press("Enter");
    expect(await kept()).not.toBeNull();
    await pane.getByRole("button", { name: "Remove everything now" }).press("Enter");
    await pane.getByText("Every trace of the add-in was removed from the workbook.").waitFor();
    expect(await kept()).toBeNull();
    await pane.getByRole("button", { name: /^0 amber$/ }).waitFor();
  });
});

describe("what is remembered elsewhere", () => {
  it("letters are offered once in the preview, and show in it", async () => {
    const { pane } = workbench;
    await view(/^Changes/);
    await pane.getByRole("button", { name: /^Add letters \(\d+%? [GAR]\)$/ }).click();
    await pane.getByText(/24% R/).first().waitFor();
    expect(await pane.getByRole("button", { name: "Colours only" }).count()).toBe(0);
    await expect.poll(kept).toContain('"letters":true');
  });

  it("a finding is set aside with a reason, counted no more, and brought back", async () => {
    const { pane } = workbench;
    await view(/^Checks/);
    const findings = pane.getByRole("list", { name: "Findings" }).getByRole("listitem");
    await findings.first().waitFor();
    const before = await findings.count();
    await pane
      .getByRole("button", { name: /^Not a mistake: / })
      .first()
      .click();
    await pane.getByRole("button", { name: "Set aside" }).click();
    await pane.getByText("Say why in a few words, for whoever reads this after you.").waitFor();
    await pane.getByRole("textbox", { name: /^Why it is not a mistake/ }).fill("Agreed with the board");
    await pane.getByRole("button", { name: "Set aside" }).click();
    await expect.poll(() => findings.count()).toBe(before - 1);
    await pane.getByRole("button", { name: "1 set aside as not a mistake" }).click();
    await pane.getByText(/^Set aside at \d\d:\d\d: Agreed with the board$/).waitFor();
    expect(await kept()).toContain("Agreed with the board");
    expect(await violations()).toEqual([]);
    await pane.getByRole("button", { name: /^Bring back: / }).click();
    await expect.poll(() => findings.count()).toBe(before);
  });
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
