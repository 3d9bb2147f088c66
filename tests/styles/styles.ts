import type { PublishedMeasure, PublishedTable } from "./publishedFacts";

/** A measure as a style writes it down: with its status, its arrow and its working, right or made wrong. */
export interface StyledMeasure extends PublishedMeasure {
  readonly status: "Green" | "Amber" | "Red";
  /** Up is better. */
  readonly arrow: "↑" | "↓" | "→" | "";
  readonly working: string;
}

/** A sheet in one style: its cells as they are shown, their fills, and the dates among its headings. */
export interface StyledSheet {
  readonly rows: readonly (readonly string[])[];
  readonly asText: readonly number[];
  readonly fills: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, { content: number; format: string }>>;
  /** What each column is for, in their order. */
  readonly roles: readonly string[];
}

type Style = (months: PublishedTable["months"], measures: readonly StyledMeasure[]) => StyledSheet;

const FILL = { Green: "#C6EFCE", Amber: "#FFEB9C", Red: "#FFC7CE" } as const;
const NAMES = ["January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);
const nameOf = (month: number): string => NAMES[month - 1] ?? "";
const short = ([year, month]: readonly [number, number]): string =>
  `${nameOf(month).slice(0, 3)}-${year % 100}`;
const long = ([year, month]: readonly [number, number]): string => `${nameOf(month)} ${year}`;
const endOf = ([year, month]: readonly [number, number]): string =>
  `${new Date(Date.UTC(year, month, 0)).getUTCDate()} ${nameOf(month).slice(0, 3)} ${year}`;
const actuals = (months: readonly unknown[]): string[] => months.map(() => "actual");
const letters = (column: number, row: number): string => String.fromCharCode(65 + column) + (row + 1);
/** Days from Excel's day 0 to the first of a month. */
const serial = ([year, month]: readonly [number, number]): number =>
  Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;
const PLAIN = { fills: {}, cells: {} } as const;

/** Statuses in words, arrows, the working behind the months. */
const words: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0, 5 + months.length],
  rows: [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", ...months.map(short), "Working", "RAG", "DoT"],
    ...measures.map(({ reference, name, good, target, tolerance, values, working, status, arrow }) => [
      ...[reference, name, good, target, tolerance, ...values, working, status, arrow],
    ]),
  ],
  roles: [
    "reference",
    "measure",
    "polarity",
    "target",
    "tolerance",
    ...actuals(months),
    "working",
    "status",
    "direction",
  ],
});

/** The latest value coloured, months written out below a title, polarity by its letters. */
const colours: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0],
  rows: [
    ["Performance scorecard"],
    [],
    ["Indicator number", "Indicator title", "Polarity", ...months.map(long), "Target", "Floor", "Direction"],
    ...measures.map(({ reference, name, good, target, tolerance, values, arrow }) => [
      ...[reference, name, good === "High" ? "BIB" : "SIB", ...values, target, tolerance, arrow],
    ]),
  ],
  fills: Object.fromEntries(
    measures.map(({ status }, row) => [letters(2 + months.length, row + 3), FILL[status]]),
  ),
  roles: ["reference", "measure", "polarity", ...actuals(months), "target", "tolerance", "direction"],
});

/** Numerator and denominator in columns of their own, letters for statuses, words for the direction. */
const parts: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0],
  rows: [
    [
      "KPI",
      "Description",
      "Better is",
      "Tolerance",
      "Target",
      "Numerator",
      "Denominator",
      ...months.map(short),
      "Status",
      "Direction",
    ],
    ...measures.map(({ reference, name, good, target, tolerance, values, parts: worked, ...one }) => [
      ...[
        reference,
        name,
        good === "High" ? "Higher" : "Lower",
        tolerance,
        target,
        ...(worked ?? ["", ""]),
        ...values,
      ],
      ...[one.status.slice(0, 1), { "↑": "Better", "↓": "Worse", "→": "Same", "": "" }[one.arrow]],
    ]),
  ],
  roles: [
    ...["reference", "measure", "polarity", "tolerance", "target", "numerator", "denominator"],
    ...[...actuals(months), "status", "direction"],
  ],
});

/** Two rows of headings: each month over its actual, the last also over its working. */
const bands: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0, 5 + months.length],
  rows: [
    ["Reference", "Measure", "Good is", "Thresholds", "", ...months.map(short), "", "RAG", "DoT"],
    ["", "", "", "Tolerance", "Target", ...months.map(() => "Actual"), "Number", "", ""],
    ...measures.map(({ reference, name, good, target, tolerance, values, working, status, arrow }) => [
      ...[reference, name, good, tolerance, target, ...values, working, status.slice(0, 1), arrow],
    ]),
  ],
  roles: [
    "reference",
    "measure",
    "polarity",
    "tolerance",
    "target",
    ...actuals(months),
    "working",
    "status",
    "direction",
  ],
});

