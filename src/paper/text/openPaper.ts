import { openDocx } from "./docx/openDocx";
import { fromPlain } from "./fromPlain";
import type { Passage } from "./passage";

const NO_PAPER = "Choose a paper as .docx, .txt or .md, or paste its text.";
const MOST_TEXT = 20_000_000;

/** The passages of a paper's file, by what its name says it is. Throws a plain sentence where it cannot be read. */
export function openPaper(name: string, bytes: Uint8Array): Passage[] {
  if (/\.docx$/i.test(name)) return openDocx(bytes);
  if (!/\.(?:txt|md|markdown|text)$/i.test(name) || bytes.length > MOST_TEXT) throw new Error(NO_PAPER);
  return fromPlain(new TextDecoder(isUtf16(bytes) ? "utf-16le" : "utf-8").decode(bytes));
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}
