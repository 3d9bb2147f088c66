import { readAppearance } from "../excel/read/readAppearance";
import { readGrids } from "../excel/read/readGrids";
import { readHeadingMarks } from "../excel/read/readHeadingMarks";
import { survey } from "../excel/read/survey";
import type { Reading } from "../model/reading";
import { readFrom } from "./readFrom";
import type { Source } from "./source";
import type { Waiting } from "../model/waiting";

/** Excel, asked through Office.js. The command line hands in a file in its place. */
const EXCEL: Source = { survey, readGrids, readAppearance, readHeadingMarks };

/** Reads the workbook that is open in Excel, in three round trips where it is small. */
export function readWorkbook(waiting: Waiting = {}): Promise<Reading> {
  return readFrom(EXCEL, waiting);
}
