import { join, normalize, sep } from "node:path";

/**
 * The file that an address means, or `null` where it means none. Each folder is served under its own prefix, the
 * longest prefix first; nothing outside a folder can be reached, whatever the address holds.
 *
 * @param {string} address path part of a request, still percent-encoded
 * @param {Readonly<Record<string, string>>} folders what stands at each address: `/samples/` a folder, `/page.js`
 *   and `/` itself a file
 * @returns {string | null}
 * @example locate("/samples/a%20b.xlsx", { "/samples/": "/p/assets/samples" }) // "/p/assets/samples/a b.xlsx"
 * @example locate("/samples/../secret", { "/samples/": "/p/assets/samples" }) // null
 */
export function locate(address, folders) {
  const path = decoded(address);
  if (path === null || path.includes("\0") || path.includes("\\")) return null;
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((p) => (isFolder(p) ? path.startsWith(p) : path === p));
  if (prefix === undefined) return null;
  const target = folders[prefix];
  if (!isFolder(prefix)) return target;
  const root = normalize(target + sep);
  const file = join(root, path.slice(prefix.length));
  return file.startsWith(root) && !file.endsWith(sep) ? file : null;
}

/** @param {string} prefix */
function isFolder(prefix) {
  return prefix.length > 1 && prefix.endsWith("/");
}

/** @param {string} address */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return null; // a stray % is no address of ours
  }
}
