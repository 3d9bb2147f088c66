import { pathToFileURL } from "node:url";

/**
 * Fluent works its themes out from every shade of fifty colours. This loader does so while the pane is built: what is
 * loaded then is the theme alone, as the values that it comes to.
 *
 * @this {import("webpack").LoaderContext<undefined>}
 */
export default async function plainTheme() {
  const callback = this.async();
  try {
    const themes = await import(pathToFileURL(this.resourcePath).href);
    callback(null, Object.entries(themes).map(asValue).join("\n"));
  } catch (error) {
    callback(error);
  }
}

/** @param {[string, unknown]} exported */
function asValue([name, value]) {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
