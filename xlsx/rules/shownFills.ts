import type { Rectangle } from "../../src/model/place";
import type { BookRule } from "../book";
import { a1Of } from "../a1";
import { readCondition, type CellsAround, type Condition } from "./condition";
import { ANSWERED_BY_FORMULA, SIGNS } from "./ruleKinds";
import { asCondition } from "./ruleValue";

/** As much of a conditional format as says where it holds and what it shows there. */
type Rule = Omit<BookRule, "stopIfTrue" | "iconSet"> & { readonly stopIfTrue?: boolean };

/** A condition that is worked out, with the cells that it is asked for. */
export interface WorkedRule {
  readonly rule: Rule;
  readonly condition: Condition;
}

/** The rules that give cells a fill by a condition that can be worked out, by priority. */
export function workedRules(rules: readonly Rule[]): readonly WorkedRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule): WorkedRule[] => {
      const formula = formulaOf(rule);
      const condition = formula === null ? null : readCondition(formula);
      return condition === null ? [] : [{ rule, condition }];
    });
}

/** The formula that is true where the rule holds, as it stands for the first of its cells. */
function formulaOf({ type, operator, formulas, ranges }: Rule): string | null {
  const [first, second] = formulas.map((formula) => formula.replace(/^=/, ""));
  if (first === undefined || first === "") return null;
  if (ANSWERED_BY_FORMULA.has(type)) return first;
  const [area] = ranges;
  if (type !== "cellIs" || operator === null || !area) return null;
  const cell = a1Of(area.row, area.column);
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  if (second === undefined) return null;
  const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  return operator === "notBetween" ? `NOT(${between})` : between;
}

/**
 * The fills that conditional formats show in an area, by rows; `null` where they give none. The first rule that holds
 * and has a fill decides; below one that says so nothing is asked any more.
 */
export function shownFills(
  rules: readonly WorkedRule[],
  area: Rectangle,
  around: CellsAround,
): readonly (readonly (string | null)[])[] {
  return shownColors(rules, "fill", area, around);
}

/** The same for fills or for the colours of fonts: each is decided by itself. */
export function shownColors(
  rules: readonly WorkedRule[],
  part: "fill" | "fontColor",
  area: Rectangle,
  around: CellsAround,
): readonly (readonly (string | null)[])[] {
  const fills = Array.from({ length: area.rowCount }, () =>
    new Array<string | null | undefined>(area.columnCount).fill(undefined),
  );
  for (const { rule, condition } of rules) {
    const origin = rule.ranges[0];
    const color = rule[part] ?? null;
    if (origin === undefined || (color === null && rule.stopIfTrue !== true)) continue;
    for (const range of rule.ranges) {
      const lastRow = Math.min(range.row + range.rowCount, area.row + area.rowCount);
      const lastColumn = Math.min(range.column + range.columnCount, area.column + area.columnCount);
      for (let row = Math.max(range.row, area.row); row < lastRow; row++) {
        const shown = fills[row - area.row];
        for (let column = Math.max(range.column, area.column); column < lastColumn; column++) {
          if (shown?.[column - area.column] !== undefined) continue;
          const value = condition(around, row - origin.row, column - origin.column);
          if (asCondition(value) === true && shown) shown[column - area.column] = color;
        }
      }
    }
  }
  return fills.map((row) => row.map((fill) => fill ?? null));
}
