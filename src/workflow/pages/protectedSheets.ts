import type { OwnSheet } from "../../model/pages";

const PROTECTED = (sheet: string): string =>
  `The sheet ${sheet} is protected, so that nothing on it can be brought up to date. Unprotect it in Review, or ask whoever set the password; then prepare it again.`;

/** What is said beforehand of sheets of ours that are protected, so that no writing stops in the middle; `[]` where none is. */
export function protectedSheets(sheets: readonly (OwnSheet | null)[]): readonly string[] {
  return sheets.flatMap((sheet) => (sheet?.protected ? [PROTECTED(sheet.sheet)] : []));
}
