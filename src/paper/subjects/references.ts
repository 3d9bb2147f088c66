import { remember } from "../../core/remember";
import { plainReference } from "../../model/identity/findMeasure";
import { oneLine, plain } from "../../words/plain";
import { wordsOf } from "../../words/wordsOf";
import type { KnownRow, Subjects } from "./knownRow";

/** What announces a reference in running text. */
const NAMES = "measures?|indicators?|kpis?|pis?|refs?|references?|rows?|lines?|metrics?";
const REFERENCE = "[a-z]{0,4} ?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?";
const ANNOUNCED = new RegExp(`\\b(?:${NAMES})\\.? (?:no\\.? |number )?(${REFERENCE})\\b(?!%)`, "gi");
const IN_BRACKETS = /[([]([a-z]{0,4} ?\d{1,3}(?:\.\d{1,2})?[a-z]?)[)\]]/gi;
const LETTERED = /\b([a-z]{2,4} ?\d{1,3}[a-z]?)\b(?!%)/gi;

/** `L07`: one letter is one only with its capital. */
const CAPITAL = /\b([A-Z]\d{1,3}[a-z]?)\b(?!%)/g;
/** `1.2: 94% of contacts …`: what a table has in its first column. */
const LEADING = new RegExp(`^(${REFERENCE})(?=: )`, "i");

/** The rows that a table's line is about, where its first column is their reference. */
export function rowsOfLine(subjects: Subjects, text: string): readonly KnownRow[] {
  const rows = subjects.byReference.get(plainReference(LEADING.exec(text)?.[1] ?? "")) ?? [];
  return isShared(rows) ? [] : rows;
}

/** Rows of one scorecard that have one reference: an ambition's number, which is no measure's. */
function isShared(rows: readonly KnownRow[]): boolean {
  return new Set(rows.map(({ card }) => card)).size < rows.length;
}

function isNameBefore({ judgement: { measure } }: KnownRow, before: string): boolean {
  return plain(before).endsWith(plain(measure.name));
}

/**
 * The rows that a text names by their reference (“measure 4.2”, “(CS02)”), and the text with dots in its place, so that the
 * 4.2 is not read as a figure. A bare number is a reference only behind the row's whole name.
 */
export function rowsReferredTo(
  { unnamed, byReference }: Subjects,
  text: string,
): { readonly known: readonly KnownRow[]; readonly rest: string } {
  const known: KnownRow[] = [];
  let rest = text;
  for (const row of unnamed) {
    rest = rest.replace(wholeName(row), (name: string) => {
      known.push(row);
      return "·".repeat(name.length);
    });
  }
  for (const pattern of [ANNOUNCED, IN_BRACKETS, LETTERED, CAPITAL]) {
    rest = rest.replace(pattern, (whole: string, reference: string, at: number) => {
      const rows = byReference.get(plainReference(reference));
      const isNumber = pattern === IN_BRACKETS && !/[.a-z]/i.test(reference);
      // “% of plans in time (4)”: a bare number is one where the row's whole name stands before it, and so is one of several.
      const named = rows?.filter((row) => isNameBefore(row, text.slice(0, at))) ?? [];
      const isOfNamed = isNumber || isShared(rows ?? []);
      const meant = isOfNamed ? named : (rows ?? []);
      if (meant.length === 0) return whole;
      known.push(...meant);
      return "·".repeat(whole.length);
    });
  }
  return { known, rest };
}

/** A name that a line begins with as a label: a sentence that goes on in it may say more, “… with 22 cases left”. */
const wholeName = remember(({ judgement: { measure } }: KnownRow): RegExp => {
  const words = wordsOf(oneLine(measure.name)).map(({ text }) =>
    text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"),
  );
  return words.length === 0 ? /(?!)/ : new RegExp(`^${words.join("[^\\p{L}\\d]+")}(?=\\s*[:,(–—])`, "iu");
});
