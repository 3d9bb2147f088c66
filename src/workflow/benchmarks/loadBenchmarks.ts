import { openPack, type Benchmarks } from "../../benchmarks/pack/open";
import { parsePack, type Pack } from "../../benchmarks/pack/pack";

let opened: Promise<Benchmarks> | null = null;
let open: Benchmarks | null = null;

/** The public figures where they have loaded; `null` until then. */
export function benchmarksOpen(): Benchmarks | null {
  return open;
}

/** The public figures. They load when they are first asked for, and stay. */
export function loadBenchmarks(): Promise<Benchmarks> {
  opened ??= load().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function load(): Promise<Benchmarks> {
  const file: unknown = await import(
    /* webpackChunkName: "benchmarks" */ "../../../assets/benchmarks/benchmarks.json"
  );
  open = openPack((file as { default: Pack }).default);
  return open;
}

/** Takes a pack that the analyst opened in place of the one that came with the add-in; a sentence where the text is none. */
export function useBenchmarks(text: string): Benchmarks | string {
  const pack = parsePack(text);
  if (typeof pack === "string") return pack;
  const benchmarks = openPack(pack);
  opened = Promise.resolve(benchmarks);
  open = benchmarks;
  return benchmarks;
}
