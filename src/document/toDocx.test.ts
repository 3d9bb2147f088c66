import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { DocumentPiece } from "./document";
import { toDocx } from "./toDocx";

const documentOf = async (pieces: readonly DocumentPiece[], landscape = false): Promise<string> => {
  const bytes = await toDocx({ title: "Findings", landscape, pieces });
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
};

it("keeps what cells hold as text: no markup, no field, no formula", async () => {
  const cell = `<w:p/> & "=1+1" {MERGEFIELD x} \u0007\ud800\ufffe`;
  const xml = await documentOf([{ kind: "table", columns: [{ heading: "Cell", share: 1 }], rows: [[cell]] }]);
  expect(xml).toContain(`&lt;w:p/&gt; &amp; &quot;=1+1&quot; {MERGEFIELD x} `);
  expect(xml).not.toMatch(
    /[\u0007\ufffe]|w:fldSimple|w:instrText(?! xml:space="preserve">(?:PAGE|NUMPAGES))/,
  );
});

it("lies on A4, across where it is asked to", async () => {
  expect(await documentOf([])).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(await documentOf([], true)).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
});

it("repeats a table's headings and breaks lines within a cell", async () => {
  const columns = [
    { heading: "Measure", share: 1 },
    { heading: "Found", share: 3 },
  ];
  const xml = await documentOf([{ kind: "table", columns, rows: [["1.4", "one\ntwo"]] }]);
  expect(xml).toContain("<w:tblHeader/>");
  expect(xml).toMatch(/one<\/w:t><\/w:r><w:r>.*?<w:br\/><w:t[^>]*>two/);
  // 9,638 twentieths of a point lie between the margins.
  expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
    2409, 7228,
  ]);
});
