// Builds the command line: `node scripts/cli/build.mjs`. It is also built when it is first run, and anew where a file
// that went into it has changed since.
import { build } from "esbuild";
import { rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = path.join(ROOT, "build", "cli");
const STAMP = path.join(BUILT, "inputs.json");

/**
 * What runs without the spreadsheet engine holds everything that it needs; what starts the engine takes it from the
 * packages, whose ES modules do not load under Node.
 */
const ALONE = ["program", "folder/folderWorker"];
const WITH_ENGINE = ["calculate/calculator", "hosted/hosted"];

/** numfmt names a file for `require` that its package does not have. */
const ALIAS = { numfmt: path.join(ROOT, "node_modules/numfmt/dist/index.mjs") };

const COMMON = {
  absWorkingDir: ROOT,
  outdir: BUILT,
  outExtension: { ".js": ".cjs" },
  entryNames: "[name]",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  alias: ALIAS,
  banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "bundleUrl" },
};

/** Builds every program of the command line, and notes what went into them. */
export async function buildCommandLine() {
  rmSync(BUILT, { recursive: true, force: true });
  const entries = (names) => names.map((name) => path.join(ROOT, "cli", `${name}.ts`));
  const built = await Promise.all([
    build({ ...COMMON, entryPoints: entries(ALONE), external: builtinModules }),
    build({ ...COMMON, entryPoints: entries(WITH_ENGINE), packages: "external" }),
  ]);
  const inputs = [...new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))];
  const own = inputs.filter((input) => !input.includes("node_modules"));
  writeFileSync(STAMP, JSON.stringify(["package.json", "scripts/cli/build.mjs", ...own]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommandLine();
