import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import { inject } from "vitest";
import { LAUNCH_ARGUMENTS } from "../../../scripts/browser/launchArguments";
import { watchPage } from "./watchPage";

/** The workbench in a browser, with the pane beside the grid. */
export interface Workbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors, missing files and requests that left this computer; empty when all is well. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 800 };
/** Longer than anything takes on a busy machine, and short enough to fail before the test does. */
const PATIENCE_MS = 30_000;

/** One for all the tests, started with the first; each has a window that knows nothing of the others. */
let browser: Promise<Browser> | undefined;

/** Opens the workbench as a user does, and waits until the pane has read the sample. */
export async function openWorkbench(
  options: {
    colorScheme?: "light" | "dark";
    forcedColors?: "active";
    reducedMotion?: "reduce";
    firstVisit?: true;
    at?: string;
  } = {},
): Promise<Workbench> {
  const { firstVisit, at, ...appearance } = options;
  browser ??= chromium.launch({ executablePath: inject("browserPath"), args: [...LAUNCH_ARGUMENTS] });
  const page = await (await browser).newPage({ viewport: SIZE, ...appearance });
  if (!firstVisit) await page.addInitScript(() => localStorage.setItem("scorecard.firstVisit", "seen"));
  const url = at ?? inject("workbenchUrl");
  page.setDefaultTimeout(PATIENCE_MS);
  const problems = watchPage(page, url);
  await page.goto(url);
  const pane = await paneOf(page);
  return { page, pane, problems, close: () => page.context().close() };
}

/** The pane's frame, once its measures stand in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  if (frame === null) throw new Error("The page has no pane.");
  await frame.getByRole("list", { name: "Measures" }).waitFor();
  return frame;
}
