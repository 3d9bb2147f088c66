// Builds the command line: `node scripts/cli/build.mjs`. It is also built when it is first run, and anew where a file
// that went into it has changed since.
import { build } from "esbuild";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = path.join(ROOT, "build", "cli");
const STAMP = "inputs.json";

/**
 * What runs without the spreadsheet engine holds everything that it needs; what starts the engine takes it from the
 * packages, whose ES modules do not load under Node.
 */
const ALONE = ["program", "folder/folderWorker"];
const WITH_ENGINE = ["calculate/calculator", "hosted/hosted"];

/** numfmt names a file for `require` that its package does not have. */
const ALIAS = { numfmt: path.join(ROOT, "node_modules/numfmt/dist/index.mjs") };

/** Packages whose tables take longer to set up than most checks need from them: each when something of it is first used. */
const LATE = {
  numfmt: ALIAS.numfmt,
  fflate: path.join(ROOT, "node_modules/fflate/esm/index.mjs"),
  "@borgar/fx": path.join(ROOT, "node_modules/@borgar/fx/dist/index.js"),
};

/** In place of such a package stands a module that has the same exports and loads it when one of them is asked for. */
const whenUsed = {
  name: "when-used",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(LATE).join("|")})$`) }, ({ path: name }) => ({
      path: name,
      namespace: "when-used",
    }));
    onLoad({ filter: /.*/, namespace: "when-used" }, async ({ path: name }) => {
      const file = LATE[name];
      const names = Object.keys(await import(pathToFileURL(file)));
      const getters = names.map((one) => `get ${one}() { return whole().${one}; }`);
      return {
        contents: `let loaded; const whole = () => (loaded ??= require(${JSON.stringify(file)}));
module.exports = { ${getters.join(", ")} };`,
        resolveDir: ROOT,
      };
    });
  },
};

const COMMON = {
  absWorkingDir: ROOT,
  outExtension: { ".js": ".cjs" },
  entryNames: "[name]",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  alias: ALIAS,
  banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "bundleUrl" },
};

/**
 * Builds every program of the command line, and notes what went into them. Two processes may build at once, and a third
 * run what is there: each builds beside, and puts whole files in their places, the note of what went in last.
 */
export async function buildCommandLine() {
  const beside = `${BUILT}.${process.pid}`;
  try {
    const common = { ...COMMON, outdir: beside };
    const entries = (names) => names.map((name) => path.join(ROOT, "cli", `${name}.ts`));
    const built = await Promise.all([
      build({ ...common, entryPoints: entries(ALONE), external: builtinModules, plugins: [whenUsed] }),
      build({ ...common, entryPoints: entries(WITH_ENGINE), packages: "external" }),
    ]);
    const inputs = [...new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))];
    // What stands in place of a package is no file, and is made by this one.
    const isOwnFile = (input) => !input.includes("node_modules") && !input.startsWith(`${whenUsed.name}:`);
    const own = inputs.filter(isOwnFile);
    const programs = readdirSync(beside);
    for (const name of programs) inAscii(path.join(beside, name));
    asFunction(path.join(beside, "program.cjs"));
    writeFileSync(
      path.join(beside, STAMP),
      JSON.stringify(["package.json", "scripts/cli/build.mjs", ...own]),
    );
    mkdirSync(BUILT, { recursive: true });
    for (const old of readdirSync(BUILT))
      if (old.endsWith(".bin")) rmSync(path.join(BUILT, old), { force: true });
    for (const name of [...programs, STAMP]) renameSync(path.join(beside, name), path.join(BUILT, name));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * esbuild escapes what is no ASCII in texts, and leaves it in patterns. Without it a program is read, byte for character,
 * in a fraction of the time.
 */
function inAscii(file) {
  const escaped = readFileSync(file, "utf8").replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(file, escaped, "latin1");
}

/** The program as the function that Node would make of it: it is compiled as it lies there, and not copied first. */
function asFunction(file) {
  const program = readFileSync(file, "latin1");
  writeFileSync(
    file,
    `(function (exports, require, module, __filename, __dirname) {${program}\n})`,
    "latin1",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommandLine();
