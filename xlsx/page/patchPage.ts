import type { BookSheet } from "../book";
import { partEdit } from "../write/sheetParts";
import type { TextEdit } from "../write/textEdits";
import { child, type XmlElement } from "../xml/xmlElement";
import { fitXml, pageElements } from "./pageXml";
import { PLAIN_PAGE } from "./readPage";

/** The edits that print a sheet as it is to be printed now; what of it has not changed keeps its bytes. */
export function patchPage(
  sheet: XmlElement,
  { page: before = PLAIN_PAGE }: Pick<BookSheet, "page">,
  { page: now }: Pick<BookSheet, "page">,
  prefix: string,
): (TextEdit | null)[] {
  if (now === undefined || JSON.stringify(before) === JSON.stringify(now)) return [];
  const [was, is] = [pageElements(before, prefix), pageElements(now, prefix)];
  const edits = Object.entries(is).map(([name, text]) =>
    was[name] === text ? null : partEdit(sheet, name, text),
  );
  // What else a sheet says of itself (the colour of its tab) is not ours to write anew.
  const fitted = child(sheet, "sheetPr") === undefined ? fitXml(now, prefix) : "";
  return fitted === "" ? edits : [...edits, partEdit(sheet, "sheetPr", fitted)];
}
