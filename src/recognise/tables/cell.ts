import type { CellContent, CellValue } from "../../core/figures/cellValue";

/**
 * One cell as recognition sees it. `content` is what the cell holds (0.258), `text` what the sheet shows (`26%`), `formula`
 * is `null` for a typed cell, and `value` is the content read as a figure, a marker or text.
 */
export interface Cell {
  readonly content: CellContent;
  readonly text: string;
  readonly format: string;
  readonly formula: string | null;
  readonly value: CellValue;
}
