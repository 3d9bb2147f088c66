import { mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "./serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const open: { close: () => Promise<void> }[] = [];
let url = "";

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  const served = await serve({ folders: { "/": join(folder, "index.html") }, pane: "/pane", port: 0 });
  open.push(served);
  url = served.url;
});
afterAll(() => Promise.all(open.map((one) => one.close())));

it("gives a file with its type and a policy that lets nothing out", async () => {
  const response = await fetch(`${url}/`);
  expect(await response.text()).toBe("<p>page</p>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("connect-src 'self'");
});

it("knows nothing else, and takes nothing but GET", async () => {
  expect((await fetch(`${url}/nothing`)).status).toBe(404);
  expect((await fetch(`${url}/`, { method: "POST", body: "x" })).status).toBe(405);
});

it("answers under no other name", async () => {
  const status = await new Promise((resolve) => {
    const { port } = new URL(url);
    request({ port, host: "127.0.0.1", path: "/", headers: { Host: "elsewhere.example" } }, (response) =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(421);
});

it("takes the next port where its own is in use", async () => {
  const port = Number(new URL(url).port);
  const second = await serve({ folders: {}, pane: "/pane", port });
  open.push(second);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});
