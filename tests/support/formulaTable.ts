import type { Finding } from "../../src/model/finding";
import { lookAtRows } from "./lookAtRows";

const MONTHS = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
const FIRST_COLUMN = "D";
const letter = (at: number): string => String.fromCharCode(FIRST_COLUMN.charCodeAt(0) + at);

/**
 * Looks at a scorecard of three shares whose six months, in D to I, are worked out from a sheet of data; `change` replaces
 * a cell's formula (or, with `null`, types a number there).
 */
export function lookAtFormulas(
  change: Readonly<Record<string, string | null>>,
  extra: readonly (readonly string[])[] = [],
): readonly Finding[] {
  const rows = ["2.1", "2.2", "2.3"].map((reference) => [
    reference,
    `% measure ${reference} in time`,
    "95%",
    ...MONTHS.map(() => "80%"),
  ]);
  const formulas = rows.flatMap((_, row) =>
    MONTHS.map((_, at): [string, { formula?: string }] => {
      const cell = `${letter(at)}${row + 2}`;
      const own = `=Data!${letter(at)}${row * 2 + 10}/Data!${letter(at)}${row * 2 + 11}`;
      const changed = change[cell];
      return [cell, changed === null ? {} : { formula: changed ?? own }];
    }),
  );
  const more = Object.entries(change).filter(([cell]) => !formulas.some(([known]) => known === cell));
  const cells = {
    ...Object.fromEntries(formulas),
    ...Object.fromEntries(more.map(([cell, formula]) => [cell, formula === null ? {} : { formula }])),
  };
  return lookAtRows([["Reference", "Measure", "Target", ...MONTHS], ...rows, ...extra], { cells }).findings;
}

/** The sentences of one check. */
export function saidBy(findings: readonly Finding[], check: string): string[] {
  return findings.flatMap((finding) => (finding.check === check ? [finding.message] : []));
}
