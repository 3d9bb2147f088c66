import {
  asCondition,
  asNumber,
  asText,
  isFault,
  isRange,
  single,
  WRONG_KIND,
  type Fault,
  type Value,
} from "./ruleValue";
import type { Plain } from "./comparisonHolds";

/** An argument, worked out when it is asked for: `IF` needs one of two. */
export type Argument = () => Value;

/** The functions that conditions in scorecards use; a rule with any other is not worked out here. */
export const RULE_FUNCTIONS: Readonly<Record<string, (...args: readonly Argument[]) => Value>> = {
  IF: (test, yes, no) => {
    const holds = asCondition(given(test));
    if (isFault(holds)) return holds;
    return holds ? (yes ? yes() : true) : no ? no() : false;
  },
  IFERROR: (value, otherwise) => (isFault(single(given(value))) ? given(otherwise) : given(value)),
  AND: (...args) => conditions(args, (all) => all.every(Boolean)),
  OR: (...args) => conditions(args, (all) => all.some(Boolean)),
  NOT: (value) => mapped(asCondition(given(value)), (holds) => !holds),
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK: (value) => single(given(value)) === null,
  ISNUMBER: (value) => typeof single(given(value)) === "number",
  ISTEXT: (value) => typeof single(given(value)) === "string",
  ISNONTEXT: (value) => typeof single(given(value)) !== "string",
  ISERROR: (value) => isFault(single(given(value))),
  ISERR: (value) => isFault(single(given(value))) && !isMissing(single(given(value))),
  ISNA: (value) => isMissing(single(given(value))),
  ABS: (value) => mapped(asNumber(given(value)), Math.abs),
  INT: (value) => mapped(asNumber(given(value)), Math.floor),
  N: (value) => (typeof single(given(value)) === "string" ? 0 : asNumber(given(value))),
  VALUE: (value) => asNumber(given(value)),
  ROUND: (value, places) =>
    mapped(asNumber(given(value)), (number) =>
      mapped(asNumber(places ? places() : 0), (digits) => rounded(number, digits)),
    ),
  MOD: (value, by) =>
    mapped(asNumber(given(value)), (number) =>
      mapped(asNumber(given(by)), (divisor) => number - divisor * Math.floor(number / divisor)),
    ),
  LEN: (value) => mapped(asText(given(value)), (text) => text.length),
  TRIM: (value) => mapped(asText(given(value)), (text) => text.replace(/ +/g, " ").trim()),
  UPPER: (value) => mapped(asText(given(value)), (text) => text.toUpperCase()),
  LOWER: (value) => mapped(asText(given(value)), (text) => text.toLowerCase()),
  EXACT: (one, other) => mapped(asText(given(one)), (text) => text === asText(given(other))),
  LEFT: (value, count) =>
    mapped(asText(given(value)), (text) =>
      mapped(asNumber(count ? count() : 1), (length) => text.slice(0, length)),
    ),
  RIGHT: (value, count) =>
    mapped(asText(given(value)), (text) =>
      mapped(asNumber(count ? count() : 1), (length) => (length > 0 ? text.slice(-length) : "")),
    ),
  MID: (value, start, count) =>
    mapped(asText(given(value)), (text) =>
      mapped(asNumber(given(start)), (from) =>
        mapped(asNumber(given(count)), (length) => text.slice(from - 1, from - 1 + length)),
      ),
    ),
  SEARCH: (what, within) => foundIn(lower(asText(given(what))), lower(asText(given(within)))),
  FIND: (what, within) => foundIn(asText(given(what)), asText(given(within))),
  SUM: (...args) => numbers(args, (all) => all.reduce((sum, one) => sum + one, 0)),
  MIN: (...args) => numbers(args, (all) => (all.length > 0 ? Math.min(...all) : 0)),
  MAX: (...args) => numbers(args, (all) => (all.length > 0 ? Math.max(...all) : 0)),
  AVERAGE: (...args) =>
    numbers(args, (all) =>
      all.length > 0 ? all.reduce((sum, one) => sum + one, 0) / all.length : { fault: "#DIV/0!" },
    ),
  COUNT: (...args) => each(args).filter((one) => typeof one === "number").length,
  COUNTA: (...args) => each(args).filter((one) => one !== null).length,
  COUNTBLANK: (...args) => each(args).filter((one) => one === null || one === "").length,
};

function given(argument: Argument | undefined): Value {
  return argument ? argument() : WRONG_KIND;
}

function mapped<T>(value: T | Fault, then: (value: T) => Value): Value {
  return typeof value === "object" && value !== null && "fault" in value ? value : then(value);
}

function each(args: readonly Argument[]): readonly (Plain | Fault)[] {
  return args.flatMap((argument) => {
    const value = argument();
    return isRange(value) ? value.flat() : [value];
  });
}

/** In a range only its conditions and numbers count; a text that was given by itself is no condition. */
function conditions(args: readonly Argument[], together: (all: boolean[]) => boolean): Value {
  const all: boolean[] = [];
  for (const argument of args) {
    const value = argument();
    const parts = isRange(value) ? value.flat().filter((one) => typeof one !== "string") : [value];
    for (const part of parts) {
      const holds = asCondition(part);
      if (isFault(holds)) return holds;
      all.push(holds);
    }
  }
  return together(all);
}

/** In a range only its numbers count. */
function numbers(args: readonly Argument[], together: (all: number[]) => Value): Value {
  const all: number[] = [];
  for (const argument of args) {
    const value = argument();
    for (const part of isRange(value) ? value.flat() : [value]) {
      if (isFault(part)) return part;
      if (isRange(value) && typeof part !== "number") continue;
      const number = asNumber(part);
      if (isFault(number)) return number;
      all.push(number);
    }
  }
  return together(all);
}

function isMissing(value: Plain | Fault): boolean {
  return isFault(value) && value.fault === "#N/A";
}

function lower(text: string | Fault): string | Fault {
  return typeof text === "string" ? text.toLowerCase() : text;
}

/** Where a text stands in another, from 1. `?` and `*` are taken as they are. */
function foundIn(what: string | Fault, within: string | Fault): Value {
  if (typeof what !== "string") return what;
  if (typeof within !== "string") return within;
  const at = within.indexOf(what);
  return at < 0 ? WRONG_KIND : at + 1;
}

function rounded(number: number, digits: number): number {
  const shifted = Number(`${Math.abs(number).toPrecision(15)}e${digits}`);
  return Math.sign(number) * Number(`${Math.round(shifted)}e${-digits}`);
}
