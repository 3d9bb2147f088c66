import { readFileSync } from "node:fs";
import { openPack } from "../../../src/benchmarks/pack/open";
import { parsePack } from "../../../src/benchmarks/pack/pack";

/** The pack of the repository, opened, for tests whose expectations are published figures. */
export function shippedBenchmarks(): ReturnType<typeof openPack> {
  const pack = parsePack(readFileSync("assets/benchmarks/benchmarks.json", "utf8"));
  if (typeof pack === "string") throw new Error(pack);
  return openPack(pack);
}
