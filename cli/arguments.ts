import { Refusal } from "./command";

/** The options that a command takes. */
export interface Options {
  /** Those that are there or not: `--json`. */
  readonly flags?: readonly string[];
  /** Those with a value behind them: `--sheet NAME`. */
  readonly values?: readonly string[];
  readonly usage: string;
}

/** What a command was given. */
export interface Given {
  /** What is no option. */
  readonly rest: readonly string[];
  has(flag: string): boolean;
  value(name: string): string | null;
}

/** Reads the arguments of a command; refuses what makes no sense. `--out=FILE` is the same as `--out FILE`. */
export function readArguments(args: readonly string[], { flags = [], values = [], usage }: Options): Given {
  const rest: string[] = [];
  const set = new Set<string>();
  const valued = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    const [name = "", inline] = arg.startsWith("--") ? split(arg) : [arg];
    if (!arg.startsWith("--")) rest.push(arg);
    else if (flags.includes(name) && inline === undefined) set.add(name);
    else if (values.includes(name)) {
      const value = inline ?? args[++at];
      if (value === undefined || value === "") throw new Refusal(`${name} needs a value. Usage: ${usage}`);
      valued.set(name, value);
    } else throw new Refusal(`There is no option ${name}. Usage: ${usage}`);
  }
  return { rest, has: (flag) => set.has(flag), value: (name) => valued.get(name) ?? null };
}

/** Where a command writes its copy, which has to be said. */
export function copyTo(given: Given, usage: string): { readonly out: string; readonly force: boolean } {
  const out = given.value("--out");
  if (out === null) throw new Refusal(`--out names the copy. Usage: ${usage}`);
  return { out, force: given.has("--force") };
}

/** The one workbook that a command works on. */
export function oneBook({ rest }: Given, usage: string): string {
  const [book, ...more] = rest;
  if (book === undefined) throw new Refusal(`No workbook was named. Usage: ${usage}`);
  if (more.length > 0) throw new Refusal(`One workbook at a time. Usage: ${usage}`);
  return book;
}

function split(arg: string): [string, string?] {
  const at = arg.indexOf("=");
  return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
}
