import { writeFileSync, existsSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { applyChanges } from "../../src/excel/apply/apply";
import { cellName } from "../../src/core/figures/cellName";
import type { Skipped } from "../../src/model/report";
import type { Change } from "../../src/model/change";
import { openInNode } from "../../workbench/node/openInNode";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { DONE, Refusal, type Ended } from "../command";
import { readBytes } from "../read/readBook";

const WHY: Readonly<Record<Skipped["reason"], string>> = {
  changed: "it is not as it was read.",
  locked: "it is locked.",
  missing: "it is no longer there.",
  failed: "it could not be written.",
  alone: "what it belongs to was left too.",
  refers: "its formula refers to what would go.",
  moved: "it is no longer certain which cell is meant.",
};

/** Excel opens no file whose ending says of macros what is not so. */
const OTHER_ENDING = "The copy needs the ending of its workbook: --out COPY{ending}.";

/** Where a copy goes. */
export interface Destination {
  readonly out: string;
  /** A file of that name is replaced. */
  readonly force: boolean;
}

/** What a command did to its copy, in sentences; an empty `done` leaves the copy unwritten. */
export interface CopyWork {
  readonly done: readonly string[];
  readonly left: readonly string[];
}

/**
 * Opens a workbook in the emulated Excel, does the work as the pane would, and writes a copy. The workbook itself is
 * never written, and a file that is there only where that was asked for.
 */
export async function withHosted(
  path: string,
  { out, force }: Destination,
  work: () => Promise<CopyWork>,
): Promise<Ended> {
  if (resolve(out) === resolve(path)) throw new Refusal("The copy needs a name of its own: --out COPY.xlsx.");
  if (extname(out).toLowerCase() !== extname(path).toLowerCase())
    throw new Refusal(OTHER_ENDING.replace("{ending}", extname(path)));
  if (existsSync(out) && !force) throw new Refusal(`${out} is there already; --force replaces it.`);
  const file = await readXlsx(readBytes(path), basename(path));
  const opened = await openInNode(file.book);
  Object.assign(globalThis, {
    Excel: opened.Excel,
    Office: opened.Office,
    OfficeExtension: opened.OfficeExtension,
  });
  const { done, left } = await work();
  await opened.engine.settle();
  const bytes = await writeXlsx(file, opened.engine.toBook());
  try {
    writeFileSync(out, bytes);
  } catch {
    throw new Refusal(`${out} could not be written. Is there such a folder, and is the file closed?`);
  }
  const lines = [...done.map((one) => `  ${one}`), ...left.map((one) => `  left: ${one}`)];
  return { output: `${[out, ...lines].join("\n")}\n`, status: DONE };
}

/** Applies changes as the pane does; what was skipped, in sentences. */
export async function applied(changes: readonly Change[], now: () => Date): Promise<readonly string[]> {
  const report = await applyChanges(changes, now);
  if (report.trouble !== null) throw new Refusal(report.trouble);
  return report.skipped.map(
    ({ place, reason }) => `${place.sheet}!${cellName(place)} was left: ${WHY[reason]}`,
  );
}
