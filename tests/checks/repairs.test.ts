import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileOfCheck } from "../../scripts/docs/checkFiles";
import { CHECKS } from "../../src/checks/run/checks";
import { lookAtRows } from "../support/lookAtRows";

type Options = NonNullable<Parameters<typeof lookAtRows>[1]>;
type Rows = readonly (readonly string[])[];

const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** The findings of one check, what their repairs write into which cells, and what it says once those are written. */
/** What a repair puts into its cell; what it does to more than a cell has no such words. */
const inOneCell = (after: unknown): string =>
  typeof after === "object" && after !== null ? "" : String(after);

function repaired(check: string, rows: Rows, options: Options = {}) {
  const look = (more: Options) => lookAtRows(rows, more).findings.filter((one) => one.check === check);
  const before = look(options);
  const repair = before.flatMap((finding) => finding.repair);
  const cells: Record<string, { formula?: string; content?: string | number | boolean; format?: string }> = {
    ...options.cells,
  };
  const fills: Record<string, string> = { ...options.fills };
  for (const change of repair) {
    const cell = `${letterOf(change.place.column)}${change.place.row + 1}`;
    if (change.kind === "fill") fills[cell] = change.after ?? "#FFFFFF";
    if (change.kind === "formula") cells[cell] = { formula: String(change.after) };
    if (change.kind === "value")
      cells[cell] = { content: change.after, ...(change.format === null ? {} : { format: change.format }) };
  }
  return {
    found: before.length,
    writes: repair.map(
      ({ kind, place, after }) => `${kind} ${letterOf(place.column)}${place.row + 1} ${inOneCell(after)}`,
    ),
    after: look({ ...options, cells, fills }),
  };
}

