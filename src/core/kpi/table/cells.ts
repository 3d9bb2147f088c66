import type { KpiFunction } from "../kpiFunction";

/** What one cell says, and what it may show. */
export const CELLS = {
  POPULATION: {
    gives:
      "A population from a register: a range with the headings Year and Population, and perhaps Area and Release.",
    arguments: [
      {
        name: "register",
        help: "The register's range with its headings. Of several releases of a year the lowest row counts.",
      },
      { name: "year", help: "The year, such as 2023 or mid-2023, in one cell or a range." },
      {
        name: "area",
        help: "The area, as the register writes it. Left out: the only one that the register holds.",
        optional: true,
      },
    ],
    results: "each after the first",
    example: {
      formula: '=KPI.POPULATION(Register!A1:B3, "mid-2023")',
      gives: "146874",
      given:
        "Register!A1:B3 holds the headings Year and Population, then 2022 and 145,000, then 2023 and 146,874",
    },
  },
  ROUND: {
    gives:
      "A figure rounded half up, as official statistics round: 2.5 is 3, and 2.85 to one decimal 2.9. A half goes away from zero.",
    arguments: [
      { name: "value", help: "The figure, in one cell or a range." },
      {
        name: "decimals",
        help: "How many decimals to keep; -1 rounds to tens. A percentage is a fraction: 2 keeps whole percent. Left out: 0.",
        optional: true,
      },
    ],
    results: "each",
    example: { formula: "=KPI.ROUND(2.85, 1)", gives: "2.9" },
  },
  SUPPRESS: {
    gives:
      "A count as it may be published: c in place of a small number, as official statistics have it. A count of 0 stays 0.",
    arguments: [
      { name: "count", help: "How many were counted, in one cell or a range." },
      {
        name: "below",
        help: "The smallest count to show. Left out: 6, so that 1 to 5 are hidden.",
        optional: true,
      },
    ],
    results: "each",
    example: { formula: "=KPI.SUPPRESS(4)", gives: "c" },
  },
  VALUE: {
    gives:
      "The figure that a cell shows: 0.209 for the text 20.9% (March 24). A word that stands for a missing figure gives #N/A.",
    arguments: [{ name: "cell", help: "The cell, or a range." }],
    results: "each",
    example: { formula: '=KPI.VALUE("20.9% (March 24)")', gives: "0.209" },
  },
} as const satisfies Readonly<Record<string, KpiFunction>>;
