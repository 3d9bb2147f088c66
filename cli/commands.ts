import type { Command } from "./command";

/**
 * The commands in the order in which `--help` lists them: what each does in a line, and where it is. One file for each;
 * it is loaded when it is called.
 */
export const COMMANDS: Readonly<
  Record<string, { readonly does: string; load(): Promise<{ readonly command: Command }> }>
> = {
  check: {
    does: "says what a scorecard's figures, colours and arrows disagree about; writes nothing",
    load: () => import("./commands/check"),
  },
};
