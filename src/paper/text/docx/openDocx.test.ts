import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { openDocx } from "./openDocx";

const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;

const STYLES = `<w:styles><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>`;

function docx(body: string): Uint8Array {
  const document = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(document), "word/styles.xml": strToU8(STYLES) });
}

it("reads headings, paragraphs, lists and tables in their order", () => {
  const passages = openDocx(
    docx(
      p("Care leavers", `<w:pStyle w:val="H2"/>`) +
        p("91% &amp; more were in touch.") +
        p("44% in EET", `<w:numPr><w:ilvl w:val="1"/></w:numPr>`) +
        `<w:tbl>${row("Measure", "June 2024")}${row("Care leavers in touch", "91%")}</w:tbl>`,
    ),
  );
  expect(passages).toEqual([
    { kind: "heading", level: 3, text: "Care leavers" },
    { kind: "paragraph", level: 0, text: "91% & more were in touch." },
    { kind: "item", level: 2, text: "44% in EET" },
    { kind: "cell", level: 0, text: "Care leavers in touch, June 2024: 91%" },
  ]);
});

it("reads a text box once, and nothing that was deleted", () => {
  const box = `<w:txbxContent>${p("EET was 44%.")}</w:txbxContent>`;
  const drawn = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
  const changed = `<w:p><w:r>${drawn}</w:r><w:del><w:r><w:delText>93%</w:delText></w:r></w:del><w:r><w:t>It was 91%.</w:t></w:r></w:p>`;
  expect(openDocx(docx(changed)).map(({ text }) => text)).toEqual(["EET was 44%.", "It was 91%."]);
});

it("keeps raised marks apart from figures, and reads nothing that is hidden or struck through", () => {
  const run = (text: string, properties = ""): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const raised = `<w:vertAlign w:val="superscript"/>`;
  const body =
    `<w:p><w:pPr><w:rPr>${raised}<w:vanish/></w:rPr></w:pPr>` +
    run("100 of 387") +
    run("2", raised) +
    run(" were repeats on 1") +
    run("st", raised) +
    run(" June") +
    run(", which was 29%", "<w:strike/>") +
    run(" (draft)", "<w:vanish/>") +
    run(".", `<w:strike w:val="0"/>`) +
    `</w:p>`;
  expect(openDocx(docx(body)).map(({ text }) => text)).toEqual(["100 of 387² were repeats on 1st June."]);
});

it("reads a note behind the paragraph that it is of, and the lines that part notes from the text not", () => {
  // As LibreOffice writes them: the first two notes are the separators.
  const notes =
    `<w:footnotes><w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
    `<w:footnote w:id="1" w:type="continuationSeparator"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote>` +
    `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>In March it was 92%.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
  const body =
    `<w:p><w:r><w:t>In touch: 91%</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>` +
    p("EET was 44%.");
  const bytes = zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    "word/footnotes.xml": strToU8(notes),
  });
  expect(openDocx(bytes).map(({ text }) => text)).toEqual([
    "In touch: 91%.",
    "In March it was 92%.",
    "EET was 44%.",
  ]);
});

it("takes a paragraph for an item where only its style says so, and not where it takes itself out", () => {
  // As python-docx and Word's own List Number write it.
  const styles =
    `<w:styles><w:style w:styleId="LN"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
    `<w:style w:styleId="LN2"><w:name w:val="Ours"/><w:basedOn w:val="LN"/></w:style>` +
    `<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>` +
    `<w:style w:styleId="BH"><w:name w:val="Board heading"/><w:basedOn w:val="H"/></w:style></w:styles>`;
  const body =
    p("The board heard it in full.", `<w:pStyle w:val="BH"/>`) +
    p("In touch: 91%", `<w:pStyle w:val="LN"/>`) +
    p("EET: 44%", `<w:pStyle w:val="LN2"/>`) +
    p("That is all: 44%", `<w:pStyle w:val="LN"/><w:numPr><w:numId w:val="0"/></w:numPr>`);
  const bytes = zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(styles),
  });
  expect(openDocx(bytes).map(({ kind }) => kind)).toEqual(["heading", "item", "item", "paragraph"]);
});

it("keeps each figure under its heading beside cells over several columns, and within tables in cells", () => {
  const cell = (inner: string, span = 1) =>
    `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}</w:tcPr>${inner}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(p("91%"))}</w:tr></w:tbl>`;
  const table =
    `<w:tbl><w:tr>${cell(p("Measure"))}${cell(p("March 2024"), 2)}${cell(p("June 2024"))}</w:tr>` +
    `<w:tr>${cell(p("In touch"))}${cell(p("92%"))}${cell(p("up"))}${cell(inner)}</w:tr>` +
    `<w:tr>${cell(p("EET"), 2)}${cell(p("41%"))}${cell(p("44%"))}</w:tr></w:tbl>`;
  expect(openDocx(docx(table)).map(({ text }) => text)).toEqual([
    "In touch, March 2024: 92%",
    "In touch: up",
    "In touch, June 2024: 91%",
    "EET, March 2024: 41%",
    "EET, June 2024: 44%",
  ]);
});

it("says the name that is merged over several rows with each of them", () => {
  const merged = (text: string, how: string) => `<w:tc><w:tcPr><w:vMerge${how}/></w:tcPr>${p(text)}</w:tc>`;
  const table =
    `<w:tbl>${row("Theme", "Measure", "June 2024")}` +
    `<w:tr>${merged("Care leavers", ` w:val="restart"`)}${cell("In touch")}${cell("91%")}</w:tr>` +
    `<w:tr>${merged("", "")}${cell("In EET")}${cell("44%")}</w:tr></w:tbl>`;
  expect(openDocx(docx(table)).map(({ text }) => text)).toEqual([
    "Care leavers In touch, June 2024: 91%",
    "Care leavers In EET, June 2024: 44%",
  ]);
});

it("refuses in a sentence what is no document", () => {
  expect(() => openDocx(strToU8("PK not a zip"))).toThrow("damaged");
  expect(() => openDocx(strToU8("hello"))).toThrow("no .docx");
  expect(() => openDocx(new Uint8Array([0xd0, 0xcf, 1, 2]))).toThrow("old .doc");
  expect(() => openDocx(zipSync({ "xl/workbook.xml": strToU8("<a/>") }))).toThrow("no .docx");
});
