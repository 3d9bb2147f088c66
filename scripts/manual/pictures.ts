import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";
import { LAUNCH_ARGUMENTS } from "../browser/launchArguments";
import { thisMachine } from "../browser/thisMachine";

// The pictures of the manual, from the sample that a running workbench opens with: npm run manual

const FOLDER = path.resolve("docs/manual");
const SIZE = { width: 1180, height: 860 };
/** Milliseconds for what moves to come to rest. */
const SETTLES_MS = 800;

async function pictures(url = ""): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await findBrowser(thisMachine()),
    args: [...LAUNCH_ARGUMENTS],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
    await page.addInitScript(() => localStorage.setItem("scorecard.firstVisit", "seen"));
    await page.goto(url);
    const pane = await (await page.waitForSelector("#pane")).contentFrame();
    if (pane === null) throw new Error("The page has no pane.");
    await pane.getByRole("list", { name: "Measures" }).waitFor();
    for (const [name, prepare] of Object.entries(VIEWS)) {
      await prepare(pane, page);
      await page.waitForTimeout(SETTLES_MS);
      const of = WHOLE.has(name) ? page : page.locator("#pane");
      await of.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

/** Pictures of the sheet and the pane together; the others are of the pane alone. */
const WHOLE = new Set(["whole", "marks"]);

/** What is done before each picture, in this order. */
const VIEWS: Readonly<Record<string, (pane: Frame, page: Page) => Promise<void>>> = {
  whole: async () => undefined,
  measures: (pane) => pane.getByRole("button", { name: /^1\.4/ }).click(),
  changes: async (pane) => {
    await pane
      .getByRole("button", { name: /^(Review|Update)/ })
      .first()
      .click();
    await pane
      .getByRole("grid", { name: "Changes" })
      .getByRole("button", { expanded: false })
      .first()
      .waitFor();
  },
  trail: async (pane) => {
    await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
    await pane
      .getByText(/cells changed/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Audit trail" }).click();
    const trail = pane.getByRole("list", { name: "Audit trail" }).getByRole("listitem").first();
    await trail.waitFor();
    await trail.scrollIntoViewIfNeeded();
  },
  checks: async (pane) => {
    await pane.getByRole("tab", { name: /^Checks/ }).click();
    await pane.getByRole("list", { name: "Findings" }).getByRole("listitem").first().waitFor();
  },
  marks: async (pane) => {
    await pane
      .getByRole("list", { name: "Findings" })
      .getByRole("button", { name: /^Go to/ })
      .first()
      .click();
    await pane.getByRole("button", { name: "Findings on the sheet" }).click();
    await pane.getByRole("button", { name: "Mark the cells", exact: true }).click();
    await pane.getByText(/^\d+ cells marked\.$/).waitFor();
    await pane.getByRole("list", { name: "What the marks mean" }).scrollIntoViewIfNeeded();
  },
  month: async (pane) => {
    await pane.getByRole("tab", { name: "Month" }).click();
    await pane.getByText("Bring in the counts").first().waitFor();
  },
  setup: async (pane) => {
    await pane.getByRole("tab", { name: "Setup" }).click();
    await pane.getByText("Share and remove").first().waitFor();
  },
};

pictures(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
