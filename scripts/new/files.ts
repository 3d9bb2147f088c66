import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes a new file; throws where one stands there already. */
export function writeNew(file: string, text: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already, so nothing was written.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Puts a line in front of the first line that is `before`; throws where that line is not there, so that no table is half written. */
export function insertBefore(file: string, before: string, line: string): void {
  const lines = readFileSync(file, "utf8").split("\n");
  const at = lines.findIndex((one) => one.trim() === before);
  if (at < 0) throw new Error(`${file} has no line "${before}" to stand before.`);
  lines.splice(at, 0, line);
  writeFileSync(file, lines.join("\n"));
}

/** Puts an import behind the last one of a file. */
export function addImport(file: string, line: string): void {
  const lines = readFileSync(file, "utf8").split("\n");
  const isEnd = (one: string): boolean => /^(?:import\b.*|\} )from ".*";$/.test(one);
  lines.splice(lines.map(isEnd).lastIndexOf(true) + 1, 0, line);
  writeFileSync(file, lines.join("\n"));
}

/** `target-missing` is `targetMissing`. */
export function camelCase(name: string): string {
  return name.toLowerCase().replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `RAG.WHY` is `RagWhy`. */
export function pascalCase(name: string): string {
  const called = camelCase(name);
  return called.charAt(0).toUpperCase() + called.slice(1);
}
