import type { Flavour } from "../flavour";

/**
 * Members that Excel cannot undo: calling one clears the user's list of what can be undone up to that call. As Microsoft
 * lists them (learn.microsoft.com, "Undo support with the Excel JavaScript API"), as far as they are carried out here.
 */
const ON_BOTH: readonly string[] = [
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
];
const ON_WEB: readonly string[] = [
  ...[
    "author",
    "category",
    "comments",
    "company",
    "keywords",
    "manager",
    "revisionNumber",
    "subject",
    "title",
  ].map((property) => `DocumentProperties.${property}`),
  "NamedItem.comment",
  "Worksheet.standardWidth",
];
const ON_DESKTOP: readonly string[] = [
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  // Not in the list, but reported (OfficeDev/office-js 5918).
  "Range.getMergedAreasOrNullObject",
];

/** Whether a call of this member clears what can be undone. */
export function clearsUndo({ platform }: Flavour): (member: string) => boolean {
  const members = new Set([...ON_BOTH, ...(platform === "PC" ? ON_DESKTOP : ON_WEB)]);
  return (member) => members.has(member);
}
