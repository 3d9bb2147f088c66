import { extname } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * What a browser is told that a file is, by its name.
 *
 * @param {string} path
 * @returns {string}
 * @example contentType("a/board.xlsx") // "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
 */
export function contentType(path) {
  return TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}
