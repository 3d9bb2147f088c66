import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSnippet } from "./readSnippet";
import { runSnippet, type Outcome } from "./runSnippet";

const SOURCE = "https://github.com/OfficeDev/office-js-snippets.git";
const EXCEL = path.join("samples", "excel");

/**
 * Runs Microsoft's published Excel snippets through the emulated host and prints which pass, which are refused by name,
 * and which end otherwise. They lie in the folder that is named, or are fetched for this run; nothing of them is kept.
 */
async function main(folder: string | undefined): Promise<void> {
  const root = folder ?? fetched();
  try {
    const outcomes: Outcome[] = [];
    for (const file of filesIn(path.join(root, EXCEL))) {
      const snippet = readSnippet(path.relative(path.join(root, EXCEL), file), readFileSync(file, "utf8"));
      if (snippet) outcomes.push(await runSnippet(snippet));
    }
    print(outcomes);
    process.exitCode = outcomes.some(({ kind }) => kind === "wrong") ? 1 : 0;
  } finally {
    if (folder === undefined) rmSync(root, { recursive: true, force: true });
  }
}

function fetched(): string {
  const into = mkdtempSync(path.join(tmpdir(), "office-snippets-"));
  execFileSync("git", ["clone", "--quiet", "--depth", "1", SOURCE, into], { stdio: "inherit" });
  return into;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => path.join(folder, name));
}

function print(outcomes: readonly Outcome[]): void {
  for (const { name, kind, why } of outcomes) {
    console.log(`${kind.padEnd(8)} ${name}`);
    for (const one of [...new Set(why)]) console.log(`         ${one}`);
  }
  const count = (kind: Outcome["kind"]): number => outcomes.filter((one) => one.kind === kind).length;
  console.log(
    `\n${outcomes.length} snippets: ${count("passes")} pass, ${count("refused")} refused by name, ${count("wrong")} wrong, ${count("nothing")} with nothing to run.`,
  );
}

void main(process.argv[2]);
