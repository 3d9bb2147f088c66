import { putText, type Package } from "../package";
import { DECLARATION } from "./newSheet";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;

const ROOT = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WORKBOOK_RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** Calibri 11, no fill, no border: what Excel gives a new workbook. The second fill is Excel's own and is expected there. */
export const BLANK_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A workbook that has no sheets yet. */
export function blankPackage(date1904: boolean): Package {
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<bookViews><workbookView/></bookViews><sheets></sheets></workbook>`;
  const parts: Package = new Map();
  putText(parts, "[Content_Types].xml", DECLARATION + CONTENT_TYPES);
  putText(parts, "_rels/.rels", DECLARATION + ROOT);
  putText(parts, "xl/workbook.xml", DECLARATION + workbook);
  putText(parts, "xl/_rels/workbook.xml.rels", DECLARATION + WORKBOOK_RELATIONSHIPS);
  putText(parts, "xl/styles.xml", DECLARATION + BLANK_STYLES);
  return parts;
}
