import { readFileSync } from "node:fs";
import type { Judgement } from "../../src/model/judgement";
import { checkPaper } from "../../src/paper/checkPaper";
import type { PaperClaim } from "../../src/paper/claim";
import { fromPlain } from "../../src/paper/text/fromPlain";
import { lookAtRows } from "../../tests/support/lookAtRows";

/** What a person who read the scorecard said of the words in braces: `{26%}` is so, `{!97%}` is not, `{?60%}` nobody can tell. */
export type Said = "right" | "wrong" | "open";

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly said: Said;
}

export interface Labelled {
  readonly file: string;
  readonly cards: readonly (readonly Judgement[])[];
  /** The paper without its braces. */
  readonly text: string;
  readonly labels: readonly Label[];
}

const OPEN = /\{([!?]?)([^}]*)\}/g;
const SAID: Readonly<Record<string, Said>> = { "": "right", "!": "wrong", "?": "open" };

export function readLabelled(file: string): Labelled {
  const [head = "", ...rest] = readFileSync(file, "utf8").split("\n");
  const tables = head.replace("tables:", "").trim().split(/\s+/);
  const marked = rest.join("\n");
  let text = "";
  let from = 0;
  const labels: Label[] = [];
  for (const match of marked.matchAll(OPEN)) {
    text += marked.slice(from, match.index);
    const words = match[2] ?? "";
    labels.push({
      start: text.length,
      end: text.length + words.length,
      said: SAID[match[1] ?? ""] ?? "open",
    });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const cards = tables.map((table) => lookAtRows(rowsOf(readFileSync(table, "utf8"))).judgements);
  return { file, cards, text, labels };
}

function rowsOf(table: string): string[][] {
  const rows = table
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, "").split("\t"));
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

/** A claim with its place in the whole text. */
export interface Placed {
  readonly sentence: string;
  readonly claim: PaperClaim;
  readonly start: number;
  readonly end: number;
}

/** The claims of a text with where they stand in it: its sentences follow each other. */
export function placedClaims(text: string, cards: Labelled["cards"]): Placed[] {
  let at = 0;
  const flat = text.replace(/\s/g, " ");
  return checkPaper(fromPlain(text), cards).flatMap(({ sentence, claims }) => {
    let found = flat.indexOf(sentence, at);
    if (found < 0) {
      // A cell of a table is said with its headings: “Contacts, Jun-23: 2,077”.
      const cell = sentence.split(": ").at(-1) ?? sentence;
      const cellAt = flat.indexOf(cell, at);
      found = cellAt - (sentence.length - cell.length);
      at = cellAt + cell.length;
    } else at = found;
    return claims.map((claim) => ({
      sentence,
      claim,
      start: found + claim.span.start,
      end: found + claim.span.end,
    }));
  });
}

/** The claims that answer a label: those that lie over its words. */
export function claimsAt(placed: readonly Placed[], label: Label): Placed[] {
  return placed.filter(({ start, end }) => start < label.end && end > label.start);
}
