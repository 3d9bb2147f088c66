import { attribute, saysYes, type XmlElement } from "./xml/xmlElement";

/** What a protected sheet may allow, as its file names it; objects and scenarios are what a file protects by itself. */
const SHEET_ACTS = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
  "objects",
  "scenarios",
] as const;

/** Something that can be done to a protected sheet if its protection allows it. */
export type SheetAct = (typeof SHEET_ACTS)[number];

/** What is forbidden only where the file says so; the others are forbidden unless it says not. */
const ALLOWED_UNLESS_SAID: ReadonlySet<SheetAct> = new Set(["objects", "scenarios"]);

/** What a sheet's protection allows besides writing its unlocked cells. */
export function allowedActs(protection: XmlElement): readonly SheetAct[] {
  return SHEET_ACTS.filter((act) => {
    const said = attribute(protection, act);
    return said === undefined ? ALLOWED_UNLESS_SAID.has(act) : !saysYes(said);
  });
}

/** The element that protects a sheet: `<sheetProtection sheet="1" objects="1" scenarios="1"/>` allows nothing. */
export function protectionXml(allows: readonly SheetAct[], prefix: string): string {
  const said = SHEET_ACTS.filter((act) => allows.includes(act) !== ALLOWED_UNLESS_SAID.has(act));
  const attributes = said.map((act) => ` ${act}="${allows.includes(act) ? 0 : 1}"`).join("");
  return `<${prefix}sheetProtection sheet="1"${attributes}/>`;
}
