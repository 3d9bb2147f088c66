import { copyTo, oneBook, readArguments } from "../arguments";
import { Refusal, type Command } from "../command";
import type { SnapshotForm } from "../../src/pages/snapshot/compareWith";
import { loadHosted } from "../hosted/loadHosted";

const USAGE =
  "BOOK.xlsx --out COPY.xlsx [--sheet NAME] [--measures headlines|reds|all|REFERENCES] [--four] [--mean] [--snapshot month|year] [--force]";

const HELP = `
Writes a copy with a printed page for each measure: figures, target and tolerance, status, direction and a chart, all of
them formulas to the scorecard, and a place for the commentary. Pages that are there already are brought up to date; what
was typed on them stays.

  --out COPY.xlsx   the copy; the workbook itself is never written
  --sheet NAME      keeps to the scorecard of one sheet
  --measures WHICH  headlines: those that a sheet of the workbook lists (what is done by itself where there is such a list);
                    reds; all; or references with commas between them: 1.4,2.2
  --four            four measures on a printed page
  --mean            a line at the mean of the months
  --snapshot FORM   in place of pages the snapshot: a tile for each measure with its change on the month before (month) or on the
                    same month a year before (year); one that is there, ours or hers, is brought up to date
  --force           replaces a file that is there already
`;

/** `scorecard pages BOOK --out COPY`: printed pages with their charts, or the snapshot, in a copy. */
export const pagesCommand: Command = {
  usage: USAGE,
  help: HELP,
  run: async (args) => {
    const usage = `scorecard pages ${USAGE}`;
    const given = readArguments(args, {
      flags: ["--force", "--four", "--mean"],
      values: ["--out", "--sheet", "--measures", "--snapshot"],
      usage,
    });
    const book = oneBook(given, usage);
    return loadHosted().pagesInCopy(book, {
      ...copyTo(given, usage),
      sheet: given.value("--sheet"),
      measures: given.value("--measures"),
      perPage: given.has("--four") ? 4 : null,
      mean: given.has("--mean"),
      snapshot: formOf(given.value("--snapshot"), usage),
    });
  },
};

function formOf(typed: string | null, usage: string): SnapshotForm | null {
  if (typed === null) return null;
  if (typed === "month") return "previous";
  if (typed === "year") return "yearBefore";
  throw new Refusal(`A snapshot compares with the month or the year before, not ${typed}. Usage: ${usage}`);
}
