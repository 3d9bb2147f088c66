import type { CellArgument, EngineFunction, ErrorValue, FunctionArgument } from "../../engineFunction";
import { isErrorValue } from "../../engineFunction";
import { keptNumber, DIV0, toNumber } from "../coerce";
import type { OwnFunctions } from "../ownFunctions";

type Call = EngineFunction["call"];

/** What a cell of a range counts as; `null` for what is passed over. */
type Counted = (value: CellArgument) => number | null;

const numbersAlone: Counted = (value) => (typeof value === "number" ? value : null);
/** The functions that end in A take TRUE as 1, and FALSE and any text as 0. */
const everything: Counted = (value) => {
  if (value === null || isErrorValue(value)) return null;
  return typeof value === "string" ? 0 : Number(value);
};

/** The numbers of all arguments: what was typed into the formula counts as the number that it spells. */
function numbersOf(args: readonly FunctionArgument[], counted: Counted): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const arg of args) {
    const values = arg.kind === "cells" ? arg.rows.flat() : [arg.kind === "value" ? arg.value : 0];
    for (const value of values) {
      if (isErrorValue(value)) return value;
      const number = arg.kind === "cells" ? counted(value) : toNumber(value);
      if (isErrorValue(number)) return number;
      if (number !== null) numbers.push(number);
    }
  }
  return numbers;
}

const ofNumbers =
  (work: (numbers: readonly number[]) => number | ErrorValue, counted: Counted = numbersAlone): Call =>
  (args) => {
    const numbers = numbersOf(args, counted);
    return { value: isErrorValue(numbers) ? numbers : work(numbers) };
  };

function mean(numbers: readonly number[]): number | ErrorValue {
  return numbers.length === 0
    ? DIV0
    : keptNumber(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}

/** The variance of a sample of two or more (n − 1 beneath). */
function variance(numbers: readonly number[]): number | ErrorValue {
  if (numbers.length < 2) return DIV0;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return keptNumber(squares / (numbers.length - 1));
}

function deviation(numbers: readonly number[]): number | ErrorValue {
  const found = variance(numbers);
  return isErrorValue(found) ? found : Math.sqrt(found);
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0);

/** What samples tell, where the engine's own functions take a blank for 0 or find a spread in one number. */
export const samples: OwnFunctions = {
  AVERAGE: ofNumbers(mean),
  AVERAGEA: ofNumbers(mean, everything),
  VAR: ofNumbers(variance),
  "VAR.S": ofNumbers(variance),
  VARA: ofNumbers(variance, everything),
  STDEV: ofNumbers(deviation),
  "STDEV.S": ofNumbers(deviation),
  STDEVA: ofNumbers(deviation, everything),
  MINA: ofNumbers(least, everything),
};
