import type { Step } from "../changes/step";
import type { Entry, Journal } from "./entry";
import { STEP_KINDS, type PackedEntry } from "./packed";
import { unpacked } from "./unpackEntry";

/** The namespace of the custom XML parts that hold the journal. */
export const JOURNAL_NAMESPACE = "urn:scorecard-add-in:journal";

/** The version that is written now. */
export const JOURNAL_VERSION = 2;
/** In the first version one part held every entry, its steps in full. */
const FIRST_VERSION = 1;

/**
 * Entries read back. A text that is not ours, or not of these versions, reads as none: what it would take back cannot
 * be known, and its steps are of use to nobody else.
 */
export function journalFromXml(xml: string): Journal {
  // With or without a prefix: Excel may write namespaces anew.
  const match = /<(?:\w+:)?journal\b([^>]*)>([\s\S]*)<\/(?:\w+:)?journal>/.exec(xml);
  const version = Number(/version="(\d+)"/.exec(match?.[1] ?? "")?.[1]);
  // A newer version may mean something else by the same words.
  if (match === null || (version !== JOURNAL_VERSION && version !== FIRST_VERSION)) return [];
  try {
    const entries: unknown = JSON.parse(unescape(match[2] ?? ""));
    if (!Array.isArray(entries)) return [];
    const read =
      version === JOURNAL_VERSION ? entries.map((one) => unpacked(one as PackedEntry)) : entries.map(ofFirst);
    // An entry that was cut off or edited is left out.
    return read.filter(isEntry);
  } catch {
    return [];
  }
}

/** Entries of the first version had no names; their steps told no number format that they did not change. */
function ofFirst(value: unknown, at: number): unknown {
  if (typeof value !== "object" || value === null || !("when" in value)) return value;
  const live = "live" in value && { live: { begun: value.when } };
  return { ...value, ...live, id: `${String(value.when)} ${at}` };
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

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("place" in value)) return false;
  return STEP_KINDS.includes(value.kind as Step["kind"]) && "before" in value && "after" in value;
}
