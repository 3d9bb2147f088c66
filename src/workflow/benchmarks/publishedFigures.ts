import type { Published, NoFigure } from "../../core/kpi/published";
import { publishedIn } from "../../benchmarks/published/publishedIn";
import { benchmarksOpen, loadBenchmarks } from "./loadBenchmarks";

const NOT_LOADED: NoFigure = { code: "#N/A", sentence: "The public figures could not be loaded." };

/** Public figures for the KPI functions, out of the pack that the analyst opened last. Never rejects: the next call tries again. */
export async function publishedFigures(): Promise<Published> {
  try {
    const loaded = await loadBenchmarks();
    // Asked anew at each call: the analyst may have opened a newer pack since.
    return publishedIn(() => benchmarksOpen() ?? loaded);
  } catch {
    // A formula shows #N/A with the reason, in place of breaking off.
    return { isLoaded: false, benchmark: () => NOT_LOADED, neighbours: () => NOT_LOADED };
  }
}
