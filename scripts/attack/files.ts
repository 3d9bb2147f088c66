import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { secondsFor } from "../../cli/guard.mjs";
import { AWKWARD } from "../../tests/files/awkward/awkward";
import type { Awkward } from "../../tests/files/awkward/make";

/** A file may take this much longer than its size is given before it is refused, in seconds of computing: until the guard looks. */
const BEYOND = 2;
/** No file may take more memory, in kilobytes. */
const MOST_KB = 1_000_000;
const GIVEN_UP_MS = 120_000;
/** How often is looked at a process, in milliseconds. */
const LOOK_MS = 20;
/** What Linux counts the time of a process in: hundredths of a second. */
const TICKS_IN_A_SECOND = 100;

interface Ending {
  readonly status: number | null;
  readonly seconds: number;
  readonly kilobytes: number;
  readonly said: string;
  /** What a file of its size is given, in seconds of computing. */
  readonly given: number;
}

/** `npm run files -- [NAME]`: each awkward workbook on the command line: read or refused in one sentence, in good time. */
async function run(): Promise<void> {
  const [name = ""] = process.argv.slice(2);
  const folder = mkdtempSync(path.join(tmpdir(), "awkward-"));
  let wrong = 0;
  const all = AWKWARD.filter((one) => one.name.includes(name));
  for (const one of all) {
    const ending = await check(one, folder);
    const why = whyWrong(one, ending);
    if (why !== null) wrong += 1;
    const told = `${ending.seconds.toFixed(1)} s ${Math.round(ending.kilobytes / 1000)} MB ${ending.status}`;
    process.stdout.write(
      `${why === null ? "ok   " : "WRONG"} ${told}  ${one.name}${why === null ? "" : `: ${why}`}  ${ending.status === 2 ? ending.said.slice(0, 160) : ""}\n`,
    );
  }
  rmSync(folder, { recursive: true });
  process.stdout.write(`${all.length} files, ${wrong} wrong\n`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

function check({ name, bytes, extension = "xlsx" }: Awkward, folder: string): Promise<Ending> {
  const file = path.join(folder, `${name.replace(/[^a-z0-9]+/gi, "-").slice(0, 60)}.${extension}`);
  const content = bytes();
  writeFileSync(file, content);
  const given = secondsFor("check", content.length);
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, ["cli/scorecard.mjs", "check", file, "--json"]);
    let [kilobytes, seconds] = [0, 0];
    let [out, said] = ["", ""];
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    const watch = setInterval(() => {
      kilobytes = Math.max(kilobytes, memoryOf(child.pid));
      seconds = Math.max(seconds, computingOf(child.pid));
    }, LOOK_MS);
    const end = setTimeout(() => child.kill("SIGKILL"), GIVEN_UP_MS);
    child.on("close", (status) => {
      clearInterval(watch);
      clearTimeout(end);
      rmSync(file);
      const waited = (performance.now() - began) / 1000;
      const ended = status !== 2 && !isJson(out) ? null : status;
      resolve({ status: ended, seconds: seconds || waited, kilobytes, said, given });
    });
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The most memory that a process has had, where the system tells it. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The seconds that a process has computed with all its threads, where the system tells them. */
function computingOf(pid: number | undefined): number {
  try {
    const [user = "0", system = "0"] =
      readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ").slice(11, 13) ?? [];
    return (Number(user) + Number(system)) / TICKS_IN_A_SECOND;
  } catch {
    return 0;
  }
}

function whyWrong({ end }: Awkward, { status, seconds, kilobytes, said, given }: Ending): string | null {
  if (seconds > given + BEYOND) return "too slow";
  if (kilobytes > MOST_KB) return "too much memory";
  if (status !== 0 && status !== 1 && status !== 2) return `ended with ${status} ${said.slice(0, 200)}`;
  if (status === 2 && !/^[^\n]{10,400}\.\n$/.test(said)) return `no plain sentence: ${said.slice(0, 300)}`;
  if (end === "read" && status === 2) return `refused: ${said}`;
  return end === "refused" && status !== 2 ? "was read" : null;
}

void run();
