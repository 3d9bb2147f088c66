import { copyTo, oneBook, readArguments } from "../arguments";
import type { Command } from "../command";
import { loadHosted } from "../hosted/loadHosted";

const USAGE = "BOOK.xlsx --out COPY.xlsx [--counts REPORT.csv|.xlsx] [--sheet NAME] [--force]";

const HELP = `
Writes a copy with the next month: its column or sheet, heading, formulas and widths, as the pane adds it. With a report
the counts of every row that is surely about a measure are brought in; what is only close is left and said.

  --out COPY.xlsx  the copy; the workbook itself is never written
  --counts REPORT  a report of counts: reference or name of the measure, numerator, denominator, or one value
  --sheet NAME     the scorecard's sheet, where there are several
  --force          replaces a file that is there already
`;

/** `scorecard month BOOK --out COPY`: the next month added in a copy, with a report's counts where one is given. */
export const monthCommand: Command = {
  usage: USAGE,
  help: HELP,
  run: async (args) => {
    const usage = `scorecard month ${USAGE}`;
    const given = readArguments(args, {
      flags: ["--force"],
      values: ["--out", "--counts", "--sheet"],
      usage,
    });
    const book = oneBook(given, usage);
    return loadHosted().monthInCopy(book, {
      ...copyTo(given, usage),
      sheet: given.value("--sheet"),
      counts: given.value("--counts"),
    });
  },
};
