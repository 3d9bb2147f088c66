import type { readAppearance } from "../excel/read/readAppearance";
import type { readGrids } from "../excel/read/readGrids";
import type { readHeadingMarks } from "../excel/read/readHeadingMarks";
import type { survey } from "../excel/read/survey";

/** Where a workbook is read from: Excel, or a file that nobody has open. */
export interface Source {
  readonly survey: typeof survey;
  readonly readGrids: typeof readGrids;
  readonly readAppearance: typeof readAppearance;
  readonly readHeadingMarks: typeof readHeadingMarks;
}
