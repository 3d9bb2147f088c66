import { attributesOf, nextTag } from "../xml/tag";
import { innerText } from "../xml/text";
import type { FileFormula } from "./scanCells";

/** A cell as a walk meets it. One object serves for all: what is to be kept is taken out of it. */
export interface WalkedCell {
  row: number;
  column: number;
  style: number;
  type: string;
  formula: FileFormula | null;
  /** The text of its value, `null` where there is none. */
  value: string | null;
  /** The XML of a text that stands in the cell. */
  inline: string | null;
}

/** What to do with each thing that a walk meets. */
export interface Walker {
  row(row: number, attributes: Readonly<Record<string, string>>): void;
  cell(cell: WalkedCell): void;
}

const SPACE = 32;
const BANG = 33;
const DOLLAR = 36;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BEFORE_A = 64;
const Z = 90;
const TO_CAPITAL = 32;
const LETTERS = 26;
const [R, S, T, C, V, F] = [..."rstcvf"].map((letter) => letter.charCodeAt(0));

/**
 * Walks through the rows and cells between two places of a sheet's text. The text is gone through once, letter by
 * letter, and nothing is made that is not handed on: a sheet may have a million cells.
 */
export function walkCells(xml: string, from: number, to: number, walker: Walker): void {
  const cell: WalkedCell = {
    row: -1,
    column: -1,
    style: 0,
    type: "n",
    formula: null,
    value: null,
    inline: null,
  };
  let at = xml.indexOf("<", from);
  while (at >= 0 && at < to) {
    const first = xml.charCodeAt(at + 1);
    if (first === BANG || first === QUESTION) {
      at = nextTag(xml, at)?.start ?? -1;
      continue;
    }
    if (first === SLASH) {
      at = xml.indexOf("<", at + 2);
      continue;
    }
    let nameAt = at + 1;
    let end = nameAt;
    for (let code = first; code > SPACE && code !== GREATER && code !== SLASH; code = xml.charCodeAt(++end)) {
      if (code === COLON) nameAt = end + 1;
    }
    if (end - nameAt === 1 && xml.charCodeAt(nameAt) === C) {
      const behind = readCell(xml, end, cell);
      if (behind < 0) return;
      walker.cell(cell);
      at = xml.indexOf("<", behind);
    } else {
      const tag = nextTag(xml, at);
      if (tag === null) return;
      if (tag.name === "row") {
        const attributes = attributesOf(xml, tag);
        cell.row = attributes.r === undefined ? cell.row + 1 : Number(attributes.r) - 1;
        cell.column = -1;
        walker.row(cell.row, attributes);
      }
      at = xml.indexOf("<", tag.end);
    }
  }
}

/** Reads a cell from behind its name; the place behind it, or -1 where the text ends in it. */
function readCell(xml: string, from: number, cell: WalkedCell): number {
  cell.style = 0;
  cell.type = "n";
  cell.formula = null;
  cell.value = null;
  cell.inline = null;
  let isPlaced = false;
  let at = from;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code <= SPACE) code = xml.charCodeAt(++at);
    if (code === GREATER) break;
    if (code === SLASH) {
      if (!isPlaced) cell.column += 1;
      return xml.indexOf(">", at) + 1 || -1;
    }
    const nameAt = at;
    while (code !== EQUALS && code > SPACE) code = xml.charCodeAt(++at);
    if (Number.isNaN(code)) return -1;
    const length = at - nameAt;
    while (code === EQUALS || code <= SPACE) code = xml.charCodeAt(++at);
    const valueAt = at + 1;
    const close = xml.indexOf(xml.charAt(at), valueAt);
    if (close < 0) return -1;
    if (length === 1) {
      const name = xml.charCodeAt(nameAt);
      if (name === R) isPlaced = place(xml, valueAt, close, cell);
      else if (name === S) cell.style = Number(xml.slice(valueAt, close));
      else if (name === T) cell.type = xml.slice(valueAt, close);
    }
    at = close + 1;
  }
  if (!isPlaced) cell.column += 1;
  return readContent(xml, at + 1, cell);
}

/** `N9` into the cell's row and column; whether it is a cell's name. */
function place(xml: string, from: number, to: number, cell: WalkedCell): boolean {
  let column = 0;
  let row = 0;
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code >= ZERO && code <= NINE) row = row * 10 + code - ZERO;
    else if (code !== DOLLAR) {
      const letter = (code > Z ? code - TO_CAPITAL : code) - BEFORE_A;
      if (letter < 1 || letter > LETTERS || row > 0) return false;
      column = column * LETTERS + letter;
    }
  }
  if (row === 0 || column === 0) return false;
  cell.row = row - 1;
  cell.column = column - 1;
  return true;
}

function readContent(xml: string, from: number, cell: WalkedCell): number {
  let at = xml.indexOf("<", from);
  while (at >= 0) {
    const first = xml.charCodeAt(at + 1);
    if (first === BANG || first === QUESTION) {
      at = nextTag(xml, at)?.start ?? -1;
      continue;
    }
    const isClosing = first === SLASH;
    let nameAt = at + (isClosing ? 2 : 1);
    let end = nameAt;
    for (
      let code = xml.charCodeAt(end);
      code > SPACE && code !== GREATER && code !== SLASH;
      code = xml.charCodeAt(++end)
    ) {
      if (code === COLON) nameAt = end + 1;
    }
    const name = end - nameAt === 1 ? xml.charCodeAt(nameAt) : 0;
    if (isClosing && name === C) return xml.indexOf(">", end) + 1 || -1;
    if (isClosing) at = xml.indexOf("<", end);
    else if (name === V && xml.charCodeAt(end) === GREATER) {
      const close = xml.indexOf("<", end);
      if (xml.charCodeAt(close + 1) !== SLASH) at = readElement(xml, at, cell);
      else {
        cell.value = xml.slice(end + 1, close);
        if (cell.value.includes("&")) cell.value = innerText(cell.value);
        at = close;
      }
    } else if (name === V || name === F || xml.startsWith("is", nameAt)) at = readElement(xml, at, cell);
    else at = xml.indexOf("<", end);
  }
  return -1;
}

/** A formula, a text in its cell, or a value that is not in one piece. */
function readElement(xml: string, from: number, cell: WalkedCell): number {
  const tag = nextTag(xml, from);
  if (tag === null) return -1;
  let inner = "";
  let behind = tag.end;
  if (tag.kind === "open") {
    let close = nextTag(xml, tag.end);
    while (close !== null && (close.kind !== "close" || close.name !== tag.name))
      close = nextTag(xml, close.end);
    if (close === null) return -1;
    inner = xml.slice(tag.end, close.start);
    behind = close.end;
  }
  if (tag.name === "is") cell.inline = inner;
  else if (tag.name === "v") cell.value = innerText(inner);
  else if (tag.name === "f") {
    const { t, ref, si } = attributesOf(xml, tag);
    cell.formula = { text: innerText(inner), type: t ?? "normal", range: ref ?? null, group: si ?? null };
  }
  return xml.indexOf("<", behind);
}
