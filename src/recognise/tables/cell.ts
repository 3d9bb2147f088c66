import type { CellContent, CellValue } from "../../core/figures/cellValue";

/** One cell as recognition sees it. */
export interface Cell {
  readonly content: CellContent;
  readonly text: string;
  readonly format: string;
  readonly formula: string | null;
  readonly value: CellValue;
}
