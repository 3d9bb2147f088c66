import type { IStyleBase } from "@univerjs/core";
import "@univerjs/sheets-conditional-formatting/facade";
import { CFNumberOperator, CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import type { Engine, EngineRule } from "./engine";
import { fromUniverRange, toUniverRange } from "./univerArea";
import type { UniverBook } from "./univerBook";
import { facadeOf } from "./univerBook";
import { hexColor } from "./univerStyle";

/** Excel's names of comparisons beside Univer's. */
const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/**
 * The conditional formats of a workbook in Univer. Every rule is kept as it came; those that Univer can draw (a
 * comparison with numbers, a formula) are handed to it and take their areas from it, because it moves them when lines
 * are inserted. Rules that the user makes in the grid are there too.
 */
export function univerRules(book: UniverBook): Pick<Engine, "rules" | "setRules"> {
  return {
    rules: (sheetId) => {
      const drawn = new Map(
        facadeOf(book, sheetId)
          .getConditionalFormattingRules()
          .map((rule) => [rule.cfId, rule]),
      );
      const kept = (book.aside.rules.get(sheetId) ?? []).flatMap((rule) => {
        const inUniver = drawn.get(rule.id);
        drawn.delete(rule.id);
        if (inUniver) return [{ ...rule, ranges: areasOf(inUniver) }];
        return configOf(rule) ? [] : [rule];
      });
      return [...kept, ...[...drawn.values()].map((rule, at) => fromUniver(rule, kept.length + at))];
    },
    setRules: (sheetId, rules) => {
      const sheet = facadeOf(book, sheetId);
      book.aside.rules.set(sheetId, rules);
      const wanted = new Set(rules.map((rule) => rule.id));
      const present = new Set(sheet.getConditionalFormattingRules().map((rule) => rule.cfId));
      for (const id of present) if (!wanted.has(id)) sheet.deleteConditionalFormattingRule(id);
      for (const rule of rules) {
        const config = configOf(rule);
        if (!config) continue;
        const { id: cfId, stopIfTrue } = rule;
        const made = { cfId, stopIfTrue, ranges: rule.ranges.map(toUniverRange), rule: config };
        if (present.has(cfId)) sheet.setConditionalFormattingRule(cfId, made);
        else sheet.addConditionalFormattingRule(made);
      }
    },
  };
}

/** Univer's form of a rule, `null` where it has none. */
function configOf(rule: EngineRule): IConditionalFormattingRuleConfig | null {
  const style: IStyleBase = {};
  if (rule.fill) style.bg = { rgb: rule.fill };
  if (rule.fontColor) style.cl = { rgb: rule.fontColor };
  const [first, second] = rule.formulas;
  if (rule.type === "custom" && first) {
    const value = first.startsWith("=") ? first : `=${first}`;
    return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style };
  }
  const operator = rule.operator ? OPERATORS[rule.operator] : undefined;
  if (rule.type !== "cellValue" || !operator) return null;
  const from = numberIn(first);
  if (from === null) return null;
  const highlight = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    const to = numberIn(second);
    return to === null ? null : { ...highlight, operator, value: [from, to] };
  }
  return { ...highlight, operator, value: from };
}

function numberIn(formula: string | undefined): number | null {
  const text = (formula ?? "").replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function areasOf(rule: IConditionFormattingRule): EngineRule["ranges"] {
  return rule.ranges.map((range) => fromUniverRange(range, SHEET_ROWS, SHEET_COLUMNS));
}

/** A rule that was made in the grid, as the workbench names it. */
function fromUniver(found: IConditionFormattingRule, priority: number): EngineRule {
  const { rule, cfId: id, stopIfTrue } = found;
  const style = "style" in rule ? rule.style : {};
  const base = {
    id,
    stopIfTrue,
    priority,
    ranges: areasOf(found),
    operator: null,
    formulas: [],
    fill: hexColor(style.bg?.rgb),
    fontColor: hexColor(style.cl?.rgb),
  };
  if (rule.type === CFRuleType.colorScale) return { ...base, type: "colorScale" };
  if (rule.type === CFRuleType.dataBar) return { ...base, type: "dataBar" };
  if (rule.type === CFRuleType.iconSet) return { ...base, type: "iconSet" };
  if (!("subType" in rule)) return { ...base, type: "presetCriteria" };
  if (rule.subType === CFSubRuleType.formula) return { ...base, type: "custom", formulas: [rule.value] };
  if (rule.subType === CFSubRuleType.text) return { ...base, type: "containsText" };
  if (rule.subType === CFSubRuleType.rank) return { ...base, type: "topBottom" };
  if (rule.subType !== CFSubRuleType.number) return { ...base, type: "presetCriteria" };
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? null;
  const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
  return { ...base, type: "cellValue", operator, formulas: values.map((value) => `=${value}`) };
}
