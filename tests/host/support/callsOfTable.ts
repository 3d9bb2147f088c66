import { CHOICES } from "../../../src/core/kpi/choices";
import { KPI_HELP, type KpiHelp, type KpiName } from "../../../src/core/kpi/kpiFunctions";
import { kpiCalls } from "../../../src/share/formula/kpiCalls";
import { readFormula } from "../../../src/share/formula/readFormula";
import type { ShortCell } from "./bookOf";

/** How often an example's arguments are repeated to see that each cell of a range gets its own result. */
export const COPIES = 3;
/** The sheet of the arguments. */
export const ARGUMENTS = "Arguments";
/** Each call has so many rows for what it fills, and its arguments as many: the longest example is a series of 13. */
const ROOM = 14;
/** Nothing, half, twice: what else an argument may be, so that a native form is asked in more than its example. */
const FACTORS = [0, 0.5, 2];

/** What a cell holds that somebody typed a number into, where the example has a text. */
const PLAIN_FIGURE = "0.25";

const FIGURE = /^-?[\d.]+%?$/;
const LIST = /^\{(.*)\}$/;
const IS_REFERENCE = /!/;

/**
 * The example as its page prints it; its arguments in cells, repeated down a column, or across a row (a list once,
 * down a column); or one of its arguments replaced by another, whose result is not stated.
 */
export type CallForm = "typed" | "down" | "across" | "column" | "varied";

/** A call of a function of the table, and where it is typed. */
export interface TableCall {
  readonly name: KpiName;
  readonly form: CallForm;
  /** It may use cells of the sheet of arguments, which stand in the same rows. */
  readonly formula: string;
  readonly row: number;
  /** What those cells hold, from the first column on. */
  readonly cells: readonly (readonly ShortCell[])[];
}

type Unplaced = Pick<TableCall, "name" | "form"> & {
  readonly args: readonly string[];
  /** Its typed figures and texts stand in cells. */
  readonly inCells: boolean;
};

/** Every function of the table, called as its example and in the ways that a sheet would call it. */
export function callsOfTable(): readonly TableCall[] {
  return KPI_HELP.flatMap((help) => [...repeated(help), ...varied(help)]).map(placed);
}

function repeated(help: KpiHelp): Unplaced[] {
  const { name } = help;
  const args = argumentsOf(help);
  const across = args.some((one) => LIST.test(one)) ? "column" : "across";
  return [
    { name, form: "typed", args, inCells: false },
    { name, form: "down", args, inCells: true },
    { name, form: across, args, inCells: true },
  ];
}

function varied(help: KpiHelp): Unplaced[] {
  const { name } = help;
  const args = argumentsOf(help);
  return help.arguments.flatMap(({ choices }, at) => {
    const others =
      choices === undefined ? multiples(args[at] ?? "") : CHOICES[choices].map(({ word }) => `"${word}"`);
    return others.map((one): Unplaced => {
      const length = Math.max(args.length, at + 1);
      const changed = Array.from({ length }, (_, place) => (place === at ? one : (args[place] ?? "")));
      return { name, form: "varied", args: changed, inCells: choices === undefined };
    });
  });
}

/** A figure or a list, times each factor; a plain figure in place of a text; nothing of a reference. */
function multiples(text: string): string[] {
  const list = LIST.exec(text)?.[1];
  if (text.startsWith('"')) return [PLAIN_FIGURE];
  if (list === undefined && !FIGURE.test(text)) return [];
  return FACTORS.map((factor) =>
    list === undefined
      ? `${text}*${factor}`
      : `{${list
          .split(",")
          .map((one) => (Number(one) * factor).toString())
          .join(",")}}`,
  );
}

function argumentsOf({ name, example }: KpiHelp): readonly string[] {
  const read = readFormula(example.formula);
  const [call] = read === null ? [] : kpiCalls(read);
  if (call?.name !== name) throw new Error(`The example of ${name} does not call it: ${example.formula}`);
  return call.args.map(({ text }) => text);
}

function placed({ name, form, args, inCells }: Unplaced, at: number): TableCall {
  const row = at * ROOM;
  const cells: ShortCell[][] = Array.from({ length: ROOM }, () => []);
  const texts = args.map((text, place) => {
    const isWord = KPI_HELP.find((one) => one.name === name)?.arguments[place]?.choices !== undefined;
    if (!inCells || isWord || text === "" || IS_REFERENCE.test(text)) return text;
    return put(cells, row, blockOf(text, form));
  });
  return { name, form, formula: `=KPI.${name}(${texts.join(",")})`, row, cells };
}

/** An argument as the rows of formulas that give it. */
function blockOf(text: string, form: CallForm): readonly (readonly string[])[] {
  const list = (LIST.exec(text)?.[1] ?? text).split(LIST.test(text) ? "," : "\n").map((one) => `=${one}`);
  if (form === "column") return list.map((one) => [one]);
  if (form === "across") return [Array.from({ length: COPIES }, () => list[0] ?? "")];
  return Array.from({ length: form === "down" ? COPIES : 1 }, () => list);
}

/** Puts an argument's cells beside those of the arguments before it, and gives their reference. */
function put(cells: ShortCell[][], row: number, block: readonly (readonly string[])[]): string {
  const column = Math.max(...cells.map((one) => one.length));
  block.forEach((line, down) => {
    const own = cells[down];
    if (own === undefined) throw new Error("An argument is higher than the room for it.");
    while (own.length < column) own.push(null);
    own.push(...line);
  });
  const width = block[0]?.length ?? 1;
  const address = (down: number, right: number) => `${columnName(column + right)}${row + down + 1}`;
  return `${ARGUMENTS}!${address(0, 0)}:${address(block.length - 1, width - 1)}`;
}

function columnName(at: number): string {
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return (
    (at >= LETTERS.length ? LETTERS.charAt(Math.floor(at / LETTERS.length) - 1) : "") +
    LETTERS.charAt(at % LETTERS.length)
  );
}
