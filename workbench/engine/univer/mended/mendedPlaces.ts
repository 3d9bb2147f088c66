import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { parseArea, splitAddress } from "../../address";
import type { Surroundings } from "../../formula/surroundings";
import { arrayOf, sizeOf } from "./argument";
import type { Args, Mend } from "./mend";

const LOOKS_LIKE_CELLS = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;
const NOT_THERE = ErrorValueObject.create(ErrorType.NA);
const NO_PLACE = ErrorValueObject.create(ErrorType.REF);

/** What is looked for and where it stands, where Univer finds something that is not there. */
export function mendPlaces(mend: Mend, books: ReadonlyMap<string, () => Surroundings>): void {
  // A text that spells a number is not that number.
  for (const [name, exactly] of EXACT_WHERE)
    mend(name, (args, work) =>
      exactly(args) && isNowhere(args) ? (instead(name, args) ?? NOT_THERE) : work(),
    );
  // Rows and columns are counted from 1.
  mend("ADDRESS", (args, work) =>
    args.slice(0, 2).some((one) => !one.isArray() && Number(one.getValue()) < 1)
      ? ErrorValueObject.create(ErrorType.VALUE)
      : work(),
  );
  // Two dimensions need two numbers.
  mend("INDEX", (args, work) => {
    const { height, width } = sizeOf(args[0]);
    return args.length === 2 && height > 1 && width > 1 ? NO_PLACE : work();
  });
  mend("INDIRECT", ([text], work, own) => {
    const said = text && !text.isArray() ? String(text.getValue()) : "";
    const { sheet, area } = splitAddress(said);
    if (LOOKS_LIKE_CELLS.test(area) && !parseArea(area)) return NO_PLACE;
    const known = books
      .get(own.unitId ?? "")?.()
      .sheets.map((one) => one.toLowerCase());
    return sheet === null || known === undefined || known.includes(sheet.toLowerCase()) ? work() : NO_PLACE;
  });
}

const isOff = (value: BaseValueObject | undefined): boolean =>
  value !== undefined && !value.isArray() && Number(value.getValue()) === 0;

/** Lookups that are Univer's, and when they look for the very value. */
const EXACT_WHERE: readonly (readonly [name: string, exactly: (args: Args) => boolean])[] = [
  ["XLOOKUP", (args) => args[4] === undefined || isOff(args[4])],
  ["XMATCH", (args) => args[2] === undefined || isOff(args[2])],
];

/** What XLOOKUP is told to give where nothing is found. */
const instead = (name: string, args: Args): BaseValueObject | undefined =>
  name === "XLOOKUP" && args[3]?.isNull() === false ? args[3] : undefined;

/** Whether a text that spells a number is sought where no cell holds that text. */
function isNowhere([sought, where]: Args): boolean {
  if (!sought?.isString() || !where || !Number.isFinite(Number(sought.getValue() || "x"))) return false;
  return !arrayOf(where)
    .getArrayValue()
    .flat()
    .some((cell) => cell?.isString() === true && cell.getValue() === sought.getValue());
}
