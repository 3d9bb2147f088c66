import { authorityNamed, nearNames } from "../../src/benchmarks/authorityNamed";
import type { Benchmarks } from "../../src/benchmarks/pack/open";
import { loadBenchmarks } from "../../src/workflow/benchmarks/loadBenchmarks";
import { Refusal } from "../command";

/** The public figures, and the authority that was named; refuses a name that is none, with those that it may have meant. */
export async function authorityAsked(
  name: string,
): Promise<{ readonly benchmarks: Benchmarks; readonly authority: number }> {
  const benchmarks = await loadBenchmarks();
  const authority = authorityNamed(name, benchmarks);
  if (authority !== null) return { benchmarks, authority };
  const near = nearNames(name, benchmarks);
  const meant = near.length > 0 ? ` Was ${near.join(" or ")} meant?` : "";
  throw new Refusal(`No English authority is called ${name}.${meant}`);
}
