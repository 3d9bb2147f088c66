import type { EngineRule } from "../../engine/engine";
import { assertFormattable } from "../range/access";
import { assertFormula } from "../assertFormula";
import { color, flag, options, text } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, invalidOperation } from "../errors";
import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import { rangePlace } from "../place";
import { range } from "../range/range";
import { rangeAreas } from "../range/rangeAreas";
import { ruleBorders } from "./ruleBorders";
import { replace, ruleOf, type RuleId } from "./ruleOf";
import { withSign } from "./ruling";
import { fileOperator, iconSetName, operatorName, ruleTypeName, thresholdName } from "./ruleNames";

const UNDERLINE_NAMES: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
};

/** Excel.ConditionalFormat */
export const conditionalFormat: MakeObject<RuleId> = hostClass({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (self, host) => ruleTypeName(ruleOf(host, self).type) },
    priority: { get: (self, host) => ruleOf(host, self).priority },
    stopIfTrue: {
      get: (self, host) => ruleOf(host, self).stopIfTrue,
      set: (self, value, host) => change(host, self, { stopIfTrue: flag(value) }),
    },
  },
  objects: {
    cellValue: (self, host) => ofType(host, self, "CellValue") && cellValueFormat(host, self),
    cellValueOrNullObject: (self, host) =>
      isType(host, self, "CellValue") ? cellValueFormat(host, self) : null,
    custom: (self, host) => ofType(host, self, "Custom") && customFormat(host, self),
    customOrNullObject: (self, host) => (isType(host, self, "Custom") ? customFormat(host, self) : null),
    iconSet: (self, host) => ofType(host, self, "IconSet") && iconSetFormat(host, self),
    iconSetOrNullObject: (self, host) => (isType(host, self, "IconSet") ? iconSetFormat(host, self) : null),
  },
  methods: {
    getRange: (self, _args, host) => {
      const [area, ...others] = ruleOf(host, self).ranges;
      if (!area || others.length > 0) throw invalidOperation();
      return range(host, rangePlace(self.sheetId, area));
    },
    getRangeOrNullObject: (self, _args, host) => {
      const [area, ...others] = ruleOf(host, self).ranges;
      return area && others.length === 0 ? range(host, rangePlace(self.sheetId, area)) : null;
    },
    getRanges: (self, _args, host) =>
      rangeAreas(host, { sheetId: self.sheetId, areas: ruleOf(host, self).ranges }),
    delete: (self, _args, host) => {
      assertFormattable(host.engine, self.sheetId);
      const { priority } = ruleOf(host, self);
      const left = host.engine.rules(self.sheetId).filter(({ id }) => id !== self.id);
      // As a new one goes before all others, what stood behind one that goes moves up.
      const movedUp = left.map((one) =>
        one.priority > priority ? { ...one, priority: one.priority - 1 } : one,
      );
      host.engine.setRules(self.sheetId, movedUp);
    },
  },
});

/** Excel.CellValueConditionalFormat */
const cellValueFormat = hostClass<RuleId>({
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: (self, host) => {
        const { operator, formulas } = ruleOf(host, self);
        const [formula1 = "", formula2 = ""] = formulas.map(withSign);
        return { operator: operatorName(operator), formula1, formula2 };
      },
      set: (self, value, host) => {
        const { operator, formula1, formula2 } = options(value);
        const formulas = [formula1, formula2].filter(
          (one) => one !== undefined && one !== null && one !== "",
        );
        const named = fileOperator(text(operator));
        if (named === undefined) throw invalidArgument();
        for (const one of formulas) if (String(one).startsWith("=")) assertFormula(host, String(one));
        change(host, self, { operator: named, formulas: formulas.map((one) => withoutSign(String(one))) });
      },
    },
  },
  objects: { format: (self, host) => rangeFormat(host, self) },
});

/** Excel.CustomConditionalFormat */
const customFormat = hostClass<RuleId>({
  name: "CustomConditionalFormat",
  objects: {
    format: (self, host) => rangeFormat(host, self),
    rule: (self, host) => customRule(host, self),
  },
});

/** Excel.ConditionalFormatRule */
const customRule = hostClass<RuleId>({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (self, host) => ruleOf(host, self).formulas.map(withSign)[0] ?? "",
      set: (self, value, host) => {
        assertFormula(host, withSign(text(value)));
        change(host, self, { formulas: [withoutSign(text(value))] });
      },
    },
  },
});

/** Excel.IconSetConditionalFormat: to be read. */
const iconSetFormat = hostClass<RuleId>({
  name: "IconSetConditionalFormat",
  properties: {
    criteria: {
      get: (self, host) =>
        (ruleOf(host, self).iconSet?.thresholds ?? []).map(({ type, value, inclusive }) => ({
          type: thresholdName(type),
          formula: withSign(value),
          operator: inclusive ? "GreaterThanOrEqual" : "GreaterThan",
          customIcon: null,
        })),
    },
    reverseIconOrder: { get: (self, host) => ruleOf(host, self).iconSet?.reversed ?? false },
    showIconOnly: { get: (self, host) => !(ruleOf(host, self).iconSet?.showValue ?? true) },
    style: {
      get: (self, host) => {
        const { iconSet } = ruleOf(host, self);
        return iconSet ? iconSetName(iconSet.name) : "Invalid";
      },
    },
  },
});

/** Excel.ConditionalRangeFormat */
const rangeFormat = hostClass<RuleId>({
  name: "ConditionalRangeFormat",
  objects: {
    fill: (self, host) => ruleFill(host, self),
    font: (self, host) => ruleFont(host, self),
    borders: (self, host) => ruleBorders(host, self),
  },
});

const ruleFill = hostClass<RuleId>({
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: (self, host) => ruleOf(host, self).fill ?? "",
      set: (self, value, host) => change(host, self, { fill: color(value) }),
    },
  },
  methods: { clear: (self, _args, host) => change(host, self, { fill: null }) },
});

const ruleFont = hostClass<RuleId>({
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: (self, host) => ruleOf(host, self).fontColor ?? "",
      set: (self, value, host) => change(host, self, { fontColor: color(value) }),
    },
    underline: {
      get: (self, host) => UNDERLINE_NAMES[ruleOf(host, self).underline ?? "none"],
      set: (self, value, host) => {
        const name = text(value);
        if (!Object.values(UNDERLINE_NAMES).includes(name)) throw invalidArgument();
        const { underline: _was, ...rule } = ruleOf(host, self);
        const now = name === "Double" ? "double" : "single";
        replace(host, self, name === "None" ? rule : { ...rule, underline: now });
      },
    },
  },
});

/** Excel hands formulas out with their sign, files keep them without. */
const withoutSign = (formula: string): string => formula.replace(/^=/, "");

function isType(host: HostContext, self: RuleId, type: string): boolean {
  return ruleTypeName(ruleOf(host, self).type) === type;
}

function ofType(host: HostContext, self: RuleId, type: string): true {
  if (!isType(host, self, type)) throw invalidOperation();
  return true;
}

function change(host: HostContext, self: RuleId, parts: Partial<EngineRule>): void {
  replace(host, self, { ...ruleOf(host, self), ...parts });
}
