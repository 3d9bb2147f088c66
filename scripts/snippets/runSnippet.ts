import { createContext, Script } from "node:vm";
import { transform } from "esbuild";
import { openInNode } from "../../workbench/node/openInNode";
import { blankBook } from "./blankBook";
import type { Snippet } from "./readSnippet";
import { standInPage } from "./standInPage";

/** What became of a snippet. */
export interface Outcome {
  readonly name: string;
  /**
   * passes: all that it does is done. refused: something of it is refused by its name, whatever follows from that.
   * wrong: it ends with an error, and nothing was refused. nothing: it has no button, or wants a file of somebody's.
   */
  readonly kind: "passes" | "refused" | "wrong" | "nothing";
  readonly why: readonly string[];
}

/** How the host, and the library that lacks newer members, say what they do not have. */
const REFUSED =
  /does not implement|is not a function|is not a constructor|of undefined|undefined or null|is not defined/;
/** The button of a page with which a file is chosen. */
const WANTS_FILE = /type="file"/;
/** Longer than any of them takes. */
const PATIENCE_MS = 300_000;

/** Runs every button of a snippet on a workbook of one blank sheet. */
export async function runSnippet({ name, script, template }: Snippet): Promise<Outcome> {
  const { code } = await transform(script, { loader: "ts", target: "es2022" });
  const open = await openInNode(blankBook());
  const page = standInPage(template);
  const why: string[] = [];
  const said = (error: unknown): void => void why.push(sentenceOf(error));
  const globals = {
    ...{ Excel: open.Excel, OfficeExtension: open.OfficeExtension, Office: open.Office },
    CustomFunctions: open.CustomFunctions,
    ...{
      document: page.document,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      Promise,
      Date,
      JSON,
      Math,
    },
    console: { log: () => undefined, info: () => undefined, warn: () => undefined, error: said },
  };
  // Some start work that nothing waits for.
  process.on("unhandledRejection", said);
  try {
    new Script(code).runInContext(createContext({ ...globals, window: globals }));
    for (const { clicks } of page.buttons())
      for (const click of clicks) await within(Promise.resolve(click()).catch(said));
  } catch (error) {
    said(error);
  } finally {
    await open.host.idle();
    await open.close();
    process.off("unhandledRejection", said);
  }
  return { name, kind: WANTS_FILE.test(template) ? "nothing" : kindOf(page.buttons().length, why), why };
}

function kindOf(buttons: number, why: readonly string[]): Outcome["kind"] {
  if (why.length > 0) return why.some((one) => REFUSED.test(one)) ? "refused" : "wrong";
  return buttons === 0 ? "nothing" : "passes";
}

function sentenceOf(error: unknown): string {
  const told = error as { code?: unknown; message?: unknown; debugInfo?: { errorLocation?: string } } | null;
  const at = told?.debugInfo?.errorLocation;
  return [told?.code, told?.message ?? String(error), at && `(${at})`]
    .filter((one) => typeof one === "string" && one !== "")
    .join(" ");
}

function within(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("It does not end.")), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
