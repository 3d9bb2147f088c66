import { readFileSync } from "node:fs";

/** A figure typed otherwise than it should be, and the finding that says what it is. */
export interface Slip {
  readonly reference: string;
  readonly column: string;
  readonly printed: string;
  readonly check: string;
}

/** A scorecard with right benchmarks of an authority, and single slips that may be made in it. */
export interface Control {
  readonly name: string;
  readonly authority: number;
  readonly rows: readonly (readonly string[])[];
  readonly slips: readonly Slip[];
}

const SECTION = /^## (\d+) (.*)$/;

/**
 * Scorecards of six authorities with right benchmarks: neighbours, England and region of several years, models and
 * statistics. Figures and slips were worked out outside this project's code, in exact fractions, from the tool's data and the
 * two models of neighbours (Open Government Licence v3.0; © Crown copyright). A slip's figure comes about in one way only.
 */
export function controls(): Control[] {
  const text = readFileSync("tests/support/benchmarks/controls.txt", "utf8");
  return text.split(/\n(?=## )/).map((section) => {
    const [head = "", ...lines] = section.trimEnd().split("\n");
    const [, number = "", name = ""] = SECTION.exec(head) ?? [];
    const cells = lines.map((line) => line.split(" | "));
    const end = lines.indexOf("--");
    const slips = cells.slice(end + 1).map(([reference = "", column = "", printed = "", check = ""]) => ({
      reference,
      column,
      printed,
      check,
    }));
    return { name, authority: Number(number), rows: cells.slice(0, end), slips };
  });
}

const COLUMNS = ["reference", "measure", "neighbours", "England", "region"];

/** The rows of a control with one slip made in them. */
export function withSlip({ rows }: Control, { reference, column, printed }: Slip): string[][] {
  const at = COLUMNS.indexOf(column);
  return rows.map((row) => row.map((cell, one) => (row[0] === reference && one === at ? printed : cell)));
}
