import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser/findBrowser";
import { LAUNCH_ARGUMENTS } from "../../scripts/browser/launchArguments";
import { thisMachine } from "../../scripts/browser/thisMachine";

// A picture of a running workbench with the preview open:
//   node scripts/run.mjs workbench/server/screenshot.ts http://127.0.0.1:3100 workbench.png [dark]

const SIZE = { width: 1280, height: 800 };
const SETTLES_MS = 1500;

async function screenshot([url = "", file = "workbench.png", scheme]: readonly string[]): Promise<void> {
  const executablePath = await findBrowser(thisMachine());
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: scheme === "dark" ? "dark" : "light" });
  await page.addInitScript(() => localStorage.setItem("scorecard.firstVisit", "seen"));
  await page.goto(url);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("list", { name: "Measures" }).waitFor();
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  await pane.getByRole("grid", { name: "Changes" }).waitFor();
  // The first measure's line, not the help beside its group.
  const lines = pane
    .getByRole("grid", { name: "Changes" })
    .getByRole("button", { name: /^(?!What is this)/ });
  await lines.first().click();
  await page.waitForTimeout(SETTLES_MS);
  await page.screenshot({ path: file });
  await browser.close();
}

screenshot(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
