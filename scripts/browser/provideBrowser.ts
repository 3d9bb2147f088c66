import type { TestProject } from "vitest/node";
import { findBrowser } from "./findBrowser";
import { thisMachine } from "./thisMachine";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of a browser that starts: `inject("browserPath")` in a browser test. */
    browserPath: string;
  }
}

/** Before the browser tests: finds a browser, or fails with a sentence that says what to do. */
export default async function provideBrowser(project: TestProject): Promise<void> {
  const file = await findBrowser(thisMachine());
  process.env["BROWSER_PATH"] = file;
  project.provide("browserPath", file);
}
