import { writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";
import { LAUNCH_ARGUMENTS } from "../browser/launchArguments";
import { thisMachine } from "../browser/thisMachine";
import { DRAWINGS, svg } from "./drawings";

const SIZES = [16, 32, 64, 80, 128];
const FOLDER = "assets/icons";

/** Draws every icon at every size into `assets/icons`: `npm run icons`. */
async function make(): Promise<void> {
  const executablePath = await findBrowser(thisMachine());
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
  try {
    const page = await browser.newPage();
    for (const [name, drawing] of Object.entries(DRAWINGS)) {
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(drawing, size)}`);
        const file = path.join(FOLDER, `${name}-${size}.png`);
        writeFileSync(file, await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

make().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
