import { readFileSync } from "node:fs";
import type { Finding } from "../../src/model/finding";
import { rowsOf } from "../support/gridOf";
import { lookAtRows, type Looked } from "../support/lookAtRows";

/** Looks at a table of the repository; `edit` changes its rows first. */
export function lookAtTable(path: string, edit: (rows: string[][]) => string[][] = (rows) => rows): Looked {
  return lookAtRows(edit(rowsOf(readFileSync(path, "utf8"))));
}

/**
 * The table with one cell replaced: in the row that holds `key` among its first cells, under the heading that starts so.
 * A key of the row of headings replaces a heading.
 */
export function withCell(key: string, heading: string, text: string): (rows: string[][]) => string[][] {
  return (rows) => {
    const headings = rows.find((cells) => cells.some((cell) => cell.startsWith(heading))) ?? [];
    const column = headings.findIndex((cell) => cell.startsWith(heading));
    const row = rows.find((cells) => cells.slice(0, KEYS).includes(key));
    if (row === undefined || column < 0) throw new Error(`There is no ${heading} of ${key}.`);
    return rows.map((cells) =>
      cells === row ? cells.map((cell, at) => (at === column ? text : cell)) : cells,
    );
  };
}

/** A measure names itself in one of these columns. */
const KEYS = 4;

/** Every finding above a note, as check and reference. */
export function listOf(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ check, reference }) => `${check} ${reference ?? "-"}`)
    .sort();
}

/** The sentences of one check. */
export function said(findings: readonly Finding[], check: string): string[] {
  return findings.filter((one) => one.check === check).map(({ message }) => message);
}
