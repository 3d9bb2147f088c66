import type { Step } from "../changes/step";

/** One apply: when, and every step that it took. */
export interface Entry {
  /** ISO 8601. */
  readonly when: string;
  readonly steps: readonly Step[];
  /** It followed her edits while recalculation was on; several edits share one entry. */
  readonly live?: true;
}

/** What was applied, earliest first. */
export type Journal = readonly Entry[];

/** The namespace of the custom XML part that holds the journal. */
export const JOURNAL_NAMESPACE = "urn:scorecard-add-in:journal";

const VERSION = 1;
/** More applies than this are not kept: Revert takes back what is fresh, not last year's. */
const MOST_ENTRIES = 20;
/** The journal travels in the file and with every apply, so it stays small, in characters. */
const MOST_CHARACTERS = 500_000;

/** The journal as XML: its JSON as escaped text, without the oldest entries where it would grow too long. */
export function journalToXml(journal: Journal): string {
  const entries = newestThatFit(journal);
  return `<journal xmlns="${JOURNAL_NAMESPACE}" version="${VERSION}">${escape(JSON.stringify(entries))}</journal>`;
}

/**
 * The journal read back. A text that is not ours, or not of this version, reads as an empty journal: what it would
 * take back cannot be known, and its steps are of use to nobody else.
 */
export function journalFromXml(xml: string): Journal {
  const match = /<(?:\w+:)?journal\b([^>]*)>([\s\S]*)<\/(?:\w+:)?journal>/.exec(xml);
  if (match === null || !match[1]?.includes(`version="${VERSION}"`)) return [];
  try {
    const entries: unknown = JSON.parse(unescape(match[2] ?? ""));
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** The newest entry stays however long it is, because it is the one that Revert is for. */
function newestThatFit(journal: Journal): Journal {
  const newest = journal.slice(-MOST_ENTRIES);
  let length = 0;
  let from = newest.length;
  while (from > 0) {
    length += JSON.stringify(newest[from - 1]).length;
    if (length > MOST_CHARACTERS && from < newest.length) break;
    from -= 1;
  }
  return newest.slice(from);
}

/** What XML 1.0 cannot hold, apart from what JSON has already escaped. */
const NOT_IN_XML = /[\u007f-\u009f\ufffe\uffff]/g;

function escape(json: string): string {
  return json
    .replace(NOT_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null || !("when" in value) || !("steps" in value)) return false;
  return typeof value.when === "string" && Array.isArray(value.steps) && value.steps.every(isStep);
}

const KINDS: readonly unknown[] = [
  "value",
  "fill",
  "format",
  "formula",
  "insert",
  "hide",
  "rows",
  "sheet",
] satisfies Step["kind"][];

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("place" in value)) return false;
  return KINDS.includes(value.kind) && "before" in value && "after" in value;
}