const MONTHS = ["Jan-24", "Feb-24", "Mar-24", "Apr-24"];
const SLIP: Rows = [
  ["Ref", "Measure", "Target", ...MONTHS, "Working"],
  ["7.3", "% of visits in time", "95%", "94%", "97%", "95%", "96%", "300/312 = 0.96%"],
  ["7.4", "% of reviews in time", "95%", "0.94%", "97%", "95%", "96%", "240/250 = 96%"],
  ["7.5", "% of plans in time", "95%", "94%", "97%", "95%", "0.96%", "300/312 = 96%"],
];
const BARE: Rows = [
  ["Ref", "Measure", "Target", ...MONTHS],
  ["7.3", "% of visits in time", "95", "94", "97", "0.91", "96"],
  ["7.4", "% of reviews in time", "95", "94", "97", "95", "96"],
];
const UNSIGNED: Rows = [
  ["Ref", "Measure", "Target", ...MONTHS],
  ["7.3", "% of visits in time", "95%", "94%", "97%", "91", "96%"],
  ["7.4", "% of reviews in time", "95%", "94%", "97%", "95%", "96%"],
];
const STATUS: Rows = [
  ["Ref", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG", "DoT"],
  ["6.3", "% of visits in time", "High", "80%", "90%", "88%", "75%", "Green", "↑"],
  ["6.4", "% of reviews in time", "High", "80%", "90%", "88%", "95%", "Green", "↑"],
  ["6.5", "% of plans in time", "High", "80%", "90%", "88%", "85%", "Amber", "↓"],
  ["6.6", "% of checks in time", "High", "80%", "90%", "88%", "60%", "Red", "↓"],
];
const FORMULAS: Rows = [
  ["Ref", "Measure", "Target", ...MONTHS, "May-24", "Jun-24"],
  ...["2.1", "2.2", "2.3"].map((ref) => [
    ref,
    `% measure ${ref} in time`,
    "95%",
    ...Array<string>(6).fill("80%"),
  ]),
];
const formulas = (change: Record<string, string>): Options => ({
  cells: Object.fromEntries(
    ["2", "3", "4"].flatMap((row) =>
      ["D", "E", "F", "G", "H", "I"].map((column) => {
        const cell = `${column}${row}`;
        return [cell, { formula: change[cell] ?? `=Data!${column}${row}/Data!${column}1${row}` }];
      }),
    ),
  ),
});
const SUMS: Rows = [
  ["Ref", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "YTD 2024/25"],
  ["1.1", "Number of contacts", "300", "100", "110", "120", "210"],
  ["1.2", "Number of assessments", "300", "100", "110", "120", "330"],
];

const CASES: [string, Rows, Options, string[]][] = [
  ["unit-slip", SLIP, {}, ["value H2 300/312 = 96%", "value D3 0.94", "value G4 0.96"]],
  ["unit-slip", BARE, {}, ["value F2 91"]],
  ["unit-slip", UNSIGNED, {}, ["value F2 0.91"]],
  [
    "result-wrong",
    SLIP.map((row) => row.map((cell) => cell.replace("= 0.96%", "= 69%"))),
    {},
    ["value H2 300/312 = 96%"],
  ],
  [
    "working-disagrees",
    // 299/312 is 95.83%: half up 96%, published as 95%.
    [SLIP[0] ?? [], ["7.3", "% of visits in time", "95%", "94%", "97%", "95%", "95%", "299/312 = 96%"]],
    {},
    ["value G2 0.9583333333333334"],
  ],
  [
    "status-disagrees",
    STATUS,
    { fills: { H2: "#00B050", H3: "#00B050", H4: "#FFC000", H5: "#C00000" } },
    ["value H2 Red", "fill H2 #C00000"],
  ],
  ["direction-disagrees", STATUS, {}, ["value I2 ↓"]],
  [
    "direction-missing",
    STATUS.map((row) => row.map((cell, at) => (row[0] === "6.6" && at === 8 ? "" : cell))),
    {},
    ["value I5 ↓"],
  ],
  [
    "formula-inconsistent",
    FORMULAS,
    formulas({ F3: "=Data!F3/Data!F13*100%" }),
    ["formula F3 =Data!F3/Data!F13"],
  ],
  ["formula-wrong-cells", FORMULAS, formulas({ F3: "=Data!E3/Data!F13" }), ["formula F3 =Data!F3/Data!F13"]],
  ["formula-error", FORMULAS, formulas({ F3: "=Data!#REF!/Data!F13" }), ["formula F3 =Data!F3/Data!F13"]],
  [
    "formula-wrong-cells",
    SUMS,
    { cells: { G2: { formula: "=SUM($D2:$E2)" }, G3: { formula: "=SUM(D3:F3)" } } },
    ["formula G2 =SUM($D2:$F2)"],
  ],
  [
    "not-a-number",
    SUMS,
    { cells: { E2: { content: "110", format: "@" }, F2: { content: "1,120", format: "@" } } },
    ["value E2 110", "value F2 1120"],
  ],
];

describe("a repair makes its check fall silent", () => {
  it.each(CASES)("%s", (check, rows, options, writes) => {
    const seen = repaired(check, rows, options);
    expect(seen.writes).toEqual(writes);
    expect(seen.after).toEqual([]);
  });
});

it("is proved of every check that repairs", () => {
  // What a comment says of repairs offers none.
  const codeOf = (file: string): string => readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
  const repairing = CHECKS.filter(({ id }) => /\brepair\b/.test(codeOf(fileOfCheck(id))));
  expect(repairing.length).toBeGreaterThan(7);
  expect(new Set(CASES.map(([check]) => check))).toEqual(new Set(repairing.map(({ id }) => id)));
});

const DISPUTED: Rows = STATUS.map((row, at) => [
  ...row,
  at === 0 ? "Working" : row[0] === "6.3" ? "70/100 = 70%" : "",
]);

describe("no side is taken", () => {
  it.each([
    [
      "where a figure and its working disagree",
      "working-disagrees",
      SLIP.map((row) => row.map((cell) => (cell === "300/312 = 96%" ? "200/312 = 64%" : cell))),
    ],
    [
      "where the result typed disagrees with both",
      "unit-slip",
      [SLIP[0]!, ["7.3", "% of visits in time", "95%", "94%", "97%", "95%", "91%", "300/312 = 0.96%"]],
    ],
    ["of a status where a figure and its working disagree", "status-disagrees", DISPUTED],
    ["of an arrow where a figure and its working disagree", "direction-disagrees", DISPUTED],
    [
      "where nothing says how far amber reaches",
      "status-disagrees",
      STATUS.map((row) => row.map((cell, at) => (at === 3 ? "" : cell))),
    ],
    [
      "where a year to date may be what is coloured",
      "status-disagrees",
      STATUS.map((row, at) => [...row, at === 0 ? "YTD 2024/25" : "70%"]),
    ],
    [
      "where a percentage typed as text has no sign",
      "not-a-number",
      SLIP.map((row) => row.map((cell) => cell)),
    ],
    [
      "where most arrows follow something other than the months",
      "direction-disagrees",
      STATUS.map((row, at) =>
        row.map((cell, column) => (column === 8 && at > 0 ? (cell === "↑" ? "↓" : "↑") : cell)),
      ),
    ],
  ] as [string, string, Rows][])("%s", (_, check, rows) => {
    const options = check === "not-a-number" ? { cells: { E2: { content: "97", format: "@" } } } : {};
    const seen = repaired(check, rows, options);
    expect(seen.found).toBeGreaterThan(0);
    expect(seen.writes).toEqual([]);
  });
});
