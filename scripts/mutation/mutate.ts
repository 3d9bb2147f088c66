import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { wilsonInterval, Z_95 } from "../../src/core/statistics/wilsonInterval";
import { evenly } from "./evenly";
import { instrumentedTests, type Mutant } from "./instrumentedTests";
import { outcomes, type Outcome } from "./outcomes";

/**
 * The rooms whose code is changed, and where the tests lie that are asked. Other rooms come by most of this code too, but
 * what only they notice is not yet a behaviour of the room: the score is rather too low.
 */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  "src/core": ["src/core", "src/functions", "src/judge", "tests/methods"],
  "src/checks": ["src/checks", "tests/checks", "tests/methods"],
  "src/recognise": ["src/recognise"],
  // Their whole walks are asked in `tests/host`, which takes too long to be run for each change.
  "src/live": ["src/live"],
  "src/workflow": ["src/workflow"],
};
/** Every kind of change but to take away a body. */
const NOT_BODIES: readonly string[] = [
  ...["ArithmeticOperator", "ArrayDeclaration", "AssignmentOperator", "BooleanLiteral"],
  ...["ConditionalExpression", "EqualityOperator", "LogicalOperator", "MethodExpression", "ObjectLiteral"],
  ...["OptionalChaining", "Regex", "StringLiteral", "UnaryOperator", "UpdateOperator"],
];
/** The folders that are counted: `src/core/figures`. */
const ROOM_DEPTH = 3;

/**
 * `npm run mutation [-- PATH …]`: makes thousands of small changes to the rooms that are asked, one at
 * a time, and says how many of them the tests notice: by file, by folder and in all. The changes that survive are shown
 * for the paths that are named. With `--bodies` it only takes away whole bodies of functions and branches, which is quick
 *  * and finds what no test asks for at all. With `--sample 1500` it makes about so many, spread evenly over all files and
 * always the same ones: a figure for a whole room in a quarter of an hour, with the interval that the true one lies in.
 */
async function mutate(given: readonly string[]): Promise<void> {
  const { values, positionals: paths } = parseArgs({
    args: [...given],
    options: { bodies: { type: "boolean" }, sample: { type: "string" } },
    allowPositionals: true,
  });
  const wanted = (file: string) => paths.length === 0 || paths.some((one) => file.startsWith(one));
  const sources = filesIn(Object.keys(ASKED)).filter((file) => !file.endsWith(".test.ts") && wanted(file));
  const rooms = Object.keys(ASKED).filter((room) => sources.some((file) => file.startsWith(room)));
  // Whether random figures notice a change is left to chance; what waits to be prepared is not about figures.
  const tests = filesIn([...new Set(rooms.flatMap((room) => ASKED[room] ?? []))]).filter(
    (file) => file.endsWith(".test.ts") && !/fast-check|beforeAll\(async/.test(readFileSync(file, "utf8")),
  );
  // Nobody reads where a test failed, and to find out takes long.
  Error.stackTraceLimit = 0;
  const counts = new Map<string, Record<Outcome, number>>();
  const all = await instrumentedTests(sources, tests, values.bodies ? NOT_BODIES : []);
  const mutants = values.sample === undefined ? all.mutants : evenly(all.mutants, Number(values.sample));
  for await (const [mutant, outcome] of outcomes({ ...all, mutants })) {
    const file = path.relative("", mutant.fileName);
    for (const place of [file, roomOf(file), "all"]) {
      const count = counts.get(place) ?? none();
      counts.set(place, count);
      count[outcome]++;
    }
    if (paths.length > 0 && (outcome === "survived" || outcome === "not covered"))
      say(`${outcome}  ${shown(mutant)}`);
  }
  const lowestFirst = [...counts].sort((a, b) => score(a[1]) - score(b[1]));
  const isFile = (place: string) => place.endsWith(".ts");
  const isFolder = (place: string) => !isFile(place);
  const isSampled = mutants.length < all.mutants.length;
  // Of a file a sample has a handful of mutants, which say nothing of it.
  for (const wanted of isSampled ? [isFolder] : [isFile, isFolder])
    for (const [place, own] of lowestFirst.filter(([place]) => wanted(place)))
      say(`${line(place, own)}${isSampled ? interval(own) : ""}`);
}

/** The folder that a file is counted with: `src/core/figures` for all that lies in it. */
function roomOf(file: string): string {
  return path.dirname(file).split(path.sep).slice(0, ROOM_DEPTH).join("/");
}

function filesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => path.join(folder, name)),
  );
}

const none = (): Record<Outcome, number> => ({ noticed: 0, survived: 0, "not covered": 0, static: 0 });

/** The share of mutants that a test notices; what only happens while a module loads is left out. */
function score({ noticed, survived, ...rest }: Record<Outcome, number>): number {
  return noticed / Math.max(noticed + survived + rest["not covered"], 1);
}

/** Where the score of all mutants of a room lies, of which these are a sample: 95 times of 100 between the two. */
function interval({ noticed, survived, ...rest }: Record<Outcome, number>): string {
  const bounds = wilsonInterval(noticed, noticed + survived + rest["not covered"], Z_95);
  return bounds === null
    ? ""
    : ` (${(bounds.lower * 100).toFixed(1)}% to ${(bounds.upper * 100).toFixed(1)}%)`;
}

function line(file: string, own: Record<Outcome, number>): string {
  const percent = `${(score(own) * 100).toFixed(1)}%`.padStart(6);
  return `${percent}  ${file}: ${Object.entries(own)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(", ")}`;
}

/** Where it is, what stands there, and what it was replaced by. */
function shown({ fileName, location: { start, end }, replacement }: Mutant): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  const last = lines.pop()?.slice(0, end.column) ?? "";
  const was = [...lines, last].join("\n").slice(start.column);
  const short = (text: string) => text.replace(/\s+/g, " ").slice(0, 100);
  return `${path.relative("", fileName)}:${start.line + 1}  ${short(was)}  ->  ${short(replacement)}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void mutate(process.argv.slice(2));
