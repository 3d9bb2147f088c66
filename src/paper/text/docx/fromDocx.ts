import { oneLine } from "../../../words/plain";
import { looksLikeHeading, tablePassages } from "../fromPlain";
import type { Passage } from "../passage";
import { headingStyles } from "./headingStyles";
import { runText, withProperty, type TextRun } from "./textRun";
import { attribute, piecesOf } from "./tags";

/** What is no text of the document as it stands: what was deleted, field codes, and the second form of a drawing. */
const LEFT_OUT = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "mc:Fallback",
  "w:rPrChange",
  "w:pPrChange",
]);
const BREAKS = new Set(["w:tab", "w:br", "w:cr", "w:noBreakHyphen"]);
const NOTE = /^w:(?:foot|end)noteReference$/;
const HYPHEN = "w:noBreakHyphen";
const LOWEST_HEADING = 9;

/** A paragraph while it is read; a text box stands within one. */
interface Open {
  text: string;
  style: string | null;
  isItem: boolean;
  level: number;
  isBold: boolean;
  /** What its footnotes say. */
  notes: string[];
}

/** The footnotes and endnotes of a document, by their ids. */
export interface PaperNotes {
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

const NO_NOTES: PaperNotes = { footnotes: new Map(), endnotes: new Map() };

interface Table {
  readonly rows: string[][];
}

/**
 * The passages of a Word document's main part, in the order of reading; `styles` is its part of styles. What a note says
 * follows the paragraph that it is of.
 */
export function fromDocx(document: string, styles: string, notes: PaperNotes = NO_NOTES): Passage[] {
  const levels = headingStyles(styles);
  const passages: Passage[] = [];
  const open: Open[] = [];
  const tables: Table[] = [];
  let skip = 0;
  let isText = false;
  let run: TextRun = {};
  for (const piece of piecesOf(document)) {
    const current = open.at(-1);
    if (piece.is === "text") {
      if (isText && skip === 0 && current) current.text += runText(run, piece.text);
      continue;
    }
    const { name, is, attributes } = piece;
    if (LEFT_OUT.has(name) && is !== "empty") skip += is === "open" ? 1 : -1;
    if (skip > 0) continue;
    if (name === "w:r") run = {};
    else if (name === "w:t") isText = is === "open";
    else if (name === "w:p") {
      if (is === "open")
        open.push({ text: "", style: null, isItem: false, level: 1, isBold: false, notes: [] });
      else if (is === "close") closeParagraph(open.pop(), { passages, tables, levels });
    } else if (name === "w:tbl") {
      if (is === "open") tables.push({ rows: [] });
      else closeTable(tables, passages);
    } else if (name === "w:tr" && is === "open") tables.at(-1)?.rows.push([]);
    else if (name === "w:tc" && is === "open") tables.at(-1)?.rows.at(-1)?.push("");
    else if (current && NOTE.test(name)) {
      const of = name === "w:footnoteReference" ? notes.footnotes : notes.endnotes;
      const text = of.get(attribute(attributes, "w:id") ?? "");
      if (text !== undefined && text !== "") current.notes.push(text);
    } else if (current) {
      run = withProperty(run, name, attributes);
      describe(current, { name, attributes });
    }
  }
  return passages;
}

function describe(paragraph: Open, { name, attributes }: { name: string; attributes: string }): void {
  if (name === "w:pStyle") paragraph.style = attribute(attributes, "w:val");
  else if (name === "w:numPr") paragraph.isItem = true;
  else if (name === "w:ilvl") paragraph.level = Number(attribute(attributes, "w:val") ?? 0) + 1;
  else if (BREAKS.has(name)) paragraph.text += name === HYPHEN ? "-" : " ";
}

interface Into {
  readonly passages: Passage[];
  readonly tables: readonly Table[];
  readonly levels: ReadonlyMap<string, number>;
}

function closeParagraph(paragraph: Open | undefined, { passages, tables, levels }: Into): void {
  const text = oneLine(paragraph?.text ?? "").normalize("NFC");
  if (paragraph === undefined || text === "") return;
  const row = tables.at(-1)?.rows.at(-1);
  if (row !== undefined && row.length > 0) {
    const cell = row.length - 1;
    row[cell] = row[cell] === "" ? text : `${row[cell]} ${text}`;
    return;
  }
  const level = paragraph.style === null ? undefined : levels.get(paragraph.style);
  if (level !== undefined) passages.push({ kind: "heading", level, text });
  else if (paragraph.isItem && !/^heading/i.test(paragraph.style ?? ""))
    passages.push({ kind: "item", level: paragraph.level, text });
  else if (looksLikeHeading(text, true) && !/:$/.test(text))
    passages.push({ kind: "heading", level: LOWEST_HEADING, text });
  else passages.push({ kind: "paragraph", level: 0, text });
  for (const note of paragraph.notes) passages.push({ kind: "paragraph", level: 0, text: note });
}

/** A table of one column or of long cells lays text out; others hold figures under headings. */
function closeTable(tables: Table[], passages: Passage[]): void {
  const table = tables.pop();
  if (table === undefined) return;
  const outer = tables.at(-1)?.rows.at(-1);
  const rows = table.rows.filter((row) => row.some((cell) => cell !== ""));
  if (outer !== undefined) return void outer.push(rows.flat().join(" "));
  const isLayout = rows.length <= 1 || rows.every((row) => row.filter((cell) => cell !== "").length <= 1);
  if (isLayout)
    for (const text of rows.flat())
      passages.push(...(text === "" ? [] : [{ kind: "paragraph", level: 0, text } as const]));
  else passages.push(...tablePassages(rows));
}
