import { describe, expect, it } from "vitest";
import { findBrowser } from "./findBrowser";
import type { Machine } from "./findBrowser";

const PLAYWRIGHT = "/cache/ms-playwright/chrome";

/** A machine with these files, of which `broken` do not start; an install brings what `installs` says. */
function fake(
  facts: Partial<Machine> & { files?: string[]; broken?: string[]; installs?: Record<string, string> } = {},
): { machine: Machine; log: string[] } {
  const files = new Set(facts.files ?? []);
  const log: string[] = [];
  const command = (line: string): boolean => {
    log.push(line);
    const brought = facts.installs?.[line];
    if (brought === undefined) return false;
    files.add(brought);
    return true;
  };
  const machine: Machine = {
    platform: facts.platform ?? "linux",
    env: facts.env ?? {},
    root: facts.root ?? false,
    debian: facts.debian ?? false,
    exists: (file) => files.has(file),
    starts: (file) => {
      log.push(`start ${file}`);
      return Promise.resolve(!(facts.broken ?? []).includes(file));
    },
    run: (...words) => command(words.join(" ")),
    playwrightBrowser: () => PLAYWRIGHT,
    playwrightInstall: (...options) => command(`playwright install ${options.join(" ")}`),
    say: () => undefined,
  };
  return { machine, log };
}

const APT = "apt-get install -y --no-install-recommends chromium";

describe("findBrowser", () => {
  it("takes the browser that a variable names before any other", async () => {
    const { machine, log } = fake({
      env: { BROWSER_PATH: "/mine/edge", CHROME_PATH: "/mine/chrome" },
      files: ["/mine/edge", "/mine/chrome", "/usr/bin/chromium"],
    });
    expect(await findBrowser(machine)).toBe("/mine/edge");
    expect(log).toEqual(["start /mine/edge"]);
  });

  it("takes CHROME_PATH where BROWSER_PATH is empty", async () => {
    const { machine } = fake({
      env: { BROWSER_PATH: "", CHROME_PATH: "/mine/chrome" },
      files: ["/mine/chrome"],
    });
    expect(await findBrowser(machine)).toBe("/mine/chrome");
  });

  it("goes on to the usual places where the named one is missing", async () => {
    const { machine } = fake({ env: { BROWSER_PATH: "/gone" }, files: ["/usr/bin/google-chrome"] });
    expect(await findBrowser(machine)).toBe("/usr/bin/google-chrome");
  });

  it("passes over a browser that is there and does not start", async () => {
    const { machine, log } = fake({
      files: ["/usr/bin/chromium", "/usr/bin/microsoft-edge"],
      broken: ["/usr/bin/chromium"],
    });
    expect(await findBrowser(machine)).toBe("/usr/bin/microsoft-edge");
    expect(log).toEqual(["start /usr/bin/chromium", "start /usr/bin/microsoft-edge"]);
  });

  it("finds Edge on Windows and Chrome on a Mac", async () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const windows = fake({
      platform: "win32",
      env: { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
      files: [edge],
    });
    expect(await findBrowser(windows.machine)).toBe(edge);
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(await findBrowser(fake({ platform: "darwin", files: [chrome] }).machine)).toBe(chrome);
  });

  it("takes what Playwright downloaded earlier before it installs anything", async () => {
    const { machine, log } = fake({ root: true, debian: true, files: [PLAYWRIGHT] });
    expect(await findBrowser(machine)).toBe(PLAYWRIGHT);
    expect(log).toEqual([`start ${PLAYWRIGHT}`]);
  });

  it("installs the package as root on Debian", async () => {
    const { machine, log } = fake({ root: true, debian: true, installs: { [APT]: "/usr/bin/chromium" } });
    expect(await findBrowser(machine)).toBe("/usr/bin/chromium");
    expect(log).toEqual(["apt-get update", APT, "start /usr/bin/chromium"]);
  });

  it("downloads with libraries where the package is only a stub that does not start", async () => {
    const { machine, log } = fake({
      root: true,
      debian: true,
      broken: ["/usr/bin/chromium-browser"],
      installs: { [APT]: "/usr/bin/chromium-browser", "playwright install --with-deps chromium": PLAYWRIGHT },
    });
    expect(await findBrowser(machine)).toBe(PLAYWRIGHT);
    expect(log).toEqual([
      "apt-get update",
      APT,
      "start /usr/bin/chromium-browser",
      "playwright install --with-deps chromium",
      "start /usr/bin/chromium-browser",
      `start ${PLAYWRIGHT}`,
    ]);
  });

  it("downloads without touching the system where it is not root", async () => {
    const { machine, log } = fake({ debian: true, installs: { "playwright install chromium": PLAYWRIGHT } });
    expect(await findBrowser(machine)).toBe(PLAYWRIGHT);
    expect(log).toEqual(["playwright install chromium", `start ${PLAYWRIGHT}`]);
  });

  it("says in one sentence what to do where nothing starts", async () => {
    const { machine, log } = fake({ root: true });
    await expect(findBrowser(machine)).rejects.toThrow(
      "No browser could be started for the browser tests: install Chromium, Chrome or Edge, " +
        "or set BROWSER_PATH to one that starts, and run the tests again.",
    );
    expect(log).toEqual(["playwright install --with-deps chromium", "playwright install chromium"]);
  });
});
