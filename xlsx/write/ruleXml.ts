import type { BookIconSet, BookRule } from "../book";
import { rangeName } from "../a1";
import { toFileFormula } from "../formulaNames";
import { escapeXml } from "../xml/text";
import type { StyleTable } from "./styleTable";

/** A conditional format that the file does not have yet. */
export function ruleXml(rule: BookRule, styles: StyleTable, prefix: string): string {
  const { type, operator, formulas, fill, fontColor = null, borders, underline, priority } = rule;
  const hasLook = fill !== null || fontColor !== null || borders !== undefined || underline !== undefined;
  const dxf = hasLook ? ` dxfId="${styles.ruleLook(rule)}"` : "";
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
  const attributes = ` type="${escapeXml(type)}"${dxf} priority="${priority}"${operator ? ` operator="${operator}"` : ""}${stop}`;
  const texts = formulas.map((formula) => escapeXml(toFileFormula(formula.replace(/^=/, ""))));
  const each = texts.map((text) => `<${prefix}formula>${text}</${prefix}formula>`).join("");
  const icons = rule.iconSet ? iconSetXml(rule.iconSet, prefix) : "";
  return ruleArea(rule, `<${prefix}cfRule${attributes}>${each}${icons}</${prefix}cfRule>`, prefix);
}

function iconSetXml({ name, thresholds, reversed, showValue }: BookIconSet, prefix: string): string {
  const each = thresholds.map(
    ({ type, value, inclusive }) =>
      `<${prefix}cfvo type="${escapeXml(type)}" val="${escapeXml(value)}"${inclusive ? "" : ' gte="0"'}/>`,
  );
  const attributes = `iconSet="${escapeXml(name)}"${showValue ? "" : ' showValue="0"'}${reversed ? ' reverse="1"' : ""}`;
  return `<${prefix}iconSet ${attributes}>${each.join("")}</${prefix}iconSet>`;
}

/** A rule's element where it applies. */
export function ruleArea({ ranges }: BookRule, rule: string, prefix: string): string {
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${ranges.map(rangeName).join(" ")}">${rule}</${name}>`;
}
