import type { LineMove } from "../lines/lineMove";
import type { SheetMove } from "../lines/movedFormula";
import { partText, putText, type Package } from "../package";
import { sheetData } from "../read/readSheet";
import { readParts, type OpenedFile } from "../readXlsx";
import { relationshipsOf } from "../relationships";
import { edited } from "../write/textEdits";
import { parseXml } from "../xml/xmlElement";
import { movedCells } from "./moveCells";
import { elementEdits, listEdits } from "./moveElements";
import { movedNotes } from "./moveNotes";
import { movedTablePart } from "./moveTables";

/** Parts in which nothing speaks of cells. */
const DEAF = /^xl\/(sharedStrings|styles|theme\/|metadata|persons\/|media\/|calcChain)|\.rels$/;

/**
 * A file as it is once lines have come to its sheets or gone from them: cells, and everything that hangs on cells or
 * speaks of them, in every part. What is in the new lines is not written here.
 */
export function movedFile(
  opened: OpenedFile,
  movesBySheet: ReadonlyMap<string, readonly LineMove[]>,
): OpenedFile {
  const steps = [...movesBySheet].flatMap(([sheet, moves]) => moves.map((move) => ({ sheet, move })));
  if (steps.length === 0) return opened;
  const parts: Package = new Map(opened.parts);
  const owners = ownersOf(opened);
  for (const on of steps) {
    for (const path of parts.keys())
      if (!DEAF.test(path)) movePart(parts, path, owners.get(path) ?? null, on);
  }
  return readParts(parts, opened.book.name);
}

/** Which sheet each part belongs to: its own, and what hangs on that. */
function ownersOf({ parts, book, sheetPaths }: OpenedFile): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const own = (path: string, sheet: string): void => {
    if (owners.has(path) || !parts.has(path)) return;
    owners.set(path, sheet);
    for (const { target } of relationshipsOf(parts, path)) own(target, sheet);
  };
  book.sheets.forEach(({ name }, index) => own(sheetPaths[index] ?? "", name));
  return owners;
}

function movePart(parts: Package, path: string, sheet: string | null, on: SheetMove): void {
  const xml = partText(parts, path);
  const isOwn = sheet === on.sheet;
  if (/\.vml$/i.test(path)) {
    if (isOwn) putIfNew(parts, path, xml, movedNotes(xml, on.move));
    return;
  }
  if (!path.endsWith(".xml") || !(isOwn || mentions(xml, on.sheet))) return;
  const root = parseXml(xml, "sheetData");
  if (!root) return;
  let moved = xml;
  if (root.name === "worksheet") {
    const { from, to } = sheetData(root);
    moved = movedCells({ xml, sheet, on }, from, to);
  } else if (root.name === "table" && isOwn) moved = movedTablePart(xml, on.move);
  const again = parseXml(moved, "sheetData");
  if (again) moved = edited(moved, elementEdits({ xml: moved, sheet, on }, again));
  const listed = root.name === "worksheet" ? parseXml(moved, "sheetData") : null;
  if (listed) moved = edited(moved, listEdits(moved, listed));
  putIfNew(parts, path, xml, moved);
}

/** Names with an apostrophe or an ampersand are written in several ways; a part of them will do. */
function mentions(xml: string, sheet: string): boolean {
  return xml.toLowerCase().includes((sheet.toLowerCase().split(/['&<>"]/)[0] ?? "").trim());
}

function putIfNew(parts: Package, path: string, before: string, text: string): void {
  if (text !== before) putText(parts, path, text);
}
