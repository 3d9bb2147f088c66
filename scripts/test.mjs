// Everything that must hold, in one command: `npm test`. Ends with one line for each step, and with a failure
// where any of them failed. A browser is found, or installed, before anything else.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MS_PER_SECOND = 1000;
/** @type {{ name: string, ok: boolean, seconds: number }[]} */
const done = [];

const tool = (name) => path.join("node_modules", ...name.split("/"));
const BROWSER = ["scripts/run.mjs", "scripts/browser/getBrowser.ts"];
const TYPES = [tool("typescript/bin/tsc"), "--noEmit", "-p", "."];
const LINT = [tool("eslint/bin/eslint.js"), ".", "--max-warnings", "0"];
const FORMAT = [tool("prettier/bin/prettier.cjs"), "--check", "."];
const BUILD = [tool("webpack/bin/webpack.js"), "--config-name", "addin", "--mode", "production"];
const tests = (...projects) => [
  ...[tool("vitest/vitest.mjs"), "run"],
  ...projects.flatMap((project) => ["--project", project]),
];

/** Runs Node with these arguments and notes how it went; what it says is shown once it has ended. */
async function step(name, args, env = {}) {
  const started = performance.now();
  console.log(`… ${name}`);
  const { code, output, answer } = await run(args, env);
  const seconds = (performance.now() - started) / MS_PER_SECOND;
  done.push({ name, ok: code === 0, seconds });
  process.stdout.write(`\n── ${name}\n${output}`);
  return { ok: code === 0, answer };
}

function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let answer = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      answer += chunk;
    });
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: `${error.message}\n`, answer }));
    child.on("close", (code) => resolve({ code, output, answer }));
  });
}

const started = performance.now();
const browser = await step("browser", BROWSER);

// Two at a time, for the two cores that a small machine has, and so that both end at about the same time.
const [build] = await Promise.all([
  step("build", BUILD, { ADDIN_URL: "" }).then(async (built) => {
    await step("types", TYPES);
    await step("format", FORMAT);
    return built;
  }),
  step("lint", LINT),
]);
await step("unit tests", tests("unit"));
// What looks at the build trusts one only where it was made just now.
const fresh = build.ok ? { FRESH_BUILD: path.join(ROOT, "dist") } : {};
await step("host tests", tests("host", "desktop"), fresh);
// By themselves: what a page shows in passing is seen on a machine that has nothing else to do.
if (browser.ok)
  await step("browser tests", tests("browser"), { ...fresh, BROWSER_PATH: browser.answer.trim() });
else done.push({ name: "browser tests", ok: false, seconds: 0 });

const total = (performance.now() - started) / MS_PER_SECOND;
const failed = done.filter(({ ok }) => !ok);
console.log("\n── summary");
for (const { name, ok, seconds } of done) {
  console.log(`${ok ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(0)} s)`);
}
console.log(
  failed.length === 0
    ? `Everything passed in ${total.toFixed(0)} s.`
    : `Failed: ${failed.map(({ name }) => name).join(", ")}. Took ${total.toFixed(0)} s.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
