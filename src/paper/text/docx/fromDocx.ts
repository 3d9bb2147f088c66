import { oneLine } from "../../../words/plain";
import { looksLikeHeading, tablePassages } from "../fromPlain";
import type { Passage } from "../passage";
import { NO_LIST, paragraphStyles, type ParagraphStyle } from "./paragraphStyles";
import { runText, withProperty, type TextRun } from "./textRun";
import { tagAttribute, xmlParts } from "./tags";

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
/** Word has nine levels of headings; what only looks like one stands below all of them. */
const LOWEST_HEADING = 9;

/** A paragraph while it is read; a text box stands within one. */
interface Open {
  text: string;
  style: string | null;
  /** Whether it says itself that it is an item of a list; `null` leaves it to its style. */
  isItem: boolean | null;
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

interface WordCell {
  text: string;
  /** How many columns of the table it lies over. */
  columns: number;
  /** It goes on from the cell above, whose text it has. */
  goesOn?: true;
}

interface Table {
  readonly rows: WordCell[][];
}

/**
 * The passages of a Word document's main part, in the order of reading; `styles` is its part of styles. What a note says
 * follows the paragraph that it is of.
 */
export function fromDocx(document: string, styles: string, notes: PaperNotes = NO_NOTES): Passage[] {
  const byStyle = paragraphStyles(styles);
  const passages: Passage[] = [];
  const open: Open[] = [];
  const tables: Table[] = [];
  let skip = 0;
  let isText = false;
  let run: TextRun = {};
  for (const piece of xmlParts(document)) {
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
        open.push({ text: "", style: null, isItem: null, level: 1, isBold: false, notes: [] });
      else if (is === "close") closeParagraph(open.pop(), { passages, tables, byStyle });
    } else if (name === "w:tbl") {
      if (is === "open") tables.push({ rows: [] });
      else closeTable(tables, passages);
    } else if (name === "w:tr" && is === "open") tables.at(-1)?.rows.push([]);
    else if (name === "w:tc" && is === "open") tables.at(-1)?.rows.at(-1)?.push({ text: "", columns: 1 });
    else if (name === "w:gridSpan") {
      const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
      if (cell) cell.columns = Math.min(Number(tagAttribute(attributes, "w:val") ?? 1), WIDEST);
    } else if (name === "w:vMerge") {
      const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
      if (cell && tagAttribute(attributes, "w:val") !== "restart") cell.goesOn = true;
    } else if (current && NOTE.test(name)) {
      const of = name === "w:footnoteReference" ? notes.footnotes : notes.endnotes;
      const text = of.get(tagAttribute(attributes, "w:id") ?? "");
      if (text !== undefined && text !== "") current.notes.push(text);
    } else if (current) {
      run = withProperty(run, name, attributes);
      describe(current, { name, attributes });
    }
  }
  return passages;
}

/** No table that is printed has more columns. */
const WIDEST = 63;

function describe(paragraph: Open, { name, attributes }: { name: string; attributes: string }): void {
  if (name === "w:pStyle") paragraph.style = tagAttribute(attributes, "w:val");
  else if (name === "w:numPr") paragraph.isItem ??= true;
  else if (name === "w:numId") paragraph.isItem = tagAttribute(attributes, "w:val") !== NO_LIST;
  else if (name === "w:ilvl") paragraph.level = Number(tagAttribute(attributes, "w:val") ?? 0) + 1;
  else if (BREAKS.has(name)) paragraph.text += name === HYPHEN ? "-" : " ";
}

interface Into {
  readonly passages: Passage[];
  readonly tables: readonly Table[];
  readonly byStyle: ReadonlyMap<string, ParagraphStyle>;
}

function closeParagraph(paragraph: Open | undefined, { passages, tables, byStyle }: Into): void {
  const text = oneLine(paragraph?.text ?? "").normalize("NFC");
  if (paragraph === undefined || text === "") return;
  const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
  if (cell !== undefined) {
    cell.text = cell.text === "" ? text : `${cell.text} ${text}`;
    return;
  }
  const style = byStyle.get(paragraph.style ?? "");
  const heading = style?.heading ?? null;
  if (heading !== null) passages.push({ kind: "heading", level: heading, text });
  else if ((paragraph.isItem ?? style?.isList === true) && !/^heading/i.test(paragraph.style ?? ""))
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
  const outer = tables.at(-1)?.rows.at(-1)?.at(-1);
  const isGrouped = table.rows.some(([first]) => first?.goesOn === true);
  const rows = withNamesAbove(table.rows)
    .map(acrossColumns)
    .filter((row) => row.some((cell) => cell !== ""));
  if (outer !== undefined) {
    // A table within a cell lays that cell out.
    outer.text = [outer.text, ...rows.flat()].filter(Boolean).join(" ");
    return;
  }
  const isLayout = rows.length <= 1 || rows.every((row) => row.filter((cell) => cell !== "").length <= 1);
  if (isLayout)
    for (const text of rows.flat())
      passages.push(...(text === "" ? [] : [{ kind: "paragraph", level: 0, text } as const]));
  else passages.push(...tablePassages(rows, isGrouped));
}

/** A name that is merged over several rows is each one's. A figure is the first one's alone: of which others it is, nothing tells. */
function withNamesAbove(rows: readonly (readonly WordCell[])[]): WordCell[][] {
  let above = "";
  return rows.map(([first, ...rest]) => {
    if (first === undefined) return [];
    if (first.goesOn !== true) above = first.text;
    return [first.goesOn === true ? { ...first, text: above } : first, ...rest];
  });
}

/** A text for each column. A heading over several is said over each of them; any other cell holds its first. */
function acrossColumns(row: readonly WordCell[], at: number): string[] {
  return row.flatMap(({ text, columns }) => [
    text,
    ...new Array<string>(Math.max(0, columns - 1)).fill(at === 0 ? text : ""),
  ]);
}
