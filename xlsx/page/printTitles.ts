import type { Book, BookSheet } from "../book";
import { attribute, child, childrenOf, type XmlElement } from "../xml/xmlElement";
import { PLAIN_PAGE } from "./readPage";

/** The name under which a file keeps the rows that every printed page begins with. */
const PRINT_TITLES = "_xlnm.Print_Titles";
const ROWS = /\$(\d+):\$(\d+)$/;

/** The sheets with the rows that each of their printed pages begins with, as the workbook part says. */
export function withPrintTitles(root: XmlElement, sheets: readonly BookSheet[]): BookSheet[] {
  const found = new Map<number, { first: number; count: number }>();
  for (const element of childrenOf(child(root, "definedNames"), "definedName")) {
    const sheet = Number(attribute(element, "localSheetId") ?? NaN);
    const rows = attribute(element, "name") === PRINT_TITLES ? ROWS.exec(element.text) : null;
    if (rows) found.set(sheet, { first: Number(rows[1]) - 1, count: Number(rows[2]) - Number(rows[1]) + 1 });
  }
  return sheets.map((sheet, at) => {
    const titleRows = found.get(at);
    return titleRows === undefined ? sheet : { ...sheet, page: { ...(sheet.page ?? PLAIN_PAGE), titleRows } };
  });
}

/**
 * The names of title rows that come, go or change; those of other sheets stay in the file as they are, with title columns
 * that the workbench does not know. `matched` has for each sheet now the one that it was.
 */
export function changedTitles(
  before: readonly BookSheet[],
  now: readonly BookSheet[],
  matched: readonly (number | null)[],
): { readonly before: Book["names"]; readonly now: Book["names"] } {
  const pairs = now.map((sheet, at) => ({ is: sheet, was: before[matched[at] ?? -1] }));
  const changed = pairs.filter(
    ({ was, is }) => JSON.stringify(was?.page?.titleRows) !== JSON.stringify(is.page?.titleRows),
  );
  return {
    before: changed.flatMap(({ was }) => (was ? titlesOf(was) : [])),
    now: changed.flatMap(({ is }) => titlesOf(is)),
  };
}

function titlesOf({ name: sheet, page }: BookSheet): Book["names"] {
  const rows = page?.titleRows;
  if (rows === undefined) return [];
  const lines = `$${rows.first + 1}:$${rows.first + rows.count}`;
  return [{ name: PRINT_TITLES, formula: `='${sheet.replaceAll("'", "''")}'!${lines}`, sheet }];
}
