import { isDeepStrictEqual } from "node:util";
import { revertLast } from "../../src/excel/apply/revert";
import { survey } from "../../src/excel/read/survey";
import type { OpenBook } from "../../workbench/node/openInNode";
import { contentsOf } from "./contentsOf";
import { withFunctions } from "../host/support/withFunctions";
import { breakHost, type Fault } from "./breakHost";
import { readXlsx, type OpenedFile } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { writeBook } from "../../xlsx/writeBook";
import type { Book } from "../../xlsx/book";
import { applied, type Workflow } from "./workflows";

/** When it goes wrong, and what comes between then and Revert. */
export interface Attack {
  readonly during: "apply" | "revert";
  readonly fault: Fault;
  /** The workbook is saved and opened again before it is reverted. */
  readonly reopened: boolean;
}

/** How one run ended. */
export interface Outcome {
  readonly workflow: string;
  readonly attack: Attack;
  readonly end: "no fault" | "unchanged or reverted" | "lost" | "claimed";
  readonly detail: string;
}

/** More reverts than this do not come to an end. */
const MOST_REVERTS = 8;

/** Applies what the workflow proposes while something goes wrong, then takes back all there is: is everything as it was? */
export async function attack(workflow: Workflow, how: Attack): Promise<Outcome> {
  const outcome = (end: Outcome["end"], detail = ""): Outcome => ({
    workflow: workflow.name,
    attack: how,
    end,
    detail,
  });
  const keepsOne = workflow.name.includes("again");
  const made = await workflow.book();
  const file = how.reopened ? await readXlsx(await writeBook(made), made.name) : null;
  const book = file?.book ?? made;
  let told = "";
  let claimed = "";
  const tell = async (work: () => Promise<{ trouble: string | null }>): Promise<void> => {
    try {
      told += (await work()).trouble ?? "";
    } catch (error) {
      told += error instanceof Error ? error.message : String(error);
    }
  };
  const first = await withFunctions(book, async (open) => {
    const changes = await workflow.prepare(open);
    if (changes.length === 0) throw new Error(`${workflow.name} proposes nothing.`);
    const before = await contentsOf(open);
    const asSaved = file && (await savedAndOpened(file, open.engine.toBook()));
    if (how.during === "revert") await applied(workflow, changes);
    const broken = breakHost(open.host, how.fault);
    const options = { signal: broken.signal };
    await tell(() => (how.during === "apply" ? applied(workflow, changes, options) : revertLast(options)));
    const happened = broken.happened();
    broken.mend();
    await open.host.idle();
    // A second live edit says of itself alone that nothing was changed.
    if (how.during === "apply" && workflow.write === undefined && SAYS_UNCHANGED.test(told)) {
      const changed = differing(before, await contentsOf(open));
      if (changed !== null) claimed = `${told} But ${changed}`;
    }
    if (file === null)
      return { before, happened, asSaved, after: await reverted(open, keepsOne), saved: null };
    const saved = await savedAndOpened(file, open.engine.toBook());
    return { before, happened, asSaved, after: null, saved };
  });
  if (!first.happened) return outcome("no fault");
  // What a file does not tell of what was done before is no loss of this.
  const before = first.asSaved ? await withFunctions(first.asSaved, contentsOf) : first.before;
  const end = first.saved
    ? await withFunctions(first.saved, (open) => reverted(open, keepsOne))
    : (first.after ?? { contents: null, skipped: "" });
  const difference = differing(before, end.contents);
  if (difference !== null) return outcome("lost", `${difference} ${end.skipped} | ${told}`);
  return claimed === "" ? outcome("unchanged or reverted") : outcome("claimed", claimed);
}

/** Sentences that are true only where the workbook is as it was. */
const SAYS_UNCHANGED = /nothing was (lost|changed)|none of the|everything was left/i;

/** The workbook as it comes out of its file again. */
async function savedAndOpened(file: OpenedFile, book: Book): Promise<Book> {
  return (await readXlsx(await writeXlsx(file, book), book.name)).book;
}

/** Takes back all that there is to take back; the workbook's contents then. */
async function reverted(open: OpenBook, keepsOne: boolean): Promise<{ contents: unknown; skipped: string }> {
  let skipped = "";
  for (let times = 0; times < MOST_REVERTS; times++) {
    const { revertable } = await survey();
    if (revertable === null || (keepsOne && (await isLastLeft(open)))) break;
    const report = await revertLast(undefined, revertable.apply);
    skipped += report.skipped.map(({ place, reason }) => `${reason} ${place.row},${place.column}`).join("; ");
  }
  return { contents: await contentsOf(open), skipped };
}

/** What was applied before the attack stays. */
async function isLastLeft({ engine }: OpenBook): Promise<boolean> {
  return engine.customXml.size <= 1;
}

/** The first thing in which two workbooks differ, in short; `null` for none. Ids of sheets are no contents. */
function differing(one: unknown, other: unknown, path = ""): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return `${path}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const key of keys) {
    const found = differing(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${path}.${key}`,
    );
    if (found !== null) return found.slice(0, 300);
  }
  return null;
}
