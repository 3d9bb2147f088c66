import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { GivenFile } from "./downloaded/readDownloaded";

const SHIPPED = readFileSync("assets/benchmarks/benchmarks.json", "utf8");
/** The pack of another release, as a file. */
const released = (day: string): GivenFile =>
  fileOf(SHIPPED.replace(/"released":"[\d-]+"/, `"released":"${day}"`));
const fileOf = (text: string): GivenFile =>
  Object.assign(new Blob([text]), { name: "benchmarks.json", lastModified: 0 });

/** The pane as it opens anew: nothing is known but what the browser keeps. */
async function opened() {
  vi.resetModules();
  return import("./loadBenchmarks");
}
const releaseOf = async () => (await (await opened()).loadBenchmarks()).pack.released;

beforeEach(() => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

it("uses a newer file from then on, also when the pane opens again", async () => {
  expect(await releaseOf()).toBe("2026-04-08");
  const used = await (await opened()).useDownloaded([released("2026-10-08")]);
  expect(used.pack.released).toBe("2026-10-08");
  expect(await releaseOf()).toBe("2026-10-08");
});

it("goes back to what came with the add-in where that is newer, and takes no file that is no pack", async () => {
  await (await opened()).useDownloaded([released("2025-10-08")]);
  expect(await releaseOf()).toBe("2026-04-08");
  const { useDownloaded } = await opened();
  await expect(useDownloaded([fileOf('{"form":1}')])).rejects.toThrow(/^This file holds no benchmarks .*\.$/);
  expect(await releaseOf()).toBe("2026-04-08");
});

it("is used until the pane is closed where the browser keeps nothing", async () => {
  const refuse = () => {
    throw new Error("denied");
  };
  vi.stubGlobal("window", { localStorage: { getItem: refuse, setItem: refuse } });
  const { useDownloaded, loadBenchmarks } = await opened();
  await useDownloaded([released("2026-10-08")]);
  expect((await loadBenchmarks()).pack.released).toBe("2026-10-08");
  expect(await releaseOf()).toBe("2026-04-08");
});
