import { spawnSync } from "node:child_process";

/** A mirror that does not answer is asked again, once. */
const ATTEMPTS = 2;
/** Seconds to wait for another installation to end. */
const LOCKED = "DPkg::Lock::Timeout=300";
const MISSING = (program: string, from: string): string =>
  `${program} was not found. Install it (on Debian and Ubuntu: apt-get install ${from}), then try again.`;

/** A program by its name; installed from the system's packages where it is missing and that can be done. */
export function provideProgram(program: string, from: string, version: string): string {
  const runs = (): boolean => spawnSync(program, [version], { stdio: "ignore" }).status === 0;
  for (let attempt = 0; !runs() && process.getuid?.() === 0 && attempt < ATTEMPTS; attempt++) {
    apt("update");
    apt("install", "-y", "--no-install-recommends", from);
  }
  if (runs()) return program;
  throw new Error(MISSING(program, from));
}

/** Asks nothing, whatever a package would like to know. */
function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-q", "-o", LOCKED, ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
}
