import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { hasScreen, openBrowser } from "./openBrowser.mjs";
import { serve } from "./serve.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUTPUT = join(ROOT, ".cache", "workbench");
const FIRST_PORT = 3100;

/** Where each part of the page comes from. */
const FOLDERS = {
  "/": join(ROOT, "workbench/page/index.html"),
  "/page.css": join(ROOT, "workbench/page/page.css"),
  "/page/": join(OUTPUT, "page"),
  "/addin/": join(OUTPUT, "addin"),
  "/office/": join(ROOT, "node_modules/@microsoft/office-js/dist"),
  "/samples/": join(ROOT, "assets/samples"),
  "/manifest.xml": join(ROOT, "manifest.xml"),
};

/**
 * Builds the workbench and serves it on this computer alone.
 *
 * @param {{ port?: number, open?: boolean }} [options] the port to begin with (the next free one is taken; 0 for
 *   any), and whether to open a browser
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startWorkbench({ port = FIRST_PORT, open = false } = {}) {
  await build(OUTPUT);
  const served = await serveWith(FOLDERS["/addin/"], port);
  if (open) openBrowser(served.url);
  return served;
}

/**
 * Serves the workbench as it was last built, with the add-in that lies in a folder: the one for Excel, say.
 *
 * @param {string} addin
 * @param {number} port
 */
export function serveWith(addin, port) {
  return serve({ folders: { ...FOLDERS, "/addin/": addin }, pane: "/addin/taskpane.html", port });
}

async function main() {
  console.log("Building the add-in and the workbench…");
  const { url, close } = await startWorkbench({ open: hasScreen(process.env, process.platform) });
  console.log(`Workbench: ${url}`);
  console.log("Ctrl+C ends it.");
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close().then(() => process.exit(0)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
