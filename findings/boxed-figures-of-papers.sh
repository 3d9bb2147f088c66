#!/usr/bin/env bash
# A figure in a text box of a Word paper is read four times, once, or out of its place.
#
# Version: officeparser 5.2.0, mammoth 1.9.1, word-extractor 1.0.4
# Date: 2026-12-01
# Behaviour: Word writes a text box twice, as a drawing and, for old programs, as a picture; a reader takes one of the two
#   (ECMA-376 part 3, AlternateContent). A paper with “Re-referrals 26%” in a box between two paragraphs is read by
#   officeparser with the figure four times, since it takes both and the paragraph of each again inside its host; by mammoth
#   once and in its place; by word-extractor once and apart from the body, so that no heading stands over it.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@5.2.0 mammoth@1.9.1 word-extractor@1.0.4 fflate@0.8.2
cat >read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import officeparser from "officeparser";
import WordExtractor from "word-extractor";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const NAMES = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  v: "urn:schemas-microsoft-com:vml",
};
const line = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const box = `<w:txbxContent>${line("Re-referrals 26%")}</w:txbxContent>`;
const form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const size = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm>';
const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>${size}${form}</wps:spPr><wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp>`;
const place = '<wp:extent cx="1800000" cy="600000"/><wp:docPr id="1" name="Text Box 1"/>';
const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${place}<a:graphic><a:graphicData uri="${NAMES.wps}">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const picture = `<w:pict><v:shape style="width:142pt;height:47pt"><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
const boxed = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const names = Object.entries(NAMES).map(([prefix, name]) => `xmlns:${prefix}="${name}"`);
const parts = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `${HEAD}<w:document ${names.join(" ")}><w:body>${line("Front door")}${boxed}${line("Contacts fell.")}<w:sectPr/></w:body></w:document>`,
};
const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
writeFileSync("paper.docx", zipSync(Object.fromEntries(files)));

const said = (text) => text.replace(/\s+/g, " ").trim();
const word = await new WordExtractor().extract("paper.docx");
console.log(`officeparser: ${said(await officeparser.parseOfficeAsync("paper.docx"))}`);
console.log(`mammoth: ${said((await mammoth.extractRawText({ path: "paper.docx" })).value)}`);
console.log(`word-extractor: ${said(word.getBody())} / ${said(word.getTextboxes())}`);
JS
seen=$(node read.mjs)
printf '%s\n' "$seen"
EXPECTED='officeparser: Front door Re-referrals 26%Re-referrals 26% Re-referrals 26% Re-referrals 26% Contacts fell.
mammoth: Front door Re-referrals 26% Contacts fell.
word-extractor: Front door Contacts fell. / Re-referrals 26%'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
