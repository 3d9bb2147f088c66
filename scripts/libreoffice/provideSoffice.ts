import { spawnSync } from "node:child_process";

const PROGRAM = "soffice";
const PACKAGE = "libreoffice-calc";
/** A mirror that does not answer is asked again, once. */
const ATTEMPTS = 2;
/** Seconds to wait for another installation to end. */
const LOCKED = "DPkg::Lock::Timeout=300";
const MISSING = `LibreOffice was not found. Install it (on Debian and Ubuntu: apt-get install ${PACKAGE}), then try again.`;

/** The program that opens workbooks without Excel; installed from the system's packages where that can be done. */
export function provideSoffice(): string {
  for (let attempt = 0; !runs() && process.getuid?.() === 0 && attempt < ATTEMPTS; attempt++) {
    apt("update");
    apt("install", "-y", "--no-install-recommends", PACKAGE);
  }
  if (runs()) return PROGRAM;
  throw new Error(MISSING);
}

/** Asks nothing, whatever a package would like to know. */
function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-q", "-o", LOCKED, ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
}

function runs(): boolean {
  return spawnSync(PROGRAM, ["--version"], { stdio: "ignore" }).status === 0;
}
