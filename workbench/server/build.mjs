import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configurations from "../../webpack.config.js";

const CONFIGURATION = fileURLToPath(new URL("../../webpack.config.js", import.meta.url));

/**
 * Builds the add-in, the very bundle that Excel would load, and the page around it, both unminified and from what
 * the last build left, so that it takes seconds. `dist/` stays as `npm run build` left it.
 *
 * @param {string} output folder that gets `addin/`, `page/` and what the next build starts from
 * @returns {Promise<void>}
 */
export async function build(output) {
  const cache = {
    type: "filesystem",
    cacheDirectory: join(output, "webpack"),
    buildDependencies: { config: [CONFIGURATION] },
  };
  const stats = await run([
    // Source maps in files of their own: the page's content policy allows no eval.
    { ...configuration("addin", join(output, "addin")), devtool: "source-map", cache },
    // The spreadsheet engine would make the page's map large and the wait for it long.
    { ...configuration("workbench", join(output, "page")), devtool: false, cache },
  ]);
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}

function configuration(name, path) {
  const found = configurations({}, { mode: "development" }).find((one) => one.name === name);
  if (found === undefined) throw new Error(`webpack.config.js has no configuration named ${name}.`);
  return { ...found, output: { ...found.output, path } };
}

/** Resolves when the files stand; what the next build starts from is stored after that. */
function run(configurations) {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve(stats);
      compiler.close(() => undefined);
    });
  });
}
