import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const SHIPPED = readFileSync("assets/benchmarks/benchmarks.json", "utf8");
const released = (day: string): string => SHIPPED.replace(/"released":"[\d-]+"/, `"released":"${day}"`);

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
  const used = (await opened()).useBenchmarks(released("2026-10-08"));
  expect(typeof used === "string" ? used : used.pack.released).toBe("2026-10-08");
  expect(await releaseOf()).toBe("2026-10-08");
});

it("goes back to what came with the add-in where that is newer, and takes no file that is no pack", async () => {
  (await opened()).useBenchmarks(released("2025-10-08"));
  expect(await releaseOf()).toBe("2026-04-08");
  expect((await opened()).useBenchmarks('{"form":1}')).toMatch(/^\S.*\.$/);
  expect(await releaseOf()).toBe("2026-04-08");
});

it("is used until the pane is closed where the browser keeps nothing", async () => {
  const refuse = () => {
    throw new Error("denied");
  };
  vi.stubGlobal("window", { localStorage: { getItem: refuse, setItem: refuse } });
  const { useBenchmarks, loadBenchmarks } = await opened();
  useBenchmarks(released("2026-10-08"));
  expect((await loadBenchmarks()).pack.released).toBe("2026-10-08");
  expect(await releaseOf()).toBe("2026-04-08");
});
