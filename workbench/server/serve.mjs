import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { contentType } from "./contentType.mjs";
import { locate } from "./locate.mjs";
import { adaptPane } from "./pane.mjs";

const HERE = "127.0.0.1";
const TRIES = 50;

/** Nothing may be fetched from anywhere but this server: the promise on the page, held by the browser. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Univer and Fluent UI write their styles into the page
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * Serves files to this computer alone.
 *
 * @param {{ folders: Readonly<Record<string, string>>, pane: string, port: number }} options `pane` is the address
 *   of the add-in's page; `port` is where to begin looking for a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folders, pane, port }) {
  const server = createServer((request, response) => {
    answer(request, folders, pane).then(
      ({ status, headers, body }) => response.writeHead(status, { ...COMMON, ...headers }).end(body),
      () => response.writeHead(500, COMMON).end("The workbench could not read this file."),
    );
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HERE}:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const COMMON = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};
const TEXT = { "Content-Type": "text/plain; charset=utf-8" };

async function answer(request, folders, pane) {
  if (!isHere(request.headers.host))
    return { status: 421, headers: TEXT, body: "Not served under this name." };
  if (request.method !== "GET") return { status: 405, headers: { ...TEXT, Allow: "GET" }, body: "Only GET." };
  const address = (request.url ?? "/").split("?")[0];
  const file = locate(address, folders);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return { status: 404, headers: TEXT, body: "There is no such file." };
  const body = address === pane ? adaptPane(bytes.toString("utf8")) : bytes;
  return { status: 200, headers: { "Content-Type": contentType(file) }, body };
}

/** A page elsewhere that points its own name at this machine (DNS rebinding) gets nothing. */
function isHere(host) {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");
}

/** Takes the port, or the next free one after it. */
async function listen(server, port) {
  for (let i = 0; i < TRIES; i++) {
    const taken = await attempt(server, port === 0 ? 0 : port + i);
    if (taken !== null) return taken;
  }
  throw new Error(`No free port between ${port} and ${port + TRIES - 1}.`);
}

function attempt(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error));
    server.once("error", failed);
    server.listen(port, HERE, () => {
      server.off("error", failed);
      resolve(server.address().port);
    });
  });
}
