import { DONE, REFUSED, Refusal, type Ended } from "./command";
import { COMMANDS } from "./commands";
import { printableLine } from "./plainText";
import { failureSentence } from "./failureSentence";

const PROGRAM = "scorecard";

/** Carries out a command line: its answer, or a refusal in one plain sentence. */
async function answer([name, ...args]: readonly string[]): Promise<Ended> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help")
    return { output: overview(), status: name === undefined ? REFUSED : DONE };
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (known === undefined) {
    const names = Object.keys(COMMANDS).join(", ");
    throw new Refusal(`There is no command ${name}; there are ${names}. See ${PROGRAM} --help.`);
  }
  const command = await known.load();
  if (!args.includes("--help") && !args.includes("-h")) return command.run(args);
  return { output: `Usage: ${PROGRAM} ${name} ${command.usage}\n\n${command.help.trim()}\n`, status: DONE };
}

function overview(): string {
  const longest = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
  const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(longest)}  ${does}`);
  return `Usage: ${PROGRAM} COMMAND …\n\n${lines.join("\n")}\n\n${PROGRAM} COMMAND --help says more. A command ends with 0 where all is well, with 1 where a check\nfound something above a note, and with 2, one sentence and nothing done where it could not be carried out.\n`;
}

/** What is written, and the status with which the process ends. */
export interface Said extends Ended {
  /** It goes to where errors go. */
  readonly failed: boolean;
}

/** Runs the program on these arguments, and never fails. */
export async function main(args: readonly string[]): Promise<Said> {
  try {
    return { ...(await answer(args)), failed: false };
  } catch (error) {
    const sentence = printableLine(failureSentence(error, args.slice(0, 2).join(" ")));
    return { output: `${sentence}\n`, status: REFUSED, failed: true };
  }
}
