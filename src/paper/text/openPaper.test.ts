import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { openPaper } from "./openPaper";

it("reads plain text in whichever encoding it was saved", () => {
  const text = "It cost £2.";
  const expected = [{ kind: "paragraph", level: 0, text }];
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const windows = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect(openPaper("paper.txt", strToU8(text))).toEqual(expected);
  expect(openPaper("paper.md", utf16)).toEqual(expected);
  expect(openPaper("PAPER.TXT", windows)).toEqual(expected);
});

it.each([
  ["paper.docx", new Uint8Array(), "This file is empty."],
  ["paper.docx", strToU8("%PDF-1.7"), "This is a PDF."],
  ["paper.pdf", strToU8("%PDF-1.7"), "This is a PDF."],
  ["paper.doc", new Uint8Array([0xd0, 0xcf, 0x11]), "This is an old .doc document"],
  ["paper.doc", strToU8("{\\rtf1 Hello}"), "This is rich text"],
  ["paper.odt", zipSync({ mimetype: strToU8("opendocument") }), "This file is no .docx document."],
  ["paper.docx", strToU8("PK and no more"), "This document is damaged"],
  ["paper.txt", strToU8(" \n "), "No text can be read in this file."],
  ["paper.docx", zipSync({ "word/document.xml": strToU8("<w:document/>") }), "No text can be read"],
  ["paper.pages", strToU8("text"), "Choose a paper as .docx"],
])("says of %s why it cannot be read, by what it holds", (name, bytes, sentence) => {
  expect(() => openPaper(name, bytes)).toThrow(sentence);
});

it("takes a line for a Markdown heading, and a sentence about a number of them for none", () => {
  const text = "# Referrals\n\n# Referrals was 371.\n\n## Care leavers ##\n";
  expect(openPaper("paper.md", strToU8(text)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "heading: Referrals",
    "paragraph: # Referrals was 371.",
    "heading: Care leavers",
  ]);
});
