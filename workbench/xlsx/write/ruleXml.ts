import type { BookRule } from "../../book";
import { rangeName } from "../a1";
import { toFileFormula } from "../formulaNames";
import { escapeXml } from "../xml/text";
import type { StyleTable } from "./styleTable";

/** A conditional format that the file does not have yet. */
export function ruleXml(rule: BookRule, styles: StyleTable, prefix: string): string {
  const { type, operator, formulas, fill, priority } = rule;
  const dxf = fill ? ` dxfId="${styles.fillRule(fill)}"` : "";
  const attributes = ` type="${escapeXml(type)}"${dxf} priority="${priority}"${operator ? ` operator="${operator}"` : ""}`;
  const texts = formulas.map((formula) => escapeXml(toFileFormula(formula.replace(/^=/, ""))));
  const each = texts.map((text) => `<${prefix}formula>${text}</${prefix}formula>`).join("");
  return ruleArea(rule, `<${prefix}cfRule${attributes}>${each}</${prefix}cfRule>`, prefix);
}

/** A rule's element where it applies. */
export function ruleArea({ ranges }: BookRule, rule: string, prefix: string): string {
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${ranges.map(rangeName).join(" ")}">${rule}</${name}>`;
}
