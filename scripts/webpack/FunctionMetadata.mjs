import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import webpack from "webpack";

const NAME = "FunctionMetadata";

/**
 * Writes the file that tells Excel of our custom functions, from their comments. Microsoft's own plugin would also
 * associate each function a second time, which Office.js warns of.
 */
export class FunctionMetadata {
  /** @param {{ folder: string, file: string }} options the functions' folder, and the file's name in the build */
  constructor({ folder, file }) {
    this.folder = folder;
    this.file = file;
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
