import { openDocx } from "./docx/openDocx";
import { fromPlain } from "./fromPlain";
import type { Passage } from "./passage";

const EMPTY = "This file is empty.";
const NO_PAPER = "Choose a paper as .docx, .txt or .md, or paste its text.";
const NO_TEXT = "No text can be read in this file. If its pages are pictures, paste their text.";
const PDF = "This is a PDF. Copy the text that you need from it and paste it, or choose the Word document.";
const RICH_TEXT = "This is rich text (.rtf). Save it as .docx, or paste its text.";
const TOO_LARGE = "This text is too large to be read here. Copy the part that you need, and paste it.";
/** Bytes. A board paper of hundreds of pages holds a tenth of it; more would hold the pane up. */
const MOST_TEXT = 20_000_000;

/** Files that are no paper whatever they are called, by how they begin. */
const BEGINNINGS = [
  ["%PDF", PDF],
  ["{\\rtf", RICH_TEXT],
] as const;
const ZIP = "PK";
/** Documents of Word before 2007, and every one with a password. */
const COMPOUND = "\xd0\xcf";

/**
 * The passages of a paper's file. What it holds counts before what it is called: a `.doc` that was renamed is still one.
 * Throws a plain sentence where it cannot be read.
 */
export function openPaper(name: string, bytes: Uint8Array): Passage[] {
  if (bytes.length === 0) throw new Error(EMPTY);
  const begins = (with_: string): boolean => [...with_].every((sign, at) => bytes[at] === sign.charCodeAt(0));
  for (const [beginning, sentence] of BEGINNINGS) if (begins(beginning)) throw new Error(sentence);
  const isDocument = /\.docx$/i.test(name) || begins(ZIP) || begins(COMPOUND);
  const passages = isDocument ? openDocx(bytes) : fromPlain(textOf(name, bytes));
  if (passages.length === 0) throw new Error(NO_TEXT);
  return passages;
}

function textOf(name: string, bytes: Uint8Array): string {
  if (!/\.(?:txt|md|markdown|text)$/i.test(name)) throw new Error(NO_PAPER);
  if (bytes.length > MOST_TEXT) throw new Error(TOO_LARGE);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Saved by an older program under Windows, which writes £ and ’ in one byte each.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
