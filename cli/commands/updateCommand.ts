import type { ChangeGroup } from "../../src/model/change";
import { copyTo, oneBook, readArguments } from "../arguments";
import { Refusal, type Command } from "../command";
import { loadHosted } from "../hosted/loadHosted";

const USAGE =
  "BOOK.xlsx --out COPY.xlsx [--sheet NAME] [--only values,statuses,directions] [--authority NAME] [--force]";
const GROUPS: readonly ChangeGroup[] = ["values", "statuses", "directions"];

const HELP = `
Writes a copy in which the percentages and rates that the workings give are filled in, the statuses are coloured and the
arrows set: what the pane's Update ticks by itself. What the analyst set and a rule contradicts is left and said.

  --out COPY.xlsx  the copy; the workbook itself is never written
  --sheet NAME     keeps to the scorecards of one sheet
  --only GROUPS    some of values, statuses and directions, with commas between them; benchmarks are values
  --authority NAME brings the benchmarks up to date as well, for the authority of that name: the newest public figures,
                   with the years in the headings; what they were is kept on the sheet KPI history
  --force          replaces a file that is there already
`;

/** `scorecard update BOOK --out COPY`: values, colours and arrows set in a copy, as the pane would. */
export const updateCommand: Command = {
  usage: USAGE,
  help: HELP,
  run: async (args) => {
    const usage = `scorecard update ${USAGE}`;
    const given = readArguments(args, {
      flags: ["--force"],
      values: ["--out", "--sheet", "--only", "--authority"],
      usage,
    });
    const book = oneBook(given, usage);
    const only = groupsOf(given.value("--only"), usage);
    const authority = given.value("--authority");
    // Either was meant, and nobody can say which.
    if (authority !== null && only?.includes("values") === false) throw new Refusal(BENCHMARKS_ARE_VALUES);
    return loadHosted().updateInCopy(book, {
      ...copyTo(given, usage),
      sheet: given.value("--sheet"),
      only,
      authority,
    });
  },
};

const BENCHMARKS_ARE_VALUES =
  "--authority brings benchmarks up to date, which are values: --only leaves them out. Add values, or leave out one of the two.";

function groupsOf(names: string | null, usage: string): readonly ChangeGroup[] | null {
  if (names === null) return null;
  return names.split(",").map((name) => {
    const group = GROUPS.find((one) => one === name.trim());
    if (group === undefined) throw new Refusal(`There is nothing called ${name} to update. Usage: ${usage}`);
    return group;
  });
}
