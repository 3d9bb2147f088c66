import { BooleanNumber, BorderStyleTypes, TextDecoration } from "@univerjs/core";
import type { IBorderData, IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  iconMap,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { BookIconSet, RuleBorders } from "../../../xlsx/book";
import { ANSWERED_BY_FORMULA, SIGNS } from "../../../xlsx/rules/ruleKinds";
import { formatArea } from "../address";
import type { EngineRule } from "../engine";

const THRESHOLDS: Readonly<Record<string, CFValueType>> = {
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
  min: CFValueType.min,
  max: CFValueType.max,
};

const UNDERLINES = { single: TextDecoration.SINGLE, double: TextDecoration.DOUBLE } as const;
const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;

function bordersOf(borders: RuleBorders): IBorderData {
  const sides = Object.entries(borders).map(([side, rgb]) => [
    SIDES[side as keyof typeof SIDES],
    { s: BorderStyleTypes.THIN, cl: { rgb } },
  ]);
  return Object.fromEntries(sides) as IBorderData;
}

/** Univer's form of a rule, `null` where it has none. */
export function univerRuleConfig(rule: EngineRule): IConditionalFormattingRuleConfig | null {
  if (rule.iconSet) return iconSet(rule.iconSet);
  const style: IStyleBase = {};
  if (rule.fill) style.bg = { rgb: rule.fill };
  if (rule.fontColor) style.cl = { rgb: rule.fontColor };
  if (rule.underline) style.ul = { s: BooleanNumber.TRUE, t: UNDERLINES[rule.underline] };
  if (rule.borders) style.bd = bordersOf(rule.borders);
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  const number = numberComparison(rule);
  if (number) return { ...highlight, subType: CFSubRuleType.number, ...number };
  const formula = formulaOf(rule);
  return formula === null ? null : { ...highlight, subType: CFSubRuleType.formula, value: formula };
}

type NumberComparison =
  | { readonly operator: CFNumberOperator.between | CFNumberOperator.notBetween; value: [number, number] }
  | {
      readonly operator: Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;
      value: number;
    };

function numberComparison({ type, operator, formulas }: EngineRule): NumberComparison | null {
  const [from, to] = formulas.map(numberIn);
  if (type !== "cellIs" || from === undefined || from === null) return null;
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return to === undefined || to === null ? null : { operator, value: [from, to] };
  }
  return operator !== null && operator in SIGNS
    ? { operator: operator as CFNumberOperator.equal, value: from }
    : null;
}

/** The formula that is true where the rule holds, as it stands for the first of its cells. */
function formulaOf({ type, operator, formulas, ranges }: EngineRule): string | null {
  const [first, second] = formulas.map((formula) => formula.replace(/^=/, ""));
  if (first === undefined || first === "") return null;
  if (ANSWERED_BY_FORMULA.has(type)) return `=${first}`;
  const [area] = ranges;
  if (type !== "cellIs" || operator === null || !area) return null;
  const cell = formatArea({ ...area, rowCount: 1, columnCount: 1 });
  const sign = SIGNS[operator];
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  if (second === undefined) return null;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === CFNumberOperator.notBetween ? `=NOT(${between})` : `=${between}`;
}

/** Files name the lowest icon first, Univer the highest. */
function iconSet({
  name,
  thresholds,
  reversed,
  showValue,
}: BookIconSet): IConditionalFormattingRuleConfig | null {
  const iconType = (Object.keys(iconMap) as (keyof typeof iconMap)[]).find((known) => known === name);
  if (iconType === undefined || thresholds.length !== iconMap[iconType].length) return null;
  const config = thresholds.map(({ type, value, inclusive }, at) => ({
    operator: inclusive ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan,
    value: { type: THRESHOLDS[type] ?? CFValueType.num, value: numberIn(value) ?? `=${value}` },
    iconType,
    iconId: String(reversed ? at : thresholds.length - 1 - at),
  }));
  return { type: CFRuleType.iconSet, isShowValue: showValue, config: config.reverse() };
}

function numberIn(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}