/** Months as dates, the newest first, and signs for the statuses. */
const dates: Style = (months, measures) => {
  const newest = [...months].reverse();
  return {
    ...PLAIN,
    asText: [0, 4],
    rows: [
      [
        "No.",
        "Performance measure",
        "Good performance is",
        "RAG",
        "Working",
        ...newest.map(short),
        "Target",
        "Amber to",
        "Travel",
      ],
      ...measures.map(({ reference, name, good, target, tolerance, values, working, status, arrow }) => [
        ...[reference, name, good, { Green: "🟢", Amber: "🟠", Red: "🔴" }[status], working],
        ...[...[...values].reverse(), target, tolerance, arrow],
      ]),
    ],
    cells: Object.fromEntries(
      newest.map((month, at) => [letters(5 + at, 0), { content: serial(month), format: "mmm-yy" }]),
    ),
    roles: [
      "reference",
      "measure",
      "polarity",
      "status",
      "working",
      ...actuals(months),
      "target",
      "tolerance",
      "direction",
    ],
  };
};

/** Actual and status under each month, of which only the last is told, and ends of months between section titles. */
const eachMonth: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0],
  rows: [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", ...months.flatMap((month) => [short(month), ""])],
    ["", "", "", "", "", ...months.flatMap(() => ["Actual", "RAG"])],
    ...measures.map(({ reference, name, good, target, tolerance, values, status }) => [
      ...[reference, name, good, target, tolerance],
      ...values.flatMap((value, at) => [value, at === values.length - 1 ? status : ""]),
    ]),
  ],
  roles: [
    ...["reference", "measure", "polarity", "target", "tolerance"],
    ...months.flatMap(() => ["actual", "status"]),
  ],
});

/** Ends of months, and titles of sections between the measures. */
const sections: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0, 5 + months.length],
  rows: [
    [
      "Ref",
      "Measure",
      "Good is",
      "Target",
      "Tolerance",
      ...months.map(endOf),
      "Calculation",
      "Status",
      "Direction of travel",
    ],
    ...measures.flatMap(
      ({ reference, name, good, target, tolerance, values, working, status, arrow }, at) => [
        ...(at % 2 === 0 ? [["", at === 0 ? "Front door and assessment" : "Children in care"]] : []),
        [reference, name, good, target, tolerance, ...values, working, status, arrow],
      ],
    ),
  ],
  roles: [
    "reference",
    "measure",
    "polarity",
    "target",
    "tolerance",
    ...actuals(months),
    "working",
    "status",
    "direction",
  ],
});

/** Numerator and denominator in rows of their own below each measure. */
const partsBelow: Style = (months, measures) => ({
  ...PLAIN,
  asText: [0],
  rows: [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", ...months.map(short), "RAG", "DoT"],
    ...measures.flatMap(
      ({ reference, name, good, target, tolerance, values, parts: worked, status, arrow }) => {
        const below = (label: string, figure: string): string[] => [
          ...["", label, "", "", ""],
          ...values.map((_, at) => (at === values.length - 1 ? figure : "")),
        ];
        return [
          [reference, name, good, target, tolerance, ...values, status, arrow],
          ...(worked ? [below("Numerator", worked[0]), below("Denominator", worked[1])] : []),
        ];
      },
    ),
  ],
  roles: [
    "reference",
    "measure",
    "polarity",
    "target",
    "tolerance",
    ...actuals(months),
    "status",
    "direction",
  ],
});

/** Measures across, months down. */
const across: Style = (months, measures) => {
  const row = (heading: string, of: (one: StyledMeasure) => string): string[] => [
    heading,
    ...measures.map(of),
  ];
  return {
    ...PLAIN,
    asText: [],
    rows: [
      row("Measure", ({ name }) => name),
      row("Good is", ({ good }) => good),
      row("Target", ({ target }) => target),
      row("Tolerance", ({ tolerance }) => tolerance),
      ...months.map((month, at) => row(short(month), ({ values }) => values[at] ?? "")),
      row("RAG", ({ status }) => status),
      row("DoT", ({ arrow }) => arrow),
    ],
    roles: ["measure", "polarity", "target", "tolerance", ...actuals(months), "status", "direction"],
  };
};

/** The styles in which analysts keep their scorecards. */
export const STYLES: Readonly<Record<string, Style>> = {
  ...{ words, colours, parts, bands, dates },
  ...{ "each month": eachMonth, sections, "parts below": partsBelow, across },
};
