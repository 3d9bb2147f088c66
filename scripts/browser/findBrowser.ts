import { usualPlaces } from "./usualPlaces";

/** What the search needs of the machine that it runs on. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  /** Debian, Ubuntu and what descends from them. */
  readonly debian: boolean;
  exists(file: string): boolean;
  /** Whether the browser at this path really starts and shows a page. */
  starts(file: string): Promise<boolean>;
  /** Runs a command to its end; whether it ended well. */
  run(command: string, ...args: readonly string[]): boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightBrowser(): string;
  playwrightInstall(...options: readonly string[]): boolean;
  say(sentence: string): void;
}

/** The variables that may name a browser, the first one first. */
export const VARIABLES = ["BROWSER_PATH", "CHROME_PATH"] as const;

const NONE =
  "No browser could be started for the browser tests: install Chromium, Chrome or Edge, " +
  "or set BROWSER_PATH to one that starts, and run the tests again.";

/**
 * A browser that starts: the one that a variable names, one in the usual places, or one that is
 * installed now. Throws a sentence that says what to do where there is none.
 */
export async function findBrowser(machine: Machine): Promise<string> {
  const present = await firstThatStarts(machine, [
    ...named(machine),
    ...usualPlaces(machine.platform, machine.env),
    machine.playwrightBrowser(),
  ]);
  if (present !== null) return present;
  for (const install of INSTALLERS) {
    if (!install(machine)) continue;
    const installed = await firstThatStarts(machine, [
      ...usualPlaces(machine.platform, machine.env),
      machine.playwrightBrowser(),
    ]);
    if (installed !== null) return installed;
  }
  throw new Error(NONE);
}

function named(machine: Machine): string[] {
  return VARIABLES.map((variable) => machine.env[variable])
    .filter((file) => file !== undefined)
    .filter((file) => file !== "");
}

async function firstThatStarts(machine: Machine, files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    if (!machine.exists(file)) continue;
    if (await machine.starts(file)) return file;
    machine.say(`${file} is there but does not start.`);
  }
  return null;
}

/**
 * Ways to get a browser, in the order to try. The system's package comes before a download, which
 * lacks the libraries that it needs on a bare machine.
 */
const INSTALLERS: readonly ((machine: Machine) => boolean)[] = [
  function systemPackage(machine) {
    if (!machine.root || !machine.debian) return false;
    machine.say("No browser found; installing the system's chromium package.");
    machine.run("apt-get", "update");
    return machine.run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  },
  function downloadWithLibraries(machine) {
    if (!machine.root) return false;
    machine.say("Downloading Playwright's Chromium with the libraries that it needs.");
    return machine.playwrightInstall("--with-deps", "chromium");
  },
  function download(machine) {
    machine.say("Downloading Playwright's Chromium.");
    return machine.playwrightInstall("chromium");
  },
];
