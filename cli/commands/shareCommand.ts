import { copyTo, oneBook, readArguments } from "../arguments";
import type { Command } from "../command";
import { loadHosted } from "../hosted/loadHosted";

const USAGE = "BOOK.xlsx --out COPY.xlsx [--keep-settings] [--keep-journal] [--force]";

const HELP = `
Writes a copy in which every KPI formula is an equal one of Excel's own, or its value, so that it shows the same for
everybody, without the add-in's settings and without the record that Revert uses.

  --out COPY.xlsx  the copy; the workbook itself is never written
  --keep-settings  leaves the add-in's settings in the copy
  --keep-journal   leaves the record that Revert uses in the copy
  --force          replaces a file that is there already
`;

/** `scorecard share BOOK --out COPY`: a copy whose `KPI` functions are Excel's own formulas. */
export const shareCommand: Command = {
  usage: USAGE,
  help: HELP,
  run: async (args) => {
    const usage = `scorecard share ${USAGE}`;
    const given = readArguments(args, {
      flags: ["--force", "--keep-settings", "--keep-journal"],
      values: ["--out"],
      usage,
    });
    const book = oneBook(given, usage);
    return loadHosted().shareInCopy(book, {
      ...copyTo(given, usage),
      keepSettings: given.has("--keep-settings"),
      keepJournal: given.has("--keep-journal"),
    });
  },
};
