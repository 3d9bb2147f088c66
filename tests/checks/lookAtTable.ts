import { readFileSync } from "node:fs";
import type { Finding } from "../../src/model/finding";
import { rowsOf } from "../support/gridOf";
import { lookAtRows, type Looked } from "../support/lookAtRows";

/** Looks at a table of the repository; `edit` changes its rows first. */
export function lookAtTable(path: string, edit: (rows: string[][]) => string[][] = (rows) => rows): Looked {
  return lookAtRows(edit(rowsOf(readFileSync(path, "utf8"))));
}

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
