import type { OwnSheet } from "../../model/pages";
import { SHORTENED } from "../page/fittingText";
import { fieldPlace } from "../page/pageBlock";
import type { ExistingPage } from "./existingPages";
import { valueAt } from "./ownCells";

/** The fields of a page of which only the beginning fits, by name: `definition`, `commentary`. */
export function shortenedFields({ page }: ExistingPage, sheet: OwnSheet | null): readonly string[] {
  if (page === null) return [];
  const { slots } = page.layout;
  return slots.flatMap((slot) => {
    const { row, column } = fieldPlace(slot, page.at);
    const isCut = slot.room !== undefined && String(valueAt(sheet, row, column)).endsWith(SHORTENED);
    return isCut ? [slot.field] : [];
  });
}
