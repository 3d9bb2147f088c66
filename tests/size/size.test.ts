import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshBuild } from "./freshBuild";

/** What the pane may load before the measures are listed: JavaScript, gzipped, Office.js apart. */
const MOST_BYTES = 150_000;
const BUILD_TIMEOUT_MS = 180_000;
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let folder = "";
let page = "";
beforeAll(() => {
  folder = freshBuild();
  page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
}, BUILD_TIMEOUT_MS);
afterAll(() => {
  if (process.env["FRESH_BUILD"] === undefined) rmSync(folder, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");

const TOKEN = /var\(--((?:color|spacing|font|lineHeight|border|stroke|shadow|duration|curve)[A-Z]\w*)/g;

/** Addresses of the page's scripts, in order. */
function scripts(): string[] {
  return [...page.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, address = ""]) => address);
}
const ours = (): string[] => scripts().filter((address) => address !== OFFICE_JS);

/** The files that a script was made of, as its source map tells; one that holds data alone has no map. */
function sourcesOf(script: string): string[] {
  if (!existsSync(path.join(folder, `${script}.map`))) return [];
  return (JSON.parse(read(`${script}.map`)) as { sources: string[] }).sources;
}
const holds = (script: string, source: string): boolean =>
  sourcesOf(script).some((one) => one.includes(source));
const every = (): string[] => readdirSync(folder).filter((file) => file.endsWith(".js"));

describe("the production build", () => {
  it("needs at most 150 KB of JavaScript, gzipped, before the pane can be used", () => {
    // What reads the workbook comes while Excel answers, and is needed all the same.
    const readers = ["/recognise/recognise.ts", "/recognise/tables/view.ts", "/workflow/recogniseAll.ts"];
    const reading = every().filter((script) => readers.some((source) => holds(script, source)));
    expect(reading.length).toBeGreaterThan(0);
    const needed = new Set([...ours(), ...reading]);
    const sizes = [...needed].map((script) => [script, gzipSync(read(script)).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(
      `Initial JavaScript: ${total} bytes gzipped. ${sizes.map((one) => one.join(" ")).join(", ")}`,
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("holds every design token that a style names, though the others are left out", () => {
    // The table of all tokens names each of them, and is no style.
    const styles = every().filter((script) => !holds(script, "/tokens/lib/tokens.js"));
    const named = new Set(
      styles.flatMap((script) => [...read(script).matchAll(TOKEN)].map(([, name]) => name)),
    );
    const themes = ours().map(read).join("");
    expect(named.size).toBeGreaterThan(50);
    expect([...named].filter((name) => !themes.includes(`${name}:`))).toEqual([]);
  });

  it("shows its first view from those scripts, and no other script is named by the page", () => {
    expect(ours().some((script) => holds(script, "/taskpane/measures/"))).toBe(true);
    expect(page).not.toMatch(/<link\b[^>]*\b(?:preload|prefetch|modulepreload)\b/);
    expect(scripts()[0]).toBe(OFFICE_JS);
  });

  it("bundles no Office.js", () => {
    for (const script of every())
      expect([script, holds(script, "@microsoft/office-js/")]).toEqual([script, false]);
  });

  it("loads Office's helpers only when they are needed", () => {
    const holding = every().filter((script) => holds(script, "@microsoft/office-js-helpers/"));
    expect(holding.length).toBe(1);
    expect(ours()).not.toContain(holding[0]);
  });

  it("holds every file that the manifest names", () => {
    const own = [...read("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(
      ([, file = ""]) => file,
    );
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it("describes the custom functions, and lets errors inside a range reach them", () => {
    const metadata = JSON.parse(read("functions.json")) as {
      allowErrorForDataTypeAny: boolean;
      functions: { id: string; description?: string; parameters: { name: string; description?: string }[] }[];
    };
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions.length).toBe(23);
    for (const one of metadata.functions) {
      expect([one.id, one.description]).not.toEqual([one.id, undefined]);
      for (const parameter of one.parameters) {
        expect([one.id, parameter.name, parameter.description ?? ""]).not.toEqual([
          one.id,
          parameter.name,
          "",
        ]);
      }
    }
  });
});
