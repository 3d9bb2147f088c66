import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8");
const { WALLS: walls } = (await import(path.join(ROOT, "scripts/lint/walls.js"))) as {
  readonly WALLS: Readonly<Record<string, readonly string[]>>;
};

/** The arrows of the second picture, from a room to one that it may import. */
const arrows = [...page.matchAll(/^ {2}([a-z]+) --> ([a-z &]+)$/gm)].flatMap(([, from = "", to = ""]) =>
  to.split(" & ").map((one) => [from, one] as const),
);

it("every folder of the sources has its sentence on the page", () => {
  const folders = readdirSync(path.join(ROOT, "src"), { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? [one.name] : [],
  );
  expect(folders.filter((folder) => !page.includes(`| \`${folder}\``))).toEqual([]);
});

it("the picture has every room, and no arrow that the walls forbid", () => {
  expect(arrows.length).toBeGreaterThan(20);
  expect(arrows.filter(([from, to]) => walls[from]?.includes(to) !== true)).toEqual([]);
  const drawn = new Set(arrows.flat());
  expect(Object.keys(walls).filter((room) => !drawn.has(room))).toEqual([]);
});
