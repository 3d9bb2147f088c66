import type { DocumentColumn, DocumentPiece } from "./document";

/**
 * A table under a heading that says how many rows it has, `Notes (3)`; nothing where it has none, so that no document
 * shows an empty table.
 */
export function countedTable(
  heading: string,
  columns: readonly DocumentColumn[],
  rows: readonly (readonly string[])[],
): DocumentPiece[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: `${heading} (${rows.length})` },
    { kind: "table", columns, rows },
  ];
}
