import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { relationshipsOf } from "../relationships";
import { parseXml } from "../xml/xmlElement";
import { otherBooks, withOtherBooks } from "./otherBooks";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKBOOK = `<workbook xmlns:r="${OFFICE}"><externalReferences><externalReference r:id="rId7"/></externalReferences></workbook>`;

function partsWith(target: string): Map<string, Uint8Array> {
  const link = (id: string, type: string, to: string, mode = "") =>
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"${mode}/></Relationships>`;
  const texts = {
    "xl/_rels/workbook.xml.rels": link("rId7", "externalLink", "externalLinks/externalLink1.xml"),
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns:r="${OFFICE}"><externalBook r:id="rId1"/></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": link(
      "rId1",
      "externalLinkPath",
      target,
      ' TargetMode="External"',
    ),
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

it.each([
  ["file:///N:/Performance/Population%202023.xlsx", "N:\\Performance\\[Population 2023.xlsx]"],
  ["Population.xlsx", "[Population.xlsx]"],
  ["https://example.org/sites/team/Population.xlsx", "https://example.org/sites/team/[Population.xlsx]"],
  ["100%.xlsx", "[100%.xlsx]"],
])("%s is shown as %s", (target, shown) => {
  const parts = partsWith(target);
  expect(otherBooks(parts, parseXml(WORKBOOK), relationshipsOf(parts, "xl/workbook.xml"))).toEqual([shown]);
});

it.each([
  ["=[1]Pop!B1/2", "='N:\\[P.xlsx]Pop'!B1/2"],
  ["='[1]Pop 2'!B1+[2]Pop!B1", "='N:\\[P.xlsx]Pop 2'!B1+[2]Pop!B1"],
  ["=Table1[Apr]", "=Table1[Apr]"],
])("%s is %s", (stored, shown) => {
  expect(withOtherBooks(stored, ["N:\\[P.xlsx]"])).toBe(shown);
});
