import type { CellContent } from "../../core/figures/cellValue";

/** A cell of another sheet, as a formula names it. */
export interface SpokenCell {
  readonly sheet: string;
  /** `B9`; `null` where the cell is gone. */
  readonly cell: string | null;
}

/** A text in a formula, whose doubled quotes are quotes. */
const TEXTS = /"(?:[^"]|"")*"/g;
/** Where a sheet was deleted, Excel writes this in front of the cell: `#REF!$B$9`. */
const GONE = /#REF!(?=\$?[A-Z])/gi;
/** A cell with its sheet, `'Board 24'!$B$9` or `Board!B9`; where the cell itself was deleted, `Board!#REF!`. */
const CELL = /(?:'((?:[^']|'')+)'|([^\s'"!#&=(),;*/+<>^-]+))!(\$?[A-Z]{1,3}\$?\d+|#REF!)/i;

/**
 * The first cell of another sheet that a formula speaks of. Excel keeps it right when the sheet is renamed or the cell
 * moves, so it is a better memory than a name. `="1.4 "&'Board 24'!$B$9` gives `B9` of `Board 24`; `null` where there
 * is none, or the sheet is gone.
 */
export function spokenCell(formula: CellContent): SpokenCell | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  const found = CELL.exec(withoutTexts(formula).replace(GONE, ""));
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  const cell = found?.[3]?.replaceAll("$", "");
  if (sheet === undefined || cell === undefined) return null;
  return { sheet, cell: cell.startsWith("#") ? null : cell.toUpperCase() };
}

/** A formula with its texts blank, so that words in quotes are not taken for references. */
export function withoutTexts(formula: string): string {
  return formula.replace(TEXTS, '""');
}
