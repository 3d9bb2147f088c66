import "@univerjs/sheets-conditional-formatting/facade";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { shownColors, workedRules } from "../../../xlsx/rules/shownFills";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import type { Engine, EngineRule } from "../engine";
import { fromUniverRange, toUniverRange } from "./univerArea";
import type { UniverBook } from "./univerBook";
import { facadeOf, modelOf } from "./univerBook";
import { plainContent } from "./univerCell";
import { univerRuleConfig } from "./univerRuleConfig";
import { hexColor } from "./univerStyle";

/**
 * The conditional formats of a workbook in Univer. Every rule is kept as it came; those that Univer can draw (a
 * comparison, a formula, icons) are handed to it and take their areas from it, because it moves them when lines are
 * inserted. Rules that the user makes in the grid are there too.
 */
export function univerRules(book: UniverBook): Pick<Engine, "rules" | "setRules" | "ruleColors"> {
  const rules: Engine["rules"] = (sheetId) => {
    const drawn = new Map(
      facadeOf(book, sheetId)
        .getConditionalFormattingRules()
        .map((rule) => [rule.cfId, rule]),
    );
    const kept = (book.aside.rules.get(sheetId) ?? []).flatMap((rule) => {
      const inUniver = drawn.get(rule.id);
      drawn.delete(rule.id);
      if (inUniver) return [{ ...rule, ranges: areasOf(inUniver), ...movedFormula(rule, inUniver) }];
      return univerRuleConfig(rule) ? [] : [rule];
    });
    return [...kept, ...[...drawn.values()].map((rule, at) => fromUniver(rule, kept.length + at))];
  };
  return {
    rules,
    setRules: (sheetId, rules) => {
      const sheet = facadeOf(book, sheetId);
      book.aside.rules.set(sheetId, rules);
      const wanted = new Set(rules.map((rule) => rule.id));
      const present = new Set(sheet.getConditionalFormattingRules().map((rule) => rule.cfId));
      for (const id of present) if (!wanted.has(id)) sheet.deleteConditionalFormattingRule(id);
      // The last that Univer is given goes before the others.
      for (const rule of [...rules].sort((a, b) => b.priority - a.priority)) {
        const config = univerRuleConfig(rule);
        if (!config) continue;
        const { id: cfId, stopIfTrue } = rule;
        const made = { cfId, stopIfTrue, ranges: rule.ranges.map(toUniverRange), rule: config };
        if (present.has(cfId)) sheet.setConditionalFormattingRule(cfId, made);
        else sheet.addConditionalFormattingRule(made);
      }
    },
    ruleColors: (sheetId, part, area) => {
      const sheetOf = (name: string): string | null =>
        book.workbook.getSheetByName(name)?.getSheetId() ?? null;
      return shownColors(workedRules(rules(sheetId)), part, area, {
        content: (sheet, row, column) => {
          const of = sheet === null ? sheetId : sheetOf(sheet);
          return of === null ? "" : plainContent(modelOf(book, of).getCellMatrix().getValue(row, column));
        },
      });
    },
  };
}

/** The formula of a rule that Univer moves along with the cells that it names. */
function movedFormula(
  { type }: EngineRule,
  { rule }: IConditionFormattingRule,
): Pick<EngineRule, "formulas"> | null {
  if (type !== "expression" || !("subType" in rule) || rule.subType !== CFSubRuleType.formula) return null;
  return { formulas: [rule.value.replace(/^=/, "")] };
}

function areasOf(rule: IConditionFormattingRule): EngineRule["ranges"] {
  return rule.ranges.map((range) => fromUniverRange(range, SHEET_ROWS, SHEET_COLUMNS));
}

/** A rule that was made in the grid, as files name it. */
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
  if (rule.type !== CFRuleType.highlightCell || !("subType" in rule)) return { ...base, type: rule.type };
  if (rule.subType === CFSubRuleType.formula) {
    return { ...base, type: "expression", formulas: [rule.value.replace(/^=/, "")] };
  }
  if (rule.subType === CFSubRuleType.text) return { ...base, type: "containsText" };
  if (rule.subType === CFSubRuleType.rank) return { ...base, type: "top10" };
  if (rule.subType === CFSubRuleType.average) return { ...base, type: "aboveAverage" };
  if (rule.subType !== CFSubRuleType.number) return { ...base, type: rule.subType };
  const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
  return { ...base, type: "cellIs", operator: rule.operator, formulas: values.map(String) };
}
