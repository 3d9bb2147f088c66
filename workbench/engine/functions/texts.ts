import type { CellArgument, EngineFunction, ErrorValue } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { toLogical, toNumber, toText, VALUE } from "./coerce";
import { liftedPastErrors, rowsOf, singleValue } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";
import { wildcardPattern } from "./wildcards";

/** The longest text that a cell holds. */
const LONGEST = 32_767;

/** A function whose first argument is a text. */
const ofText = (work: (text: string, ...rest: Given[]) => CellArgument) =>
  liftedPastErrors((value: Given = null, ...rest: Given[]) => {
    const text = toText(value);
    return isErrorValue(text) ? text : work(text, ...rest);
  });

/** A whole number of letters, or the error that it is. */
function count(value: Given, otherwise: number, least = 0): number | ErrorValue {
  const number = toNumber(value === undefined ? otherwise : value);
  if (isErrorValue(number)) return number;
  return Math.trunc(number) < least ? VALUE : Math.trunc(number);
}

const cut = (take: (text: string, length: number) => string) =>
  ofText((text, wanted) => {
    const length = count(wanted, 1);
    return isErrorValue(length) ? length : take(text, length);
  });

const mid = ofText((text, from, wanted) => {
  const [start, length] = [count(from ?? null, 0, 1), count(wanted ?? null, 0)];
  if (isErrorValue(start)) return start;
  return isErrorValue(length) ? length : text.slice(start - 1, start - 1 + length);
});

/** FIND and SEARCH: where a text stands in another, counted from 1. */
const where = (find: (sought: string, text: string) => number) =>
  ofText((sought, within = null, from) => {
    const text = toText(within);
    const start = count(from, 1, 1);
    if (isErrorValue(text)) return text;
    if (isErrorValue(start)) return start;
    if (start > text.length + 1) return VALUE;
    const at = find(sought, text.slice(start - 1));
    return at < 0 ? VALUE : at + start;
  });

const substitute = ofText((text, old = null, fresh = null, which) => {
  const [from, to] = [toText(old), toText(fresh)];
  if (isErrorValue(from)) return from;
  if (isErrorValue(to)) return to;
  if (which === undefined || from === "") return from === "" ? text : text.replaceAll(from, () => to);
  const number = count(which, 1, 1);
  if (isErrorValue(number)) return number;
  const parts = text.split(from);
  if (parts.length <= number) return text;
  return parts.slice(0, number).join(from) + to + parts.slice(number).join(from);
});

const replace = ofText((text, from, wanted, fresh = null) => {
  const [start, length, to] = [count(from ?? null, 0, 1), count(wanted ?? null, 0), toText(fresh)];
  if (isErrorValue(start)) return start;
  if (isErrorValue(length)) return length;
  return isErrorValue(to) ? to : text.slice(0, start - 1) + to + text.slice(start - 1 + length);
});

const repeat = ofText((text, times) => {
  const number = count(times ?? null, 0);
  if (isErrorValue(number)) return number;
  return text.length * number > LONGEST ? VALUE : text.repeat(number);
});

/** Puts together all values of all arguments, ranges by rows. */
function joined(
  values: readonly CellArgument[],
  between: readonly string[],
  skipsEmpty: boolean,
): CellArgument {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (isErrorValue(text)) return text;
    if (text !== "" || !skipsEmpty) texts.push(text);
  }
  const last = texts.length - 1;
  const result = texts
    .map((text, at) => text + (at < last ? (between[at % between.length] ?? "") : ""))
    .join("");
  return result.length > LONGEST ? { error: "#CALC!" } : result;
}

const concat: EngineFunction["call"] = (args) => ({
  value: joined(
    args.flatMap((arg) => rowsOf(arg).flat()),
    [],
    false,
  ),
});

const textJoin: EngineFunction["call"] = ([delimiter, ignoresEmpty, ...args]) => {
  // Several delimiters take turns.
  const texts = rowsOf(delimiter).flat().map(toText);
  const [wrong, skips] = [texts.find((one) => isErrorValue(one)), toLogical(singleValue(ignoresEmpty))];
  if (wrong !== undefined) return { value: wrong };
  const between = texts.filter((one) => typeof one === "string");
  if (isErrorValue(skips)) return { value: skips };
  return {
    value: joined(
      args.flatMap((arg) => rowsOf(arg).flat()),
      between,
      skips,
    ),
  };
};

/** Excel's functions of text; numbers become text with 15 digits. */
export const texts: OwnFunctions = {
  LEN: ofText((text) => text.length),
  LEFT: cut((text, length) => text.slice(0, length)),
  RIGHT: cut((text, length) => (length === 0 ? "" : text.slice(-length))),
  MID: mid,
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  EXACT: ofText((text, other = null) => {
    const against = toText(other);
    return isErrorValue(against) ? against : text === against;
  }),
  REPT: repeat,
  FIND: where((sought, text) => text.indexOf(sought)),
  SEARCH: where((sought, text) => text.search(new RegExp(wildcardPattern(sought), "i"))),
  SUBSTITUTE: substitute,
  REPLACE: replace,
  CONCAT: concat,
  CONCATENATE: liftedPastErrors((...values) =>
    joined(
      values.map((value) => value ?? null),
      [],
      false,
    ),
  ),
  TEXTJOIN: textJoin,
};
