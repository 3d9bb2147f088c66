import { openPack, type Benchmarks } from "../../benchmarks/pack/open";
import { parsePack, type Pack } from "../../benchmarks/pack/pack";
import { breath } from "../breath";
import type { GivenFile } from "./downloaded/readDownloaded";
import { keepPack, keptPack } from "./keptPack";

/** The figures while they load; asked for twice at once, they load once. */
let opened: Promise<Benchmarks> | null = null;
/** The figures once they are there, for callers that cannot wait. */
let open: Benchmarks | null = null;

/** The public figures where they have loaded; `null` until then. */
export function benchmarksOpen(): Benchmarks | null {
  return open;
}

/** The public figures. They load when they are first asked for, and stay. */
export function loadBenchmarks(): Promise<Benchmarks> {
  opened ??= load().catch((error: unknown) => {
    // A connection that failed is tried again at the next call.
    opened = null;
    throw error;
  });
  return opened;
}

async function load(): Promise<Benchmarks> {
  const file: unknown = await import(
    /* webpackChunkName: "benchmarks" */ "../../../assets/benchmarks/benchmarks.json"
  );
  open = openPack(newer((file as { default: Pack }).default, keptPack()));
  return open;
}

/** The pack that the analyst opened, unless the add-in has come with a newer one since. */
function newer(shipped: Pack, kept: string | null): Pack {
  const pack = kept === null ? null : parsePack(kept);
  // By the day of its release: an update of the add-in may be newer than the file that the analyst opened before.
  return pack === null || typeof pack === "string" || pack.released <= shipped.released ? shipped : pack;
}

/**
 * Takes what the analyst downloaded in place of what came with the add-in, from now on. Throws an `Error` whose message says
 * why, where a file holds none of it; the figures in use stay.
 */
export async function useDownloaded(files: readonly GivenFile[]): Promise<Benchmarks> {
  const { pack: before } = await loadBenchmarks();
  // What reads published files is needed once a year at most.
  const { readDownloaded } = await import(
    /* webpackChunkName: "downloaded-figures" */ "./downloaded/readDownloaded"
  );
  const pack = await readDownloaded(files, before, breath());
  // Opened before it is taken: a file that is a pack in name only changes nothing.
  const benchmarks = openPack(pack);
  keepPack(JSON.stringify(pack));
  opened = Promise.resolve(benchmarks);
  open = benchmarks;
  return benchmarks;
}
