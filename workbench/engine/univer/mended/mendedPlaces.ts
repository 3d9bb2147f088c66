import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { parseArea, splitAddress } from "../../address";
import type { Surroundings } from "../../formula/surroundings";
import { isErrorValue, type CellArgument } from "../../engineFunction";
import { toNumber, VALUE } from "../../functions/coerce";
import { liftedPastErrors, type Given } from "../../functions/lifted";
import { toArgument, toValueObject } from "../univerFunctions";
import { sizeOf } from "./argument";
import type { Mend } from "./mend";

const LOOKS_LIKE_CELLS = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;
const NO_PLACE = ErrorValueObject.create(ErrorType.REF);

/** What is looked for and where it stands, where Univer finds something that is not there. */
export function mendPlaces(mend: Mend, books: ReadonlyMap<string, () => Surroundings>): void {
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
  // One of several is chosen for each number of an array.
  mend("CHOOSE", (args, work) => {
    const { height, width } = sizeOf(args[0]);
    return height === 1 && width === 1
      ? work()
      : toValueObject(chosen(args.map(toArgument), { sheetId: "", row: 0, column: 0 }));
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

const chosen = liftedPastErrors((index: Given = null, ...values: Given[]): CellArgument => {
  const number = toNumber(index);
  if (isErrorValue(number)) return number;
  const value = values[Math.trunc(number) - 1];
  return value === undefined ? VALUE : value;
});
