import { omit } from "../xml/attributes";
import { child, parseXml } from "../xml/xmlElement";
import { edited, tagEdit } from "./textEdits";

/** A worksheet part marked as selected or not: two marked at once would be edited together in Excel. */
export function selectSheet(xml: string, selected: boolean): string {
  const view = child(child(parseXml(xml, "sheetData"), "sheetViews"), "sheetView");
  if (!view || (view.attributes.tabSelected !== undefined) === selected) return xml;
  const attributes = { ...omit(view.attributes, "tabSelected"), ...(selected && { tabSelected: "1" }) };
  return edited(xml, [tagEdit(xml, view, attributes)]);
}
