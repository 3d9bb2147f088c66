import type { TestProject } from "vitest/node";
import { startWorkbench } from "../../../workbench/server/start.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the one workbench that every browser test uses. */
    workbenchUrl: string;
  }
}

/** Before the browser tests: builds and serves the workbench, as `npm start` does, on any free port. */
export default async function serveWorkbench(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startWorkbench({ port: 0 });
  project.provide("workbenchUrl", url);
  return close;
}
