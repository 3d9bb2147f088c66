import type { CellArgument, EngineFunction, FunctionArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { orderOf } from "./compare";
import { NA, toLogical, VALUE } from "./coerce";
import { lifted, rowsOf, singleValue } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

type Call = EngineFunction["call"];

/** Which of two values: text counts only where it spells TRUE or FALSE. */
const choose = (test: Given = null, whenTrue: Given = null, whenFalse: Given = false): CellArgument => {
  const holds = toLogical(test);
  if (isErrorValue(holds)) return holds;
  return holds ? whenTrue : whenFalse;
};

const ifCall: Call = (args, at) => {
  const [test, whenTrue, whenFalse] = args;
  if (test === undefined || whenTrue === undefined || args.length > 3) return { value: NA };
  const tests = rowsOf(test);
  if (tests.length > 1 || (tests[0]?.length ?? 0) > 1) return lifted(choose)(args.map(emptyAsZero), at);
  const holds = toLogical(singleValue(test));
  if (isErrorValue(holds)) return { value: holds };
  const chosen = holds ? whenTrue : whenFalse;
  if (chosen === undefined) return { value: false };
  return chosen.kind === "cells" ? { rows: chosen.rows } : { value: emptyAsZero(chosen).value };
};

/** An argument that is left empty is 0, and not a blank. */
function emptyAsZero(arg: Exclude<FunctionArgument, { kind: "cells" }>): {
  kind: "value";
  value: CellArgument;
};
function emptyAsZero(arg: FunctionArgument): FunctionArgument;
function emptyAsZero(arg: FunctionArgument): FunctionArgument {
  return arg.kind === "omitted" ? { kind: "value", value: 0 } : arg;
}

const instead = (counts: (error: string) => boolean): Call =>
  lifted((value: Given = null, other: Given = null) =>
    isErrorValue(value) && counts(value.error) ? (other ?? 0) : value,
  );

/** AND, OR and XOR: text and blanks in cells do not count, text in the formula must spell a logical value. */
const gathered =
  (answer: (values: readonly boolean[]) => boolean): Call =>
  (args) => {
    const values: boolean[] = [];
    for (const arg of args) {
      if (arg.kind === "omitted") values.push(false);
      else if (arg.kind === "value") {
        const logical = toLogical(arg.value);
        if (isErrorValue(logical)) return { value: logical };
        values.push(logical);
      } else {
        for (const cell of arg.rows.flat()) {
          if (isErrorValue(cell)) return { value: cell };
          if (typeof cell === "number" || typeof cell === "boolean") values.push(Boolean(cell));
        }
      }
    }
    return { value: values.length === 0 ? VALUE : answer(values) };
  };

const switchOne = (expression: Given = null, ...pairs: Given[]): CellArgument => {
  if (isErrorValue(expression)) return expression;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const value = pairs[at] ?? null;
    if (isErrorValue(value)) return value;
    if (orderOf(expression, value) === 0) return pairs[at + 1] ?? 0;
  }
  return pairs.length % 2 === 1 ? (pairs.at(-1) ?? 0) : NA;
};

const ifs = (...pairs: Given[]): CellArgument => {
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const holds = toLogical(pairs[at] ?? null);
    if (isErrorValue(holds)) return holds;
    if (holds) return pairs[at + 1] ?? 0;
  }
  return NA;
};

/** Excel's logical functions. */
export const logical: OwnFunctions = {
  IF: ifCall,
  IFS: lifted(ifs),
  IFERROR: instead(() => true),
  IFNA: instead((error) => error === NA.error),
  AND: gathered((values) => values.every(Boolean)),
  OR: gathered((values) => values.some(Boolean)),
  XOR: gathered((values) => values.filter(Boolean).length % 2 === 1),
  NOT: lifted((value: Given = null) => {
    const holds = toLogical(value);
    return isErrorValue(holds) ? holds : !holds;
  }),
  SWITCH: lifted(switchOne),
};
