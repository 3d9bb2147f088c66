import { pathToFileURL } from "node:url";
import { usedTokens } from "./usedTokens.mjs";

/**
 * Fluent works its themes out from every shade of fifty colours. This loader does so while the pane is built: what is
 * loaded then is the theme alone, as the values that it comes to, and of those the ones that a style names.
 *
 * @this {import("webpack").LoaderContext<undefined>}
 */
export default async function plainTheme() {
  const callback = this.async();
  try {
    const themes = await import(pathToFileURL(this.resourcePath).href);
    const used = usedTokens();
    callback(
      null,
      Object.entries(themes)
        .map(([name, theme]) => asValue(name, theme, used))
        .join("\n"),
    );
  } catch (error) {
    callback(error);
  }
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, unknown>>} theme
 * @param {ReadonlySet<string>} used
 */
function asValue(name, theme, used) {
  const named = Object.entries(theme).filter(([token]) => used.has(token));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(named))};`;
}
