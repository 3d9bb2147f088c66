import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Machine } from "./findBrowser";
import { LAUNCH_ARGUMENTS } from "./launchArguments";

const START_TIMEOUT_MS = 30_000;

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    debian: existsSync("/etc/debian_version"),
    exists: existsSync,
    starts,
    run,
    playwrightBrowser: () => chromium.executablePath(),
    playwrightInstall: (...options) => run(process.execPath, playwrightProgram(), "install", ...options),
    say: (sentence) => {
      console.error(sentence);
    },
  };
}

async function starts(file: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      executablePath: file,
      args: [...LAUNCH_ARGUMENTS],
      timeout: START_TIMEOUT_MS,
    });
    try {
      const page = await browser.newPage();
      await page.setContent("<p>here</p>");
      return (await page.textContent("p")) === "here";
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/** Standard output belongs to the answer, so what the command says goes to standard error. */
function run(command: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

function playwrightProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Record<string, string> };
  return path.join(path.dirname(manifest), bin["playwright-core"] ?? "cli.js");
}
