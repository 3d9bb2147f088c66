import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { CHECK_IDS } from "../../src/model/checkIds";

const ROOT = path.join(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, "src/checks");
/** The table of all checks: its keys are asked for one by one by its type. */
const TABLE = path.join(FOLDER, "run", "checks.ts");
const IDS: ReadonlySet<string> = new Set(CHECK_IDS);
/** There are more names than this; fewer would mean that they were not found. */
const LEAST_NAMES = 90;

const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
const { options: whole } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
/** The checks know nothing of Excel's objects, nor of a page's: without them the compiler is done sooner. */
const options: ts.CompilerOptions = {
  ...whole,
  types: [],
  lib: ["lib.es2022.d.ts", "lib.es2023.array.d.ts"],
};
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => /(?<!\.test)\.ts$/.test(name))
  .map((name) => path.join(FOLDER, name))
  .filter((file) => file !== TABLE);

interface CheckName {
  /** Where its first letter stands. */
  readonly at: number;
  /** What the compiler points at where it is misspelt: the name, or `id: "its-name"`. */
  readonly from: number;
  readonly to: number;
}

/** Where a file names checks. */
function namesIn(file: string): CheckName[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: CheckName[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && IDS.has(node.text)) {
      const told =
        ts.isPropertyAssignment(node.parent) || ts.isBinaryExpression(node.parent) ? node.parent : node;
      found.push({ at: node.getStart() + 1, from: told.getStart(), to: told.getEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const READ = new Map<string, ts.SourceFile | undefined>();

/** A compiler for which these files have another text than on the disk. */
function compiler(texts: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) => {
    const text = texts.get(path.resolve(name));
    if (text !== undefined) return ts.createSourceFile(name, text, target, true);
    if (!READ.has(name)) READ.set(name, read(name, target));
    return READ.get(name);
  };
  return ts.createProgram({ rootNames: FILES, options, host });
}

it("a check that is misspelt anywhere among the checks does not compile", () => {
  const names = FILES.map((file) => ({ file, all: namesIn(file) })).filter(({ all }) => all.length > 0);
  const together = compiler(new Map(names.map(({ file, all }) => [file, misspelt(file, all)])));
  const left = names.flatMap(({ file, all }) => unnoticed(together, file, all).map((one) => ({ file, one })));
  // Of several in one place the compiler tells the first; the others are asked one by one.
  const never = left.filter(({ file, one }) => {
    const alone = compiler(new Map([[file, misspelt(file, [one])]]));
    return alone.getSemanticDiagnostics(alone.getSourceFile(file)).length === 0;
  });
  expect(never.map(({ file, one }) => `${path.relative(ROOT, file)} at ${one.at}`)).toEqual([]);
  expect(names.flatMap(({ all }) => all).length).toBeGreaterThan(LEAST_NAMES);
});

function unnoticed(program: ts.Program, file: string, names: readonly CheckName[]): CheckName[] {
  const errors = program.getSemanticDiagnostics(program.getSourceFile(file));
  return names.filter(({ from, to }) => !errors.some(({ start = -1 }) => from <= start && start < to));
}

/** The text of a file with another first letter in each of these names. */
function misspelt(file: string, names: readonly CheckName[]): string {
  return names.reduce(
    (text, { at }) => `${text.slice(0, at)}q${text.slice(at + 1)}`,
    readFileSync(file, "utf8"),
  );
}
