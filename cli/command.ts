/** What a command answers with: the text for standard output, and the exit status. */
export interface Ended {
  readonly output: string;
  readonly status: number;
}

/** One command of the program. */
export interface Command {
  /** How it is called, behind its name: `BOOK.xlsx --out COPY.xlsx`. */
  readonly usage: string;
  /** What `--help` says below the usage. */
  readonly help: string;
  run(args: readonly string[]): Promise<Ended>;
}

/** Nothing to report above a note, or all that was asked for is done. */
export const DONE = 0;
/** Something above a note was found: a script that runs the check each month stops here. */
export const FINDINGS = 1;
/** The file could not be read, or the command made no sense. */
export const REFUSED = 2;

/** Why a command was not carried out, in one plain sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
