import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A table's lines, each as its fields. */
export function readTable(folder: string, file: string): readonly (readonly string[])[] {
  const text = readFileSync(join(folder, file), "utf8").replace(/\r?\n$/, "");
  return text.split(/\r?\n/).map((line) => line.split("\t"));
}

/** The lines below the heading by their first field. */
export function byReference(table: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(table.slice(1).map((line) => [line[0] ?? "", line]));
}
