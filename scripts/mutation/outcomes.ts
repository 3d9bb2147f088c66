import path from "node:path";
import { Script } from "node:vm";
import type { InstrumentedTests, Mutant } from "./instrumentedTests";

export type Outcome = "noticed" | "survived" | "not covered" | "static";

/** What the mutants' switches read and count: Stryker's instrumenter puts it into the sources. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage: { readonly static: Hits; readonly perTest: Record<string, Hits | undefined> };
}
type Hits = Record<string, number | undefined>;

/** One test of a file, and what it costs. */
interface OneTest {
  readonly file: string;
  readonly run: () => unknown;
  readonly took: number;
  readonly hits: Hits;
}

/** A mutant that is met so many times as often as without it is in an endless loop, which counts as noticed. */
const ENDLESS = 100;
/** A loop that does not come by its mutant again is stopped by the clock, after this and as many times what the test takes. */
const LEAST_MS = 2000;
/** A mutant that so many tests let pass has survived, whatever the others would say: the score is rather too low. */
const MOST_TESTS = 80;

/**
 * Puts each mutant in place and asks the tests that come by it until one fails: its own file's first, then those
 * of its folder, then the quickest.
 */
export async function* outcomes({ mutants, load }: InstrumentedTests): AsyncGenerator<[Mutant, Outcome]> {
  const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } };
  (globalThis as { __stryker__?: Switches }).__stryker__ = switches;
  const { files, testsOf, forget } = load();
  const { static: atLoad, perTest } = switches.mutantCoverage;

  const tests: OneTest[] = [];
  for (const [at, file] of files.entries()) {
    switches.currentTestId = "naming";
    const count = testsOf(file).length;
    for (let number = 0; number < count; number++) {
      const id = `${at} ${number}`;
      const run = () => {
        forget();
        return testsOf(file)[number]?.();
      };
      switches.currentTestId = id;
      const began = performance.now();
      try {
        await run();
        tests.push({ file: file.path, run, took: performance.now() - began, hits: perTest[id] ?? {} });
      } catch (error) {
        // What fails by itself can notice nothing.
        console.error(`${file.path} fails without a mutant: ${String(error)}`);
      }
    }
  }
  tests.sort((a, b) => a.took - b.took);
  switches.currentTestId = "mutants";

  for (const mutant of mutants) {
    const own = mutant.fileName.replace(/\.ts$/, ".test.ts");
    const room = path.dirname(mutant.fileName);
    const nearness = ({ file }: OneTest) => (file === own ? 2 : Number(path.dirname(file) === room));
    const covering = tests.filter(({ hits }) => hits[mutant.id]).sort((a, b) => nearness(b) - nearness(a));
    if (covering.length === 0) yield [mutant, atLoad[mutant.id] ? "static" : "not covered"];
    else yield [mutant, (await isNoticed(mutant.id, covering.slice(0, MOST_TESTS))) ? "noticed" : "survived"];
  }

  async function isNoticed(id: string, covering: readonly OneTest[]): Promise<boolean> {
    switches.activeMutant = id;
    try {
      for (const { run, hits, took } of covering) {
        switches.hitCount = 0;
        switches.hitLimit = (hits[id] ?? 0) * ENDLESS;
        await within(took * ENDLESS + LEAST_MS, run);
      }
      return false;
    } catch {
      return true;
    } finally {
      switches.activeMutant = undefined;
    }
  }
}

const CALL = new Script("__mutationTest()");

/** What a test gives; it throws where it takes longer. Only a script of its own can be stopped from outside. */
function within(timeout: number, run: () => unknown): unknown {
  (globalThis as { __mutationTest?: () => unknown }).__mutationTest = run;
  return CALL.runInThisContext({ timeout: Math.ceil(timeout) });
}
