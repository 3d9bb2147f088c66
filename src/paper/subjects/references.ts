import { plainReference } from "../../model/identity/findMeasure";
import type { KnownRow, Subjects } from "./knownRow";

/** What announces a reference in running text. */
const NAMES = "measures?|indicators?|kpis?|pis?|refs?|references?|rows?|lines?|metrics?";
const REFERENCE = "[a-z]{0,4} ?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?";
const ANNOUNCED = new RegExp(`\\b(?:${NAMES})\\.? (?:no\\.? |number )?(${REFERENCE})\\b(?!%)`, "gi");
const IN_BRACKETS = /[([]([a-z]{0,4} ?\d{1,3}(?:\.\d{1,2})?[a-z]?)[)\]]/gi;
const LETTERED = /\b([a-z]{2,4} ?\d{1,3}[a-z]?)\b(?!%)/gi;

/** The rows that a text names by their reference, and the text without it; no bare number is one. */
export function referencesIn(
  subjects: Subjects,
  text: string,
): { readonly known: readonly KnownRow[]; readonly rest: string } {
  const known: KnownRow[] = [];
  let rest = text;
  for (const pattern of [ANNOUNCED, IN_BRACKETS, LETTERED]) {
    rest = rest.replace(pattern, (whole: string, reference: string) => {
      const rows = subjects.byReference.get(plainReference(reference));
      const isNumber = pattern === IN_BRACKETS && !/[.a-z]/i.test(reference);
      if (rows === undefined || isNumber) return whole;
      known.push(...rows);
      return "·".repeat(whole.length);
    });
  }
  return { known, rest };
}
