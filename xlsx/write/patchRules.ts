import type { BookRule, BookSheet } from "../book";
import { rangeName } from "../a1";
import { readRules } from "../read/readRules";
import type { Styles } from "../read/readStyles";
import { childrenOf, type XmlElement } from "../xml/xmlElement";
import { ruleArea, ruleXml } from "./ruleXml";
import { placeFor } from "./sheetParts";
import type { StyleTable } from "./styleTable";
import type { TextEdit } from "./textEdits";

/** What a patch of a sheet's rules needs to know. */
export interface RulePatch {
  readonly xml: string;
  readonly sheet: XmlElement;
  readonly before: BookSheet;
  readonly now: BookSheet;
  readonly read: Styles;
  readonly styles: StyleTable;
  readonly prefix: string;
}

/** The edits that take away, move and add conditional formats; a rule that moves keeps all that it says. */
export function patchRules({
  xml,
  sheet,
  before,
  now,
  read,
  styles,
  prefix,
}: RulePatch): readonly TextEdit[] {
  const added = [...now.conditionalFormats];
  const gone = before.conditionalFormats.filter((rule) => !taken(added, (one) => whole(one) === whole(rule)));
  if (!gone.length && !added.length) return [];
  const moved = new Map(gone.map((rule) => [whole(rule), taken(added, (one) => says(one) === says(rule))]));
  const edits: TextEdit[] = [];
  const texts: string[] = [];
  for (const area of childrenOf(sheet, "conditionalFormatting")) {
    const rules = childrenOf(area, "cfRule");
    const going = rules.filter((element) => {
      const [rule] = readRules({ ...sheet, children: [{ ...area, children: [element] }] }, read);
      if (!rule || !moved.has(whole(rule))) return false;
      const to = moved.get(whole(rule));
      if (to) texts.push(ruleArea(to, xml.slice(element.start, element.end), prefix));
      return true;
    });
    const cut = going.length === rules.length ? [area] : going;
    edits.push(...cut.map(({ start, end }) => ({ start, end, text: "" })));
  }
  const at = placeFor(sheet, "conditionalFormatting");
  const text = [...texts, ...added.map((rule) => ruleXml(rule, styles, prefix))].join("");
  return [...edits, { start: at, end: at, text }];
}

/** Takes the first that passes out of a list. */
function taken(rules: BookRule[], test: (rule: BookRule) => boolean): BookRule | null {
  const at = rules.findIndex(test);
  return at < 0 ? null : (rules.splice(at, 1)[0] ?? null);
}

/** What a rule is, without where. */
function says({ ranges: _ranges, fontColor = null, ...rule }: BookRule): string {
  const { type, operator, formulas, fill, priority, iconSet, underline, borders } = rule;
  return JSON.stringify([type, operator, formulas, fill, fontColor, priority, iconSet, underline, borders]);
}

function whole(rule: BookRule): string {
  return says(rule) + rule.ranges.map(rangeName).join(" ");
}
