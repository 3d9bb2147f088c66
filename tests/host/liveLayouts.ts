import type { Book } from "../../xlsx/book";
import { bookOf, type ShortCell } from "./support/bookOf";

/** What the analyst types into a line: a share, a text working, or a count. */
export type Kind = "share" | "working" | "count";

/** A scorecard to type into. Lines are columns, or rows where measures run across. */
export interface Layout {
  readonly name: string;
  readonly book: Book;
  readonly across: boolean;
  /** The row (or column) of the first measure. */
  readonly first: number;
  readonly measures: number;
  /** Lines that the analyst types into for every measure. */
  readonly common: readonly number[];
  /** Besides, of one measure: where its latest figure comes from. */
  own(measure: number): readonly { readonly line: number; readonly kind: Kind }[];
}

const MEASURES = 5;
const share = (value: number | null): ShortCell => ({
  ...(value === null ? {} : { value }),
  style: { numberFormat: "0%" },
});
const isWorked = (measure: number): boolean => measure % 2 === 0;
const latest = (measure: number): ShortCell => share(isWorked(measure) ? null : 0.2 + measure / 100);
const NAMES = ["referrals", "assessments", "visits", "plans", "reviews"];
const name = (measure: number): ShortCell[] => [
  `'1.${measure + 1}`,
  `% of ${NAMES[measure] ?? ""} which are late`,
];

function layout(
  title: string,
  headings: readonly (readonly ShortCell[])[],
  row: (measure: number) => readonly ShortCell[],
  rest: Pick<Layout, "common" | "own"> & { readonly across?: boolean },
): Layout {
  const rows = [...headings, ...Array.from({ length: MEASURES }, (_, measure) => row(measure))];
  const { across = false, ...lines } = rest;
  const book = bookOf({ Board: across ? turned(rows) : rows });
  return { name: title, book, across, first: headings.length, measures: MEASURES, ...lines };
}

function turned(rows: readonly (readonly ShortCell[])[]): ShortCell[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, line) => rows.map((row) => row[line] ?? ""));
}

const workingOr = (value: number, working: number) => (measure: number) =>
  isWorked(measure)
    ? [{ line: working, kind: "working" as const }]
    : [{ line: value, kind: "share" as const }];

const BOARD_HEADINGS = ["Ref", "Indicator", "Good is", "Target", "Tolerance", "Mar-24", "Jun-24"];
const boardRow = (measure: number): ShortCell[] => [
  ...name(measure),
  "Low",
  share(0.2),
  share(0.25),
  share(0.22),
  latest(measure),
];
const working = (measure: number): ShortCell => (isWorked(measure) ? `'${21 + measure}/100` : "");

/** The layouts that live recalculation is tried on. */
export const LAYOUTS: readonly Layout[] = [
  layout(
    "an improvement plan",
    [
      ["Ref", "Measure", "Apr-23", "", "Actual", "", "", "", "DoT (to target)"],
      ["", "", "Baseline", "Target", "Mar-24", "Apr-24", "May-24", "Number", ""],
    ],
    (measure) => [
      ...name(measure),
      share(0.4),
      share(0.2),
      share(0.3),
      share(0.25),
      latest(measure),
      working(measure),
      "",
    ],
    { common: [2, 3, 4, 5], own: workingOr(6, 7) },
  ),
  layout(
    "a board scorecard with tolerances and status words",
    [[...BOARD_HEADINGS, "Working", "RAG", "Direction of Travel"]],
    (measure) => [...boardRow(measure), working(measure), isWorked(measure) ? "" : "Green", ""],
    { common: [3, 4, 5], own: workingOr(6, 7) },
  ),
  layout(
    "an indicator list with the year to date",
    [["Ref", "Indicator", "Polarity", "Target", "Apr-24", "May-24", "Jun-24", "YTD", "RAG", "DoT"]],
    (measure) => [
      ...name(measure),
      "SIB",
      share(0.2),
      share(0.25),
      share(0.22),
      share(0.2 + measure / 100),
      { formula: `=AVERAGE(E${measure + 2}:G${measure + 2})`, style: { numberFormat: "0%" } },
      "",
      "",
    ],
    { common: [3, 4, 5, 6], own: () => [{ line: 6, kind: "share" }] },
  ),
  layout(
    "columns of numerators and denominators",
    [[...BOARD_HEADINGS, "Numerator", "Denominator", "Direction of Travel"]],
    (measure) => [...boardRow(measure), ...(isWorked(measure) ? [21 + measure, 100] : ["", ""]), ""],
    {
      common: [3, 4, 5],
      own: (measure) =>
        isWorked(measure)
          ? [
              { line: 7, kind: "count" },
              { line: 8, kind: "count" },
            ]
          : [{ line: 6, kind: "share" }],
    },
  ),
  layout(
    "measures across",
    [[...BOARD_HEADINGS, "Working", "Direction of Travel"]],
    (measure) => [...boardRow(measure), working(measure), ""],
    { common: [3, 4, 5], own: workingOr(6, 7), across: true },
  ),
];
