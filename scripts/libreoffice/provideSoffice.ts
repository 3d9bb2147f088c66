import { spawnSync } from "node:child_process";

const PROGRAM = "soffice";
const PACKAGE = "libreoffice-calc";
const MISSING = `LibreOffice was not found. Install it (on Debian and Ubuntu: apt-get install ${PACKAGE}), then try again.`;

/** The program that opens workbooks without Excel; installed from the system's packages where that can be done. */
export function provideSoffice(): string {
  if (runs()) return PROGRAM;
  if (process.getuid?.() === 0) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", PACKAGE], { stdio: "inherit" });
    if (runs()) return PROGRAM;
  }
  throw new Error(MISSING);
}

function runs(): boolean {
  return spawnSync(PROGRAM, ["--version"], { stdio: "ignore" }).status === 0;
}
