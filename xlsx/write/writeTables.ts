import type { BookSheet, BookTable } from "../book";
import { rangeName } from "../a1";
import { addContentType, freePath } from "../contentTypes";
import { partText, putText, type Package } from "../package";
import { addRelationship, relationshipsOf } from "../relationships";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "../xml/xmlElement";
import { decodeCellText, encodeHeading, escapeXml } from "../xml/text";
import { DECLARATION } from "./newSheet";
import { removePart } from "./removeParts";
import { edited } from "./textEdits";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Makes a sheet's part have the tables that the sheet has now; one that has not changed keeps its bytes. */
export function writeTables(parts: Package, sheet: string, before: BookSheet, now: BookSheet): void {
  const [was, is] = [before.tables ?? [], now.tables ?? []];
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  const links = relationshipsOf(parts, sheet).filter(({ type }) => type === "table");
  const known = new Map(links.map((link) => [idIn(parts, link.target), link]));
  for (const [id, { target }] of known)
    if (!is.some((table) => table.id === id)) removePart(parts, sheet, target);
  for (const table of is) {
    const old = was.find(({ id }) => id === table.id);
    const path = known.get(table.id)?.target;
    if (path === undefined) addTable(parts, sheet, table);
    else if (JSON.stringify(old) !== JSON.stringify(table))
      putText(parts, path, tableXml(table, partText(parts, path)));
  }
  listTables(parts, sheet);
}

function idIn(parts: Package, path: string): number {
  const root = parseXml(partText(parts, path));
  return Number((root && attribute(root, "id")) ?? 0);
}

function addTable(parts: Package, sheet: string, table: BookTable): void {
  const path = freePath(parts, "xl/tables/table", ".xml");
  putText(parts, path, tableXml(table, ""));
  addContentType(parts, path, CONTENT);
  addRelationship(parts, sheet, TYPE, path);
}

/** A table's part; its columns keep what their elements say, by name and else by place. */
function tableXml(table: BookTable, before: string): string {
  const root = before === "" ? null : parseXml(before);
  const { id, name, range, columns, headings, totals, look } = table;
  const data = rangeName({ ...range, rowCount: range.rowCount - totals });
  const head = headings > 0 ? "" : ' headerRowCount="0"';
  const foot = totals > 0 ? ` totalsRowCount="${totals}"` : ' totalsRowShown="0"';
  const filter = headings > 0 && look.filterButton ? `<autoFilter ref="${data}"/>` : "";
  const each = columnsXml(columns, root, before);
  const flag = (part: string, on: boolean): string => ` ${part}="${on ? 1 : 0}"`;
  const style =
    look.style === null
      ? ""
      : `<tableStyleInfo name="${escapeXml(look.style)}"${flag("showFirstColumn", look.firstColumn)}${flag("showLastColumn", look.lastColumn)}${flag("showRowStripes", look.rowStripes)}${flag("showColumnStripes", look.columnStripes)}/>`;
  return `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${rangeName(range)}"${head}${foot}>${filter}<tableColumns count="${columns.length}">${each}</tableColumns>${style}</table>`;
}

function columnsXml(columns: readonly string[], root: XmlElement | null, before: string): string {
  const old = childrenOf(child(root, "tableColumns"), "tableColumn");
  const named = (name: string): XmlElement | undefined =>
    old.find(
      (element) => decodeCellText(attribute(element, "name") ?? "").toLowerCase() === name.toLowerCase(),
    );
  let last = Math.max(0, ...old.map((element) => Number(attribute(element, "id"))));
  return columns
    .map((name, at) => {
      const element = named(name) ?? (old.length === columns.length ? old[at] : undefined);
      const id = element ? Number(attribute(element, "id")) : (last += 1);
      const inner = element ? before.slice(element.innerStart, element.innerEnd) : "";
      const rest = inner === "" ? "/>" : `>${inner}</tableColumn>`;
      return `<tableColumn id="${id}" name="${escapeXml(encodeHeading(name))}"${rest}`;
    })
    .join("");
}

/** A sheet lists the links to its tables last, before what was added to the format later. */
function listTables(parts: Package, path: string): void {
  const xml = partText(parts, path);
  const sheet = parseXml(xml, "sheetData");
  if (!sheet) return;
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(sheet.start))?.[1] ?? "";
  const ids = relationshipsOf(parts, path)
    .filter(({ type }) => type === "table")
    .map(({ id }) => id);
  const each = ids.map((id) => `<${prefix}tablePart xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`).join("");
  const text =
    ids.length > 0 ? `<${prefix}tableParts count="${ids.length}">${each}</${prefix}tableParts>` : "";
  const found = child(sheet, "tableParts");
  const at = child(sheet, "extLst")?.start ?? sheet.innerEnd;
  const edit = found ? { start: found.start, end: found.end, text } : { start: at, end: at, text };
  putText(parts, path, edited(xml, [edit]));
}
