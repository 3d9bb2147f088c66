import type { CellContent } from "../../core/figures/cellValue";

/** A cell of another sheet, as a formula speaks of it. */
export interface SpokenCell {
  readonly sheet: string;
  /** `B9`; `null` where the cell is gone. */
  readonly cell: string | null;
}

const TEXTS = /"(?:[^"]|"")*"/g;
/** Of a sheet that is gone Excel writes this before the cell. */
const GONE = /#REF!(?=\$?[A-Z])/gi;
/** A cell that is gone itself is `Board!#REF!`. */
const CELL = /(?:'((?:[^']|'')+)'|([^\s'"!#&=(),;*/+<>^-]+))!(\$?[A-Z]{1,3}\$?\d+|#REF!)/i;

/**
 * The first cell of another sheet that a formula speaks of. Excel keeps it right where the sheet gets another name and the
 * cell another place. `="1.4 "&'Board 24'!$B$9` gives `B9` of `Board 24`; `null` where there is none, or its sheet is gone.
 */
export function spokenCell(formula: CellContent): SpokenCell | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  const found = CELL.exec(withoutTexts(formula).replace(GONE, ""));
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  const cell = found?.[3]?.replaceAll("$", "");
  if (sheet === undefined || cell === undefined) return null;
  return { sheet, cell: cell.startsWith("#") ? null : cell.toUpperCase() };
}

/** A formula with its texts blank, so that what they say is not taken for a part of it. */
export function withoutTexts(formula: string): string {
  return formula.replace(TEXTS, '""');
}
