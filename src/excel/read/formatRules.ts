import { iconSigns, type IconThreshold } from "../../core/status/iconSets";
import type { IconRule } from "../../model/grid";
import { isOverlayFormula } from "../../model/handover/cellMark";
import type { Rectangle } from "../../model/place";

/** A conditional format as far as it is asked for: what it does comes in the first round trip, where in the second. */
export interface RuleAsked {
  readonly id: string;
  readonly type: string;
}

/** Where a conditional format stands, and the icons that it shows. */
export interface FormatRule {
  readonly areas: readonly Rectangle[];
  readonly hides: boolean;
  readonly icons: IconRule | null;
}

const KINDS: Readonly<Record<string, IconThreshold["kind"]>> = {
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
};

/** Asks for a rule of a range; gives it after the sync. */
export function askForRule(range: Excel.Range, { id, type }: RuleAsked): () => FormatRule {
  const format = range.conditionalFormats.getItem(id);
  const areas = format
    .getRanges()
    .areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  // Asked of the kind of rule that has them alone: another kind would refuse the whole batch.
  const custom = type === "Custom" ? format.custom.rule.load("formula") : null;
  const icons = type === "IconSet" ? format.iconSet.load("criteria,style,reverseIconOrder") : null;
  return () => {
    const places = areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rowCount,
      columnCount,
    }));
    const shown = icons && iconsOf(icons, places);
    // Bars, arrows beside a number, and our own marks of findings leave the fill of a cell as it is.
    const isOurs = custom !== null && isOverlayFormula(custom.formula);
    const hides =
      type !== "DataBar" && !isOurs && (icons === null || iconSigns(icons.style)?.[0]?.kind === "status");
    return { areas: places, hides, icons: shown };
  };
}

/** Icons whose order is plain: of one set, and split by numbers. */
function iconsOf(
  { criteria, style, reverseIconOrder }: Excel.IconSetConditionalFormat,
  areas: readonly Rectangle[],
): IconRule | null {
  const signs = iconSigns(style);
  const thresholds = criteria.map(({ type, formula, operator, customIcon }, index): IconThreshold | null => {
    const kind = index === 0 ? "number" : KINDS[type];
    // The first threshold is the beginning of the scale, and Excel keeps it as whatever was typed there.
    const at = index === 0 ? 0 : numberIn(formula);
    // A threshold by formula, or an icon of another set, cannot be told without Excel.
    if (kind === undefined || at === null || customIcon) return null;
    return { kind, at, inclusive: operator === "GreaterThanOrEqual" };
  });
  const plain = thresholds.filter((threshold) => threshold !== null);
  if (signs === null || plain.length !== signs.length || plain.length !== criteria.length) return null;
  return { areas, signs: reverseIconOrder ? [...signs].reverse() : signs, thresholds: plain };
}

/**
 * `=0` and `0`. Excel hands the number of a threshold out as a formula. A formula that is no number, such as `=B1`,
 * depends on the sheet.
 */
function numberIn(formula: string | number): number | null {
  const text = String(formula).replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}
