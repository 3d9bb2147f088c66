import { isStructureProtected } from "../../excel/read/readOwnSheets";
import type { OwnSheet } from "../../model/pages";

/** Said with what to do: the add-in never unprotects a sheet. */
const PROTECTED = (sheet: string): string =>
  `The sheet ${sheet} is protected, so nothing on it can be brought up to date. Unprotect it in Review, or ask whoever set the password; then prepare it again.`;
const STRUCTURE =
  "The structure of this workbook is protected, so no sheet can be added. Unprotect it under Protect Workbook in Review, or ask whoever set the password; then prepare it again.";

/**
 * What is said beforehand of sheets of ours that are protected, or that are missing where the workbook lets no sheet in, so
 * that no writing stops in the middle; `[]` where nothing is in the way. A round trip more where a sheet is to be made.
 */
export async function protectedSheets(sheets: readonly (OwnSheet | null)[]): Promise<readonly string[]> {
  // Only a missing sheet has to be put in.
  if (sheets.includes(null) && (await isStructureProtected())) return [STRUCTURE];
  return sheets.flatMap((sheet) => (sheet?.protected ? [PROTECTED(sheet.sheet)] : []));
}
