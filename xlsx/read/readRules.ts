import type { Rectangle } from "../../src/model/place";
import type { BookIconSet, BookRule } from "../book";
import { parseRange } from "../a1";
import { fromFileFormula } from "../formulaNames";
import { attribute, child, childrenOf, descendants, type XmlElement } from "../xml/xmlElement";
import { ruleLookOf, type RuleLook, type Styles } from "./readStyles";

/** A sheet's conditional formats, those that newer Excels keep in the extension list too. */
export function readRules(sheet: XmlElement | null, styles: Styles): readonly BookRule[] {
  const usual = childrenOf(sheet, "conditionalFormatting").flatMap((area) =>
    childrenOf(area, "cfRule").map((rule) => {
      const dxf = attribute(rule, "dxfId");
      const look = (dxf === undefined ? null : styles.ruleLooks[Number(dxf)]) ?? NO_LOOK;
      return ruleOf(rule, parseRanges(attribute(area, "sqref") ?? ""), childrenOf(rule, "formula"), look);
    }),
  );
  return [...usual, ...newerRules(sheet, styles)].sort((a, b) => a.priority - b.priority);
}

const NO_LOOK: RuleLook = { fill: null };

/** `A1:B2 D4` as rectangles. */
export function parseRanges(sqref: string): readonly Rectangle[] {
  return sqref
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** A data bar stands in both places, so here only what stands nowhere else counts. */
function newerRules(sheet: XmlElement | null, styles: Styles): readonly BookRule[] {
  return descendants(child(sheet, "extLst"), "conditionalFormatting").flatMap((area) => {
    const ranges = parseRanges(child(area, "sqref")?.text ?? "");
    return childrenOf(area, "cfRule")
      .filter((rule) => attribute(rule, "type") !== "dataBar")
      .map((rule) => {
        const look = ruleLookOf(child(rule, "dxf"), styles.colour);
        return ruleOf(rule, ranges, childrenOf(rule, "f"), look);
      });
  });
}

function ruleOf(
  rule: XmlElement,
  ranges: readonly Rectangle[],
  formulas: readonly XmlElement[],
  look: RuleLook,
): BookRule {
  return {
    type: attribute(rule, "type") ?? "unknown",
    ranges,
    operator: attribute(rule, "operator") ?? null,
    formulas: formulas.map(({ text }) => fromFileFormula(text)),
    ...look,
    priority: Number(attribute(rule, "priority") ?? 0),
    ...(isTrue(attribute(rule, "stopIfTrue")) && { stopIfTrue: true }),
    ...iconSetOf(child(rule, "iconSet")),
  };
}

/** What Excel takes for granted is left out of the file. Icons out of several sets are not understood. */
function iconSetOf(icons: XmlElement | undefined): { readonly iconSet?: BookIconSet } {
  if (!icons || isTrue(attribute(icons, "custom"))) return {};
  return {
    iconSet: {
      name: attribute(icons, "iconSet") ?? "3TrafficLights1",
      thresholds: childrenOf(icons, "cfvo").map((threshold) => ({
        type: attribute(threshold, "type") ?? "num",
        value: attribute(threshold, "val") ?? child(threshold, "f")?.text ?? "",
        inclusive: isTrue(attribute(threshold, "gte") ?? "1"),
      })),
      reversed: isTrue(attribute(icons, "reverse")),
      showValue: isTrue(attribute(icons, "showValue") ?? "1"),
    },
  };
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
