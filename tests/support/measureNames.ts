import { readFileSync } from "node:fs";
import path from "node:path";

/** Which way a careful reader calls good, written down before the code was asked; `none` where readers would not agree. */
export type NamedWay = "higher" | "lower" | "none";

/** Names of measures of children's services, councils, health, police and housing that are good one way. */
export function namesOf(way: NamedWay): string[] {
  const file = path.join(import.meta.dirname, "../tables/names", `${way}.txt`);
  return readFileSync(file, "utf8").trim().split("\n");
}
