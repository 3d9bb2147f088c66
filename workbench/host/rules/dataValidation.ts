import type { BookValidation } from "../../../xlsx/book";
import { intersection } from "../../engine/address";
import { cutOutAll } from "../../engine/areas";
import { assertFormattable } from "../range/access";
import { assertFormula } from "../assertFormula";
import { flag, options, rangeArgument, text } from "../args";
import type { HostContext } from "../context";
import { invalidArgument } from "../errors";
import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import type { RangePlace } from "../place";
import { absolute, addressOfCells } from "../place";
import { rulingsWithout, withSign } from "./ruling";

type Attributes = BookValidation["attributes"];

/** Excel's names of kinds of validation, and of their rules, beside the file's. */
const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
};

/** Excel.DataValidation of a range. */
export const dataValidation: MakeObject<RangePlace> = hostClass<RangePlace>({
  name: "DataValidation",
  properties: {
    type: { get: (place, host) => typeOf(host, place) },
    rule: {
      get: (place, host) => {
        const found = only(host, place);
        return found === undefined ? {} : found && ruleOf(found);
      },
      set: (place, value, host) => {
        const [name, rule] = Object.entries(options(value))[0] ?? [];
        const type = Object.keys(TYPES).find((one) => TYPES[one]?.toLowerCase() === name?.toLowerCase());
        if (type === undefined) throw invalidArgument();
        for (const [part, one] of Object.entries(options(rule)))
          if (typeof one === "string" && (one.startsWith("=") || part === "formula"))
            assertFormula(host, withSign(one));
        replace(host, place, { ranges: place.areas, ...fromRule(type, inFormulas(host, options(rule))) });
      },
    },
    ignoreBlanks: {
      get: (place, host) => only(host, place)?.attributes.allowBlank === "1",
      set: (place, value, host) => change(host, place, { allowBlank: flag(value) ? "1" : "0" }),
    },
    errorAlert: {
      get: (place, host) => {
        const { showErrorMessage, errorStyle, error, errorTitle } = only(host, place)?.attributes ?? {};
        const style = errorStyle ?? "stop";
        return {
          showAlert: showErrorMessage === "1",
          style: style.charAt(0).toUpperCase() + style.slice(1),
          message: error ?? "",
          title: errorTitle ?? "",
        };
      },
      set: (place, value, host) => {
        const { showAlert, style, message, title } = options(value);
        change(host, place, {
          showErrorMessage: showAlert === false ? "0" : "1",
          errorStyle: typeof style === "string" ? style.toLowerCase() : "stop",
          error: typeof message === "string" ? message : "",
          errorTitle: typeof title === "string" ? title : "",
        });
      },
    },
    prompt: {
      get: (place, host) => {
        const { showInputMessage, prompt, promptTitle } = only(host, place)?.attributes ?? {};
        return {
          showPrompt: showInputMessage === "1",
          message: prompt ?? "",
          title: promptTitle ?? "",
        };
      },
      set: (place, value, host) => {
        const { showPrompt, message, title } = options(value);
        change(host, place, {
          showInputMessage: showPrompt === false ? "0" : "1",
          prompt: typeof message === "string" ? message : "",
          promptTitle: typeof title === "string" ? title : "",
        });
      },
    },
  },
  methods: { clear: (place, _args, host) => replace(host, place, null) },
});

/** The validation that all cells share, its formulas as they read in the first; `undefined` none, `null` several. */
function only(
  { engine }: HostContext,
  { sheetId, areas: [area] }: RangePlace,
): BookValidation | undefined | null {
  const meeting = engine
    .validations(sheetId)
    .filter(({ ranges }) => ranges.some((one) => intersection(one, area)));
  const [first, ...others] = meeting;
  if (first === undefined) return undefined;
  if (others.length > 0 || cutOutAll([area], first.ranges).length > 0) return null;
  const [anchor = area] = first.ranges;
  const formulas = first.formulas.map((formula) =>
    engine.shiftFormula(`=${formula}`, area.row - anchor.row, area.column - anchor.column).slice(1),
  );
  return { ...first, formulas };
}

function typeOf(host: HostContext, place: RangePlace): string {
  const found = only(host, place);
  if (found === undefined) return "None";
  if (found) return TYPES[found.attributes.type ?? ""] ?? "None";
  const ranges = host.engine.validations(place.sheetId).flatMap((one) => one.ranges);
  return cutOutAll(place.areas, ranges).length > 0 ? "MixedCriteria" : "Inconsistent";
}

function ruleOf({ attributes, formulas }: BookValidation): Record<string, unknown> {
  const { type = "", operator = "between", showDropDown } = attributes;
  const [first = "", second = ""] = formulas;
  const excel = TYPES[type];
  if (excel === undefined) return {};
  const name = excel.charAt(0).toLowerCase() + excel.slice(1);
  if (type === "custom") return { custom: { formula: `=${first}` } };
  if (type === "list") {
    const source = /^"(.*)"$/s.exec(first)?.[1] ?? `=${first}`;
    return { list: { inCellDropDown: showDropDown !== "1", source } };
  }
  return {
    [name]: { formula1: bound(first), formula2: bound(second), operator: OPERATORS[operator] ?? "Between" },
  };
}

function bound(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula && `=${formula}`;
}

function fromRule(
  type: string,
  rule: Readonly<Record<string, unknown>>,
): Pick<BookValidation, "attributes" | "formulas"> {
  const attributes: Attributes = { type, allowBlank: "1", showErrorMessage: "1", showInputMessage: "1" };
  const plain = (value: unknown) => String(value).replace(/^=/, "");
  if (type === "custom") return { attributes, formulas: [plain(text(rule.formula))] };
  if (type === "list") {
    const source = text(rule.source);
    const formula = source.startsWith("=") ? plain(source) : `"${source}"`;
    const hidden: Attributes = rule.inCellDropDown === false ? { showDropDown: "1" } : {};
    return { attributes: { ...attributes, ...hidden }, formulas: [formula] };
  }
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? "between";
  const formulas = [rule.formula1, rule.formula2].filter(
    (one) => one !== undefined && one !== null && one !== "",
  );
  return { attributes: { ...attributes, operator }, formulas: formulas.map(plain) };
}

/** A rule whose ranges are the formulas that name them. */
function inFormulas(
  { engine }: HostContext,
  rule: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule).map(([name, one]) => {
      const place = rangeArgument(one);
      return [name, place ? `=${absolute(addressOfCells(engine, place))}` : one];
    }),
  );
}

function change(host: HostContext, place: RangePlace, attributes: Attributes): void {
  const found = only(host, place);
  if (!found) throw invalidArgument();
  const { later: _later, ...rest } = found;
  replace(host, place, { ...rest, ranges: place.areas, attributes: { ...found.attributes, ...attributes } });
}

function replace(
  { engine }: HostContext,
  { sheetId, areas }: RangePlace,
  fresh: BookValidation | null,
): void {
  assertFormattable(engine, sheetId);
  const others = rulingsWithout(engine, engine.validations(sheetId), areas);
  engine.setValidations(sheetId, fresh ? [...others, fresh] : others);
}
