import { isOverlayFormula } from "../../src/model/handover/cellMark";
import { iconSigns, type IconThreshold } from "../../src/core/status/iconSets";
import type { IconRule } from "../../src/model/grid";
import type { Rectangle } from "../../src/model/place";
import type { BookRule } from "../book";

/** What the conditional formats that touch an area do there: which hide a fill, and which show icons. */
export interface RulesOfArea {
  readonly ruled: readonly Rectangle[];
  readonly icons: readonly IconRule[];
}

const COUNTS: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };
const KINDS: Readonly<Record<string, IconThreshold["kind"]>> = {
  num: "number",
  percent: "percent",
  percentile: "percentile",
};

/** The same that Excel tells of its rules: data bars, and icons beside a number, leave the fill of a cell as it is. */
export function rulesOfArea(rules: readonly BookRule[]): RulesOfArea {
  const read = rules.map((rule) => ({ rule, icons: iconsOf(rule), signs: signsOf(rule) }));
  const hides = ({ rule, signs }: (typeof read)[number]): boolean =>
    rule.type !== "dataBar" &&
    !rule.formulas.some(isOverlayFormula) &&
    (rule.type !== "iconSet" || signs?.[0]?.kind === "status");
  return {
    ruled: read.filter(hides).flatMap(({ rule }) => rule.ranges),
    icons: read.flatMap(({ icons }) => icons ?? []),
  };
}

function signsOf({ iconSet }: BookRule): ReturnType<typeof iconSigns> {
  return iconSet ? iconSigns(iconSet.name.replace(/^[345]/, (count) => COUNTS[count] ?? count)) : null;
}

/** Icons whose order is plain: of one set, and split by numbers. */
function iconsOf(rule: BookRule): IconRule | null {
  const signs = signsOf(rule);
  const { iconSet } = rule;
  if (signs === null || iconSet?.thresholds.length !== signs.length) return null;
  const thresholds = iconSet.thresholds.map(({ type, value, inclusive }, index): IconThreshold | null => {
    const kind = index === 0 ? "number" : KINDS[type];
    const at = index === 0 ? 0 : numberIn(value);
    return kind === undefined || at === null ? null : { kind, at, inclusive };
  });
  const plain = thresholds.filter((threshold) => threshold !== null);
  if (plain.length !== thresholds.length) return null;
  return { areas: rule.ranges, signs: iconSet.reversed ? [...signs].reverse() : signs, thresholds: plain };
}

function numberIn(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}
