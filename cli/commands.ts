import type { Command } from "./command";

/**
 * The commands in the order in which `--help` lists them: what each does in a line, and where it is. One file for each;
 * it is loaded when it is called.
 */
export const COMMANDS: Readonly<Record<string, { readonly does: string; load(): Promise<Command> }>> = {
  check: {
    does: "says what a scorecard's figures, colours and arrows disagree about; writes nothing",
    load: async () => (await import("./commands/checkCommand")).checkCommand,
  },
  tidy: {
    does: "writes a table with a row for each figure, as Parquet or CSV",
    load: async () => (await import("./commands/tidyCommand")).tidyCommand,
  },
  update: {
    does: "fills the values, colours the statuses and sets the arrows, in a copy",
    load: async () => (await import("./commands/updateCommand")).updateCommand,
  },
  month: {
    does: "adds the next month, and brings in a report's counts, in a copy",
    load: async () => (await import("./commands/monthCommand")).monthCommand,
  },
  pages: {
    does: "makes a printed page with a chart for each headline measure, or brings them up to date, in a copy",
    load: async () => (await import("./commands/pagesCommand")).pagesCommand,
  },
  share: {
    does: "turns KPI formulas into Excel's own, in a copy",
    load: async () => (await import("./commands/shareCommand")).shareCommand,
  },
};
