import { chromium, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";
import { LAUNCH_ARGUMENTS } from "../browser/launchArguments";
import { thisMachine } from "../browser/thisMachine";
import { byKeyboard, byMouse, type Hands } from "./hands";

// How many clicks, presses of keys and seconds a month takes in the workbench, from a report's counts to a workbook that
// can be shared: npm run count-month

const SIZE = { width: 1280, height: 800 };
const PATIENCE_MS = 60_000;
const SECOND_MS = 1_000;

async function count(url = ""): Promise<void> {
  const executablePath = await findBrowser(thisMachine());
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
  try {
    for (const how of ["mouse", "keyboard"] as const) {
      const page = await browser.newPage({ viewport: SIZE });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.addInitScript(() => localStorage.setItem("scorecard.firstVisit", "seen"));
      await page.goto(url);
      const pane = await (await page.waitForSelector("#pane")).contentFrame();
      if (pane === null) throw new Error("The page has no pane.");
      await pane.getByRole("list", { name: "Measures" }).waitFor();
      await month(how, pane, page);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function month(how: "mouse" | "keyboard", pane: Frame, page: Page): Promise<void> {
  const hands = how === "mouse" ? byMouse() : byKeyboard(page, pane);
  const { counted } = hands;
  const report = await reportOf(page);
  const began = Date.now();
  for (const [name, step] of Object.entries(STEPS)) {
    const before = { ...counted, at: Date.now() };
    await step(hands, pane, report);
    const [clicks, presses] = [counted.clicks - before.clicks, counted.presses - before.presses];
    console.log(`${how}: ${name}: ${clicks} clicks, ${presses} presses, ${seconds(before.at)} s`);
  }
  console.log(`${how}: in all ${counted.clicks} clicks, ${counted.presses} presses, ${seconds(began)} s`);
}

const seconds = (since: number): string => ((Date.now() - since) / SECOND_MS).toFixed(1);

const tab = (pane: Frame, name: RegExp) => pane.getByRole("tab", { name });
const button = (pane: Frame, name: RegExp) => pane.getByRole("button", { name }).first();

async function apply(hands: Hands, pane: Frame): Promise<void> {
  await hands.press(button(pane, /^Apply \d+ ticked$/));
  await pane
    .getByText(/cells? changed|rows? (?:added|put)/)
    .first()
    .waitFor();
}

/** The way on from what was applied. */
const BACK = /^Back to the month$/;

/** The steps of the month, in the order of the view that tells them. */
const STEPS: Readonly<Record<string, (hands: Hands, pane: Frame, report: string) => Promise<void>>> = {
  "the next month": async (hands, pane) => {
    await hands.press(tab(pane, /^Month/));
    await hands.press(button(pane, /^Add \w+-\d\d$/));
    await apply(hands, pane);
  },
  "the report's counts": async (hands, pane, report) => {
    await hands.press(button(pane, BACK));
    await hands.paste(pane.getByRole("textbox", { name: "The report" }), report);
    await hands.press(button(pane, /^Review the changes of \d+ rows$/));
    await apply(hands, pane);
  },
  "values, statuses and arrows": async (hands, pane) => {
    await hands.press(button(pane, /^Review \d+ changes$/));
    await apply(hands, pane);
  },
  checks: async (hands, pane) => {
    await hands.open(tab(pane, /^Checks/), [button(pane, BACK), button(pane, /^Go to Checks$/)]);
    await pane.getByText("Report all findings").waitFor();
  },
  "kept as published": async (hands, pane) => {
    await hands.press(tab(pane, /^Month/));
    await hands.press(button(pane, /^Keep today's figures as published$/));
    await apply(hands, pane);
  },
  share: async (hands, pane) => {
    await hands.press(button(pane, BACK));
    await hands.press(button(pane, /^Go to Share$/));
    await hands.press(button(pane, /^Make shareable…$/));
    await pane.getByRole("heading", { name: /^Make shareable:/ }).waitFor();
  },
};

/** A report with the counts of the sheet's own workings, one more of each: reference, numerator and denominator. */
function reportOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { engine } = window.workbench;
    const sheet = engine.activeSheet() ?? "";
    const used = engine.usedRange(sheet, true);
    if (!used) return "";
    const lines = Array.from({ length: used.rowCount }, (_, down) => {
      const cells = Array.from({ length: used.columnCount }, (__, across) =>
        String(engine.cell(sheet, used.row + down, used.column + across).content),
      );
      const [, numerator, denominator] = cells.map((one) => /^(\d+)\/(\d+)/.exec(one)).find(Boolean) ?? [];
      return numerator === undefined
        ? ""
        : [cells[0], "", Number(numerator) + 1, Number(denominator) + 1].join("\t");
    });
    return ["Ref\tMeasure\tNumerator\tDenominator", ...lines.filter(Boolean)].join("\n");
  });
}

count(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
