import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { build, type Plugin } from "esbuild";
import type * as Collected from "./collect";

/** A small change to a source that a test should notice. Lines count from 0. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly replacement: string;
  readonly location: Record<"start" | "end", { readonly line: number; readonly column: number }>;
}

export interface InstrumentedTests {
  readonly mutants: readonly Mutant[];
  /** Evaluates sources and tests anew. `forget` empties what the modules keep of what they worked out. */
  load(): typeof Collected & { forget(): void };
}

const COLLECT = path.resolve("scripts/mutation/collect.ts");
const IMPORTS = /^(?:\s*import [^;]*;\n)*/;
const ignore = () => undefined;
const QUIET = { debug: ignore, info: ignore, isDebugEnabled: () => false };

/**
 * The tests and all that they import in one script that holds every mutant of the sources, each switched by its id;
 * `without` names kinds of mutants that are left out.
 */
export async function instrumentedTests(
  sources: readonly string[],
  tests: readonly string[],
  without: readonly string[] = [],
): Promise<InstrumentedTests> {
  const files = await Promise.all(
    sources.map(async (source) => ({
      name: path.resolve(source),
      mutate: true,
      content: await readFile(source, "utf8"),
    })),
  );
  const entries = tests.map((test) => path.resolve(test));
  const options = { plugins: null, excludedMutations: [...without], ignorers: [] };
  const instrumented = await new Instrumenter(QUIET as never).instrument(files, options);
  const contents = new Map(instrumented.files.map(({ name, content }) => [name, counting(content)]));
  const { outputFiles } = await build({
    stdin: {
      contents: `${entries.map((test) => `import "${test}";`).join("\n")}\nexport * from "${COLLECT}";`,
      resolveDir: "/",
    },
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Some tests ask for a function by its name.
    keepNames: true,
    packages: "external",
    // package.json says for the pane that what is only imported does nothing; a test does.
    ignoreAnnotations: true,
    define: { "import.meta.url": JSON.stringify(import.meta.url) },
    plugins: [taking(contents, new Set(entries))],
  });
  const vitest: unknown = await import("vitest");
  const fromPackages = createRequire(path.resolve("package.json"));
  const evaluate = runInThisContext(
    `(require, module, Map) => {${outputFiles[0]?.text ?? ""}\nreturn module.exports}`,
  ) as (require: (name: string) => unknown, module: object, maps: typeof Map) => typeof Collected;
  const load = () => {
    const maps: Map<unknown, unknown>[] = [];
    let loading = true;
    class Noted<Key, Value> extends Map<Key, Value> {
      constructor(entries?: Iterable<readonly [Key, Value]> | null) {
        super(entries);
        if (loading) maps.push(this);
      }
    }
    const loaded = evaluate(
      (name) => (name === "vitest" ? vitest : (fromPackages(name) as unknown)),
      { exports: {} },
      Noted,
    );
    loading = false;
    const memories = maps.filter(({ size }) => size === 0);
    return { ...loaded, forget: () => memories.forEach((memory) => memory.clear()) };
  };
  const mutants = instrumented.mutants.filter(({ status }) => status !== "Ignored");
  return { mutants, load };
}

/** Which tests come by which mutants is counted only before the first mutant is put in place. */
function counting(content: string): string {
  return content.replace("function cover() {", "$& if (ns.activeMutant !== undefined) return;");
}

/** Sources with their mutants; tests as functions, so that what they share is made anew for each; `vitest` from here. */
function taking(contents: ReadonlyMap<string, string>, tests: ReadonlySet<string>): Plugin {
  return {
    name: "mutation",
    setup(bundle) {
      bundle.onResolve({ filter: /^vitest$/ }, ({ importer }) =>
        importer === COLLECT ? { path: "vitest", external: true } : { path: COLLECT },
      );
      bundle.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!tests.has(file)) return { contents: contents.get(file) ?? (await textOf(file)), loader: "ts" };
        const test = await textOf(file);
        const imports = IMPORTS.exec(test)?.[0] ?? "";
        const body = `import { files } from "${COLLECT}";\nfiles.push({ path: "${file}", name() {${test.slice(imports.length)}\n} });`;
        return { contents: imports + body, loader: "ts" };
      });
    },
  };
}

/** In one script for all, no file has a place of its own: it is written in. */
async function textOf(file: string): Promise<string> {
  return (await readFile(file, "utf8")).replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)));
}
