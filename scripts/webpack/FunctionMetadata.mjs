import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build } from "esbuild";
import webpack from "webpack";

const NAME = "FunctionMetadata";

/**
 * Writes the file that tells Excel of our custom functions, from their comments, and one with their examples besides for
 * the pane. Microsoft's own plugin would also associate each function a second time, which Office.js warns of.
 */
export class FunctionMetadata {
  /** @param {{ folder: string, file: string, help: string }} options the functions' folder, and both files' names in the build */
  constructor({ folder, file, help }) {
    this.folder = folder;
    this.file = file;
    this.help = help;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const { errors, metadata } = await metadataOf(this.folder);
        compilation.contextDependencies.add(this.folder);
        compilation.errors.push(...errors.map((error) => new webpack.WebpackError(error)));
        compilation.emitAsset(this.file, new webpack.sources.RawSource(metadata));
        const help = metadata === "" ? "[]" : await helpOf(metadata, path.join(this.folder, "examples.ts"));
        compilation.emitAsset(this.help, new webpack.sources.RawSource(help));
      });
    });
  }
}

/**
 * The metadata of every custom function in a folder, as JSON text.
 *
 * @param {string} folder
 * @returns {Promise<{ errors: string[], metadata: string }>}
 */
async function metadataOf(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => path.join(folder, file));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0 || metadataJson === "") {
    return { errors: [...errors, `No whole custom function was found in ${folder}.`], metadata: "" };
  }
  // An error inside a range has to reach a function to stay in its own cell; the generator knows no tag for it.
  const completed = { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) };
  return { errors: [], metadata: JSON.stringify(completed, null, 2) };
}

/**
 * The functions with their examples, in the order of the examples, as JSON text.
 *
 * @param {string} metadata
 * @param {string} examples the file that holds them
 * @returns {Promise<string>}
 */
async function helpOf(metadata, examples) {
  const built = await build({ entryPoints: [examples], bundle: true, format: "esm", write: false });
  const script = Buffer.from(built.outputFiles[0].contents).toString("base64");
  const { EXAMPLES } = await import(`data:text/javascript;base64,${script}`);
  const { functions } = JSON.parse(metadata);
  const help = Object.keys(EXAMPLES).flatMap((id) => {
    const one = functions.find((each) => each.id === id);
    if (!one) return [];
    const parameters = one.parameters.map(({ name, description, optional }) => ({
      name,
      description,
      optional,
    }));
    return [{ id, name: one.name, description: one.description, parameters, example: EXAMPLES[id] }];
  });
  return JSON.stringify(help);
}
