// Bundles a TypeScript program with esbuild and runs it in this process:
//   node scripts/run.mjs cli/check.ts BOOK.xlsx --json
// Packages stay outside the bundle and are required as CommonJS, because the spreadsheet engine's
// ES modules do not load under Node. A program therefore has no `await` at its top level.
import { build } from "esbuild";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error("Name the TypeScript file to run: node scripts/run.mjs FILE [ARGUMENT …]");
  process.exit(2);
}

const source = path.resolve(root, entry);
const name = path.relative(root, source).replace(/[\\/]/g, "-").replace(/\.ts$/, "");
// Beside the packages, so that `require` finds them; by process, so that two runs do not share a file.
const bundle = path.join(root, "node_modules", ".cache", "run", `${name}.${process.pid}.cjs`);
await build({
  entryPoints: [source],
  outfile: bundle,
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  packages: "external",
  // What it names for `require` is not in the package.
  alias: { numfmt: path.join(root, "node_modules/numfmt/dist/index.mjs") },
  sourcemap: "inline",
  logLevel: "warning",
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "bundleUrl" },
});

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], source, ...rest];
process.on("exit", () => createRequire(import.meta.url)("node:fs").rmSync(bundle, { force: true }));
createRequire(import.meta.url)(bundle);
