import { ErrorType, ErrorValueObject, NumberValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { yearsFromFebruary } from "../../functions/dayCount";
import { arrayOf, firstNumber, isTypedArgument, sizeOf } from "./argument";
import type { Mend } from "./mend";

const COUNT_THE_EMPTY = ["COUNT", "COUNTA", "MAX", "MEDIAN", "MIN"];
const COUNT_TRUE = ["DEVSQ", "GEOMEAN", "HARMEAN", "KURT", "MEDIAN", "SKEW"];

/** AGGREGATE's number of COUNTA, and its options that pass over errors. */
const COUNT_ALL = 3;
const PAST_ERRORS: ReadonlySet<number> = new Set([2, 3, 6, 7]);

/** What is counted and summed, where Univer takes something along or leaves something out. */
export function mendCounts(mend: Mend): void {
  // An argument that is left empty between commas counts as 0; TRUE that is typed there counts as 1.
  for (const name of COUNT_THE_EMPTY)
    mend(name, (args, work) =>
      work(args.map((one) => (isTypedArgument(one) && one.isNull() ? number(0) : one))),
    );
  for (const name of COUNT_TRUE)
    mend(name, (args, work) =>
      work(
        args.map((one) => (isTypedArgument(one) && one.isBoolean() ? number(Number(one.getValue())) : one)),
      ),
    );
  // Lines of different lengths do not go together.
  mend("SUMPRODUCT", (args, work) => {
    const [first, ...others] = args.map(sizeOf);
    const alike = others.every(({ height, width }) => height === first?.height && width === first.width);
    return alike ? work() : ErrorValueObject.create(ErrorType.VALUE);
  });
  // What is counted past errors is counted without them.
  mend("AGGREGATE", (args, work) => {
    const [kind, leavesOut, ...among] = args;
    const isCount = Number(kind?.getValue()) === COUNT_ALL && PAST_ERRORS.has(Number(leavesOut?.getValue()));
    const result = work() as BaseValueObject;
    if (!isCount || !result.isNumber()) return result;
    const cells = among.flatMap((one) => arrayOf(one).getArrayValue().flat());
    return number(Number(result.getValue()) - cells.filter((cell) => cell?.isError()).length);
  });
  mend("YEARFRAC", (args, work) => {
    const [start = NaN, end = NaN, basis = 0] = args.map(firstNumber);
    const part = basis === 0 ? yearsFromFebruary(start, end) : null;
    return part === null ? work() : number(part);
  });
}

const number = (value: number): NumberValueObject => NumberValueObject.create(value);
