import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { addinUrl, manifestAt } from "./scripts/webpack/addinUrl.mjs";
import { CONTENT_POLICY } from "./scripts/webpack/contentPolicy.mjs";
import { manualPage } from "./scripts/webpack/manualPage.mjs";
import { FunctionMetadata } from "./scripts/webpack/FunctionMetadata.mjs";

const ROOT = path.dirname(fileURLToPath(import.meta.url));

/** Types are checked by `npm run typecheck`; here they are only taken away. */
const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
/** Works the pane's styles out while it is built, so that what turns them into rules need not be loaded. */
const STYLES_AHEAD = {
  test: /\.tsx?$/,
  include: path.join(ROOT, "src/taskpane"),
  enforce: "post",
  loader: "@griffel/webpack-loader",
  options: { babelOptions: { presets: ["@babel/preset-typescript"] } },
};
/** Fluent's themes as the values that they come to: what works them out need not be loaded. */
const THEMES_AHEAD = {
  test: /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]themes[\\/]\w+[\\/]\w+Theme\.js$/,
  loader: path.join(ROOT, "scripts/webpack/plainTheme.mjs"),
};
const STYLES = { test: /\.css$/, use: ["style-loader", "css-loader"] };
const PACKAGES = { test: /[\\/]node_modules[\\/]/, chunks: "initial", name: "packages" };
/** What reads the workbook, in one piece: pieces compress worse, and all of it is needed at once. */
const READING = { test: /[\\/]src[\\/]recognise[\\/]/, chunks: "async", name: "reading", enforce: true };
const RESOLVE = { extensions: [".tsx", ".ts", ".js"] };

/**
 * What Excel loads: one page whose runtime the pane, the ribbon's commands and the custom functions share.
 * Office.js is no part of it: the page names Microsoft's address.
 */
function addin(production) {
  return {
    name: "addin",
    context: ROOT,
    mode: production ? "production" : "development",
    devtool: "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // A web view keeps what it has loaded, so a script that changed has another name.
    output: {
      path: path.join(ROOT, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: RESOLVE,
    module: { rules: production ? [TYPESCRIPT, STYLES, STYLES_AHEAD, THEMES_AHEAD] : [TYPESCRIPT, STYLES] },
    // Packages apart, so that a new version of the add-in leaves most of what a web view has kept.
    optimization: { splitChunks: { cacheGroups: { packages: PACKAGES, reading: READING } } },
    performance: { hints: false },
    plugins: [
      new FunctionMetadata({
        from: path.join(ROOT, "scripts/docs/functionMetadata.ts"),
        folder: path.join(ROOT, "src/core/kpi"),
        file: "functions.json",
      }),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        // A development build is put together from text, which this forbids.
        meta: production
          ? { policy: { "http-equiv": "Content-Security-Policy", content: CONTENT_POLICY } }
          : {},
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "src/taskpane/taskpane.css", to: "[name][ext]" },
          { from: "assets/*.{html,json}", to: "[name][ext]" },
          ...["manual", "checks", "functions"].map((page) => ({
            from: `docs/${page}.md`,
            to: `${page}.html`,
            transform: (content) => manualPage(content.toString()),
          })),
          { from: "docs/manual/*.png", to: "manual/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            transform: (content) => manifestAt(content.toString(), addinUrl(process.env.ADDIN_URL)),
          },
        ],
      }),
    ],
  };
}

/** The page of the workbench. It is never minified: the spreadsheet engine takes ten times as long so. */
function workbench() {
  return {
    name: "workbench",
    context: ROOT,
    mode: "development",
    devtool: "source-map",
    entry: {
      page: "./workbench/page/index.ts",
      shim: "./workbench/page/shim.ts",
      opening: "./workbench/page/opening.ts",
    },
    output: { path: path.join(ROOT, ".cache/workbench/page"), filename: "[name].js", clean: true },
    resolve: RESOLVE,
    module: { rules: [TYPESCRIPT, STYLES, { test: /\.(woff2?|ttf|png|svg)$/, type: "asset" }] },
    performance: { hints: false },
  };
}

export default function configurations(_env, argv) {
  return [addin(argv.mode === "production"), workbench()];
}
