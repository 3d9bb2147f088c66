import { copyTo, oneBook, readArguments } from "../arguments";
import type { Command } from "../command";
import { loadHosted } from "../hosted/loadHosted";

const USAGE =
  "BOOK.xlsx --out COPY.xlsx [--sheet NAME] [--measures headlines|reds|all|REFERENCES] [--four] [--mean] [--force]";

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
  --force           replaces a file that is there already
`;

export const command: Command = {
  usage: USAGE,
  help: HELP,
  run: async (args) => {
    const usage = `scorecard pages ${USAGE}`;
    const given = readArguments(args, {
      flags: ["--force", "--four", "--mean"],
      values: ["--out", "--sheet", "--measures"],
      usage,
    });
    const book = oneBook(given, usage);
    return loadHosted().pages(book, {
      ...copyTo(given, usage),
      sheet: given.value("--sheet"),
      measures: given.value("--measures"),
      perPage: given.has("--four") ? 4 : 1,
      mean: given.has("--mean"),
    });
  },
};
