import { build } from "esbuild";
import webpack from "webpack";

const NAME = "FunctionMetadata";

/** Writes the file that tells Excel of our custom functions, from their table. */
export class FunctionMetadata {
  /** @param {{ from: string, folder: string, file: string }} options the module that makes it, the folder of the table, the file's name in the build */
  constructor({ from, folder, file }) {
    this.from = from;
    this.folder = folder;
    this.file = file;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        compilation.contextDependencies.add(this.folder);
        const metadata = JSON.stringify(await metadataFrom(this.from), null, 2);
        compilation.emitAsset(this.file, new webpack.sources.RawSource(metadata));
      });
    });
  }
}

/** @param {string} module a TypeScript module that exports `functionMetadata` */
async function metadataFrom(module) {
  const built = await build({ entryPoints: [module], bundle: true, format: "esm", write: false });
  const script = Buffer.from(built.outputFiles[0].contents).toString("base64");
  const { functionMetadata } = await import(`data:text/javascript;base64,${script}`);
  return functionMetadata();
}
