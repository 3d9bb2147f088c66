import { strFromU8, unzipSync } from "fflate";
import type { Passage } from "../passage";
import { fromDocx } from "./fromDocx";
import { notesOf } from "./notesOf";

/** A board paper with its pictures is smaller; what is larger is no paper. */
const MOST_BYTES = 100_000_000;
/** The text of a thousand pages, unpacked. */
const MOST_UNPACKED = 60_000_000;
/** The parts of the archive that hold text; pictures are never unpacked. Word names the main part `document` or `document2`. */
const WANTED = ["document\\d?", "styles", "footnotes", "endnotes"].map(
  (part) => new RegExp(`^word/${part}\\.xml$`),
);
/** The first bytes of a zip archive (.docx) and of a compound file (.doc, or a .docx with a password). */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf];

const TOO_LARGE = "This document is too large to be read here. Copy the text that you need, and paste it.";
const OLD = "This is an old .doc document, or one with a password. Save it as .docx without a password.";
const NOT_ONE = "This file is no .docx document. Save it as .docx, or paste its text.";
const DAMAGED = "This document is damaged: it cannot be read.";

/** The passages of a .docx document. Throws a plain sentence where it is none, or too large. */
export function openDocx(bytes: Uint8Array): Passage[] {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) throw new Error(OLD);
  if (!ZIP.every((byte, at) => bytes[at] === byte)) throw new Error(NOT_ONE);
  if (bytes.length > MOST_BYTES) throw new Error(TOO_LARGE);
  const parts = unpack(bytes);
  const name = Object.keys(parts).find((path) => path.startsWith("word/document"));
  const document = name === undefined ? undefined : parts[name];
  if (document === undefined) throw new Error(NOT_ONE);
  const textOf = (part: string): string => {
    const found = parts[`word/${part}.xml`];
    return found === undefined ? "" : strFromU8(found);
  };
  const notes = { footnotes: notesOf(textOf("footnotes")), endnotes: notesOf(textOf("endnotes")) };
  return fromDocx(strFromU8(document), textOf("styles"), notes);
}

/** Unpacks the wanted parts. The size of each is added up before it is unpacked: a small archive may hold an enormous part. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  let tooLarge = false;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!WANTED.some((part) => part.test(name))) return false;
    total += originalSize;
    tooLarge ||= total > MOST_UNPACKED;
    return !tooLarge;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    if (!tooLarge) return parts;
  } catch {
    throw new Error(DAMAGED);
  }
  throw new Error(TOO_LARGE);
}
