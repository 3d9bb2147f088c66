import { anyOf } from "../../words/anyOf";
import { oneLine } from "../../words/plain";
import type { Passage } from "./passage";

/** A sentence is none: “# Referrals was 371.” says the number of referrals. */
const MARKDOWN_HEADING = /^(#{1,6})\s+(.*[^\s.#])\s*#*$/;
const BULLET = /^(\s*)(?:[-*•▪◦‣·●○–]|o(?=\s{2,}|\t)|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+(?=\S)/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const RULE_ROW = /^[\s|:-]+$/;
/** A longer line is no heading. */
const LONGEST_HEADING = 110;
/**
 * Spaces that put a list's item one level further in; and the level of a heading that has no number of its own,
 * below chapters and sections.
 */
const DEEPER = 2;
const OWN_HEADING_LEVEL = 3;

/** The passages of text that was pasted, typed or is Markdown. Paragraphs end at a blank line; so does a list. */
export function fromPlain(text: string): Passage[] {
  const passages: Passage[] = [];
  let paragraph: string[] = [];
  let table: string[][] = [];
  /** The line before was a numbered name, “4. Workforce”, which heads a text right below it. */
  let isNumberedName = false;
  const close = (): void => {
    if (paragraph.length > 0) passages.push(...paragraphOf(paragraph));
    passages.push(...tablePassages(table));
    paragraph = [];
    table = [];
  };
  for (const line of text.split(/\r\n?|\n|\f/)) {
    const heading = MARKDOWN_HEADING.exec(line.trim());
    const bullet = BULLET.exec(line);
    const isHead = isNumberedName;
    isNumberedName = false;
    if (line.trim() === "") close();
    else if (TABLE_ROW.test(line)) {
      if (paragraph.length > 0) close();
      if (!RULE_ROW.test(line)) table.push(cellsOf(line));
    } else if (line.includes("\t") && line.split("\t").filter((cell) => cell.trim() !== "").length > 2) {
      if (paragraph.length > 0) close();
      table.push(line.split("\t").map(oneLine));
    } else if (heading) {
      close();
      passages.push({ kind: "heading", level: heading[1]?.length ?? 1, text: plainOf(heading[2] ?? "") });
    } else if (bullet) {
      close();
      const level = 1 + Math.floor((bullet[1]?.replaceAll("\t", "  ").length ?? 0) / DEEPER);
      const text = plainOf(line.slice(bullet[0].length));
      passages.push({ kind: "item", level, text });
      isNumberedName = /\d/.test(bullet[0]) && looksLikeHeading(text, true);
    } else if (isContinued(passages, paragraph, line)) {
      const last = passages.pop();
      if (last !== undefined) passages.push({ ...last, text: `${last.text} ${plainOf(line)}` });
    } else {
      const last = isHead ? passages.pop() : undefined;
      if (last !== undefined) passages.push({ kind: "heading", level: OWN_HEADING_LEVEL, text: last.text });
      paragraph.push(line);
    }
  }
  close();
  return passages;
}

/** An item goes on in the line below where that is indented. */
function isContinued(passages: readonly Passage[], paragraph: readonly string[], line: string): boolean {
  return paragraph.length === 0 && passages.at(-1)?.kind === "item" && /^\s{2,}\S/.test(line);
}

/** Lines that belong together are one paragraph; one that ends without a stop before another is a line of its own. */
function paragraphOf(lines: readonly string[]): Passage[] {
  const [first = "", ...rest] = lines;
  const own = plainOf(first);
  const isAlone = rest.length === 0 || isEnded(first, rest[0] ?? "", widthOf(lines));
  if (looksLikeHeading(own, isAlone)) {
    const heading: Passage = { kind: "heading", level: OWN_HEADING_LEVEL, text: own };
    return rest.length === 0 ? [heading] : [heading, ...paragraphOf(rest)];
  }
  return joined(lines.map(plainOf)).map((text) => ({ kind: "paragraph", level: 0, text }));
}

/** Lines broken within a sentence are put together; those that end one, or were ended on purpose, stay apart. */
function joined(lines: readonly string[]): string[] {
  const width = widthOf(lines);
  const found: string[] = [];
  lines.forEach((line, at) => {
    const last = found.at(-1);
    const isOwn = last === undefined || /[.!?:;]$/.test(last) || isEnded(lines[at - 1] ?? "", line, width);
    if (isOwn) found.push(line);
    else found[found.length - 1] = `${last} ${line}`;
  });
  return found;
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.trimEnd().length));
}

/** “Target: 75%” over “Previous quarter: 74%”: the next line's first word had room in it, and begins something. */
function isEnded(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(/\s/);
  const hasRoom = line.trimEnd().length + 1 + word.length <= width && /^["“‘(]?[A-Z\d]/.test(word);
  return hasRoom || LABELLED.test(next.trimStart());
}
/** “Previous quarter: 74%”. */
const LABELLED = /^[A-Z][\w’'/() -]{1,40}: /;

const SAYS_SOMETHING = anyOf(
  "is are was were has have had rose fell increased decreased remains? continues? will stands?".split(" "),
);

/** Short, without a stop, and no sentence: it has no word that says something. */
export function looksLikeHeading(line: string, alone: boolean): boolean {
  if (line === "" || line.length > LONGEST_HEADING || /[.!?;,]$/.test(line)) return false;
  if (SAYS_SOMETHING.test(line)) return false;
  const hasFigure = /\d\s?%|\d+ out of \d+|[£]\d/.test(line);
  return !hasFigure && (alone || /^(?:[A-Z][^a-z]*$|kpi \d|\d+(?:\.\d+)*\s+[A-Z])/i.test(line));
}

function plainOf(line: string): string {
  return oneLine(line.replace(/\*\*|__|`/g, "").replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")).normalize("NFC");
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map(plainOf);
}

/**
 * A table's cells, each said with the name of its row and the heading of its column. `isGrouped`: its first column names groups of
 * rows, and the second the rows.
 */
export function tablePassages(rows: readonly (readonly string[])[], isGrouped = false): Passage[] {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  return body.flatMap((row) => {
    // “7 | Children seen fortnightly | 87%”: a bare number alone names no row.
    const isSecond = isGrouped || /^[\d.]*$/.test(row[0] ?? "");
    const own = isSecond && isName(row[1] ?? "") && row.length > 2 ? 1 : 0;
    const name = row.slice(0, own + 1).join(" ");
    return row.slice(own + 1).flatMap((cell, at): Passage[] => {
      const heading = head[own + at + 1] ?? "";
      if (cell === "" || name.trim() === "") return [];
      const lead = isFigure(cell) ? [name, heading].filter((part) => part !== "").join(", ") : name;
      return [{ kind: "cell", level: 0, text: `${lead}: ${cell}` }];
    });
  });
}

function isName(cell: string): boolean {
  return /[a-z]/i.test(cell) && !isFigure(cell);
}

/** A cell of more words, or that ends with a stop, is a sentence, whose column says nothing of it. */
function isFigure(cell: string): boolean {
  const words = cell.match(/[a-z]{2,}/gi) ?? [];
  return /\d/.test(cell) && !cell.endsWith(".") && words.length <= MOST_WORDS_OF_A_FIGURE;
}
/** “17 of 22, up 3 points”. */
const MOST_WORDS_OF_A_FIGURE = 3;
