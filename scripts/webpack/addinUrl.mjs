/** Where `manifest.xml` in the repository says that the add-in is: the development server on this machine. */
export const LOCAL_URL = "https://localhost:3000";

/**
 * The address that the add-in will be served from, without a slash at its end. Excel loads add-ins over
 * https only, and a query or fragment cannot stand before a file's name.
 *
 * @param {string | undefined} given value of ADDIN_URL
 * @returns {string}
 * @example addinUrl("https://intranet.example/scorecard/") // "https://intranet.example/scorecard"
 */
export function addinUrl(given) {
  if (given === undefined || given === "") return LOCAL_URL;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`ADDIN_URL is the https address of the folder that holds the add-in, not "${given}".`);
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest with every address of the add-in's own moved to where it will be served from.
 *
 * @param {string} manifest
 * @param {string} url
 * @returns {string}
 */
export function manifestAt(manifest, url) {
  return manifest.replaceAll(LOCAL_URL, url);
}
