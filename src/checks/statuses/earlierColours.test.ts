import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS, type Settings } from "../../model/settings";
import { oddEarlierColours } from "./earlierColours";
import { ALONE } from "../run/subject";

const [GREEN, AMBER, RED] = ["#92D050", "#FFC000", "#FF0000"] as const;
const MONTHS = ["Sep-24", "Oct-24", "Nov-24", "Dec-24"];
// Green from 90%, amber from 80%.
const VALUES = [
  ["91%", "85%", "75%", "92%"],
  ["79%", "88%", "90%", "95%"],
  ["81%", "89%", "92%", "70%"],
  ["90%", "78%", "83%", "86%"],
];
const RIGHT = [
  [GREEN, AMBER, RED, GREEN],
  [RED, AMBER, GREEN, GREEN],
  [AMBER, AMBER, GREEN, RED],
  [GREEN, RED, AMBER, AMBER],
];

const FILLS = Object.fromEntries(
  RIGHT.flatMap((colours, row) =>
    colours.map((colour, at) => [`${"EFGH".charAt(at)}${row + 2}`, colour] as const),
  ),
);
const rowsOf = (table: readonly (readonly string[])[], toleranceOf: (at: number) => string) =>
  table.map((values, at) => [`4.${at + 1}`, `% of visits ${at} in time`, "90%", toleranceOf(at), ...values]);

function look(
  change: Readonly<Record<string, string>>,
  months = MONTHS,
  table = VALUES,
  settings: Settings = NO_SETTINGS,
) {
  const rows = rowsOf(table, () => "80%");
  return lookAtRows([["Ref", "Measure", "Target", "Tolerance", ...months], ...rows], {
    fills: { ...FILLS, ...change },
    settings,
  }).findings.flatMap(({ check, severity, message }) =>
    check === "status-disagrees" ? [message] : severity === "note" ? [] : [check],
  );
}

it("finds the colour of an earlier month that its value contradicts", () => {
  expect(look({})).toEqual([]);
  expect(look({ F3: GREEN })).toEqual([
    "4.2 is coloured green in Oct-24. Amber: 88% misses the target of 90% but is within the tolerance of 80% (higher is better).",
  ]);
});

it("says nothing where several months are coloured by other targets, nor of another financial year", () => {
  expect(look({ F3: GREEN, E3: AMBER })).toEqual([]);
  expect(look({ F3: GREEN }, ["Feb-24", "Mar-24", "Apr-24", "May-24"])).toEqual([]);
});

it("says of a value that is in doubt itself nothing by its colour", () => {
  const slipped = VALUES.map((values, row) => (row === 1 ? ["79%", "0.88%", "90%", "95%"] : values));
  expect(look({}, MONTHS, slipped)).toEqual(["unit-slip"]);
});

it("leaves a colour that the analyst keeps, and few coloured months", () => {
  const kept = (period: string): Settings => ({
    ...NO_SETTINGS,
    kept: [
      {
        measureKey: "4.2|% of visits 1 in time",
        group: "statuses",
        period,
        reason: "As agreed with the board.",
      },
    ],
  });
  expect(look({ F3: GREEN }, MONTHS, VALUES, kept("2024-10"))).toEqual([]);
  expect(look({ F3: GREEN }, MONTHS, VALUES, kept("2024-09"))).toHaveLength(1);
  // Nine coloured months before the latest are too few to say that one of them is odd.
  expect(look({ F3: GREEN }, MONTHS, VALUES.slice(0, 3))).toEqual([]);
});

it("names the cell, what it is coloured, and what it would be", () => {
  const rows = VALUES.map((values, at) => [
    `4.${at + 1}`,
    `% of visits ${at} in time`,
    "90%",
    "80%",
    ...values,
  ]);
  const fills = Object.fromEntries(
    RIGHT.flatMap((colours, row) =>
      colours.map((colour, at) => [`${"EFGH".charAt(at)}${row + 2}`, colour] as const),
    ),
  );
  const { findings } = lookAtRows([["Ref", "Measure", "Target", "Tolerance", ...MONTHS], ...rows], {
    fills: { ...fills, G4: RED },
  });
  expect(findings.filter(({ check }) => check === "status-disagrees")).toMatchObject([
    {
      reference: "4.3",
      cells: [{ row: 3, column: 6 }, { column: 2 }, { column: 3 }],
      published: "red",
      expected: "green",
      why: expect.stringMatching(/ Green: 92% meets the target of 90% \(higher is better\)\.$/) as string,
    },
  ]);
});

const told = (
  change: Readonly<Record<string, string>>,
  more: readonly (readonly string[])[] = [],
  contents: Readonly<Record<string, number>> = {},
) => {
  const rows = [...VALUES, ...VALUES].map((values, at) => [
    ...[`4.${at + 1}`, `% of visits ${at} in time`, "90%", "80%", ...values],
  ]);
  const fills = [...RIGHT, ...RIGHT].flatMap((colours, row) =>
    colours.map((colour, at) => [`${"EFGH".charAt(at)}${row + 2}`, colour] as const),
  );
  const looked = lookAtRows([["Ref", "Measure", "Target", "Tolerance", ...MONTHS], ...rows, ...more], {
    fills: { ...Object.fromEntries(fills), ...change },
    cells: Object.fromEntries(Object.entries(contents).map(([cell, content]) => [cell, { content }])),
  });
  return looked.findings.flatMap(({ check, message }) =>
    check === "status-disagrees" ? [message.replace(/ Amber.*/, "")] : [],
  );
};

it("finds two of twenty-four in two rows, but neither in one, nor two of twelve", () => {
  expect(told({ F2: GREEN, F3: GREEN })).toEqual([
    "4.1 is coloured green in Oct-24.",
    "4.2 is coloured green in Oct-24.",
  ]);
  expect(told({ F4: GREEN, E4: GREEN })).toEqual([]);
  expect(told({ F4: GREEN, E4: GREEN, F3: GREEN })).toEqual([]);
  expect(look({ F2: GREEN, F3: GREEN })).toEqual([]);
});

it("finds one of ten, which is a tenth", () => {
  // Three rows of four months give nine earlier colours; a fourth row adds one that is right.
  const one = ["5.1", "% of plans in time", "90%", "80%", "", "", "91%", "95%"];
  const rows = [...rowsOf(VALUES.slice(0, 3), () => "80%"), one];
  const { findings } = lookAtRows([["Ref", "Measure", "Target", "Tolerance", ...MONTHS], ...rows], {
    fills: { ...FILLS, F3: GREEN, E5: "", F5: "", G5: GREEN, H5: GREEN },
  });
  expect(findings.filter(({ check }) => check === "status-disagrees")).toHaveLength(1);
});

it("leaves a row of which it is in doubt which way is good, or which mark is the target", () => {
  const rows = (tolerance: string, good: string) => [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", ...MONTHS],
    ...VALUES.map((values, at) => [
      ...[`4.${at + 1}`, at === 1 ? "% of plans in time" : `% of visits ${at} in time`],
      ...[at === 1 ? good : "High", "90%"],
      ...[at === 1 ? tolerance : "80%", ...values],
    ]),
  ];
  const found = (tolerance: string, good: string, second: readonly string[]) => {
    const fills = RIGHT.flatMap((colours, row) =>
      (row === 1 ? second : colours).map((colour, at) => [`${"FGHI".charAt(at)}${row + 2}`, colour] as const),
    );
    return lookAtRows(rows(tolerance, good), { fills: Object.fromEntries(fills) }).findings.flatMap(
      ({ check, severity }) => (severity === "note" ? [] : [check]),
    );
  };
  // Of 79%, 88% and 90% one colour is odd by each rule: the amber by a tolerance above the target, the red where low is good.
  expect(found("80%", "High", [RED, GREEN, GREEN, GREEN])).toEqual(["status-disagrees"]);
  expect(found("95%", "High", [RED, AMBER, GREEN, GREEN])).toEqual(["tolerance-inverted"]);
  expect(found("80%", "Low", [GREEN, RED, GREEN, GREEN])).toEqual(["polarity-conflict"]);
});

it("leaves months without a colour, and what has no target", () => {
  expect(told({ F3: "#FFFFFF" })).toEqual([]);
  // The second four rows are not coloured: two of twelve, not of twenty-four.
  expect(look({ F2: GREEN, F3: GREEN }, MONTHS, [...VALUES, ...VALUES])).toEqual([]);
  const plans = ["5.1", "Number of plans", "", "", "91", "85", "95", "92"];
  expect(told({ E10: GREEN }, [plans])).toEqual([]);
  const untargeted = ["5.2", "% of plans in time", "", "80%", "91%", "85%", "95%", "92%"];
  expect(told({ E10: GREEN }, [untargeted])).toEqual([]);
});

it("leaves a scorecard without tolerances", () => {
  const rows = [...VALUES, ...VALUES].map((values, at) => [
    `4.${at + 1}`,
    `% of visits ${at} in time`,
    "90%",
    ...values,
  ]);
  const green = (shown: string) => Number(shown.slice(0, -1)) >= 90;
  const fills = rows.flatMap((cells, row) =>
    cells
      .slice(3)
      .map((shown, at) => [`${"DEFG".charAt(at)}${row + 2}`, green(shown) ? GREEN : RED] as const),
  );
  // 88% misses 90%: amber by a tolerance that the sheet does not show.
  const { findings } = lookAtRows([["Ref", "Measure", "Target", ...MONTHS], ...rows], {
    fills: { ...Object.fromEntries(fills), E3: AMBER },
  });
  expect(findings.filter(({ check }) => check === "status-disagrees")).toEqual([]);
});

it("lets a colour go by the value as it is held, where the sheet shows it rounded", () => {
  // 89.6% shows as 90%.
  expect(told({ E5: AMBER }, [], { E5: 0.896 })).toEqual([]);
  expect(told({ E5: AMBER })).toEqual([
    "4.4 is coloured amber in Sep-24. Green: 90% meets the target of 90% (higher is better).",
  ]);
});

it("finds nothing where the colours were not read", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Ref", "Measure", "Target", "Tolerance", ...MONTHS],
    ["4.1", "% of visits in time", "90%", "80%", "91%", "85%", "75%", "92%"],
    ["4.2", "% of plans in time", "90%", "80%", "79%", "88%", "90%", "95%"],
  ]);
  expect(oddEarlierColours({ ...ALONE, scorecard, judgements })).toEqual([]);
});

it("calls no month earlier where none is the latest", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Ref", "Measure", "Target", "Tolerance", ...MONTHS],
    ...rowsOf(VALUES, () => "80%"),
  ]);
  const appearance = {
    ...{ sheetId: "{1}", row: 0, column: 0, ruled: [] },
    fills: Array.from({ length: 5 }, () => Array.from({ length: 8 }, () => GREEN)),
  };
  const undated = { ...scorecard, latest: null };
  expect(oddEarlierColours({ ...ALONE, scorecard: undated, judgements, appearance })).toEqual([]);
});

it("says nothing of a row whose own tolerance is blank: how far amber reaches is not known there", () => {
  const rows = rowsOf(VALUES, (at) => (at === 1 ? "" : "80%"));
  const { findings } = lookAtRows([["Ref", "Measure", "Target", "Tolerance", ...MONTHS], ...rows], {
    fills: FILLS,
  });
  // 88% in October was amber when a tolerance was agreed; nothing here says that it should be red.
  expect(findings.filter(({ message }) => message.includes("4.2 is coloured amber in"))).toEqual([]);
});

it("the word of an earlier month is told too, without a tolerance, where the target explains the others", () => {
  const rows = (odd: string) => [
    ["Ref", "Measure", "Target", "Apr-24", "RAG", "May-24", "RAG", "Jun-24", "RAG"],
    ["1", "% of visits on time", "90%", "91%", "G", "89%", "R", "92%", "G"],
    ["2", "% of reviews on time", "60%", "58%", "R", "61%", "G", "62%", "G"],
    ["3", "% of checks on time", "92%", "90%", "A", "91%", "R", "94%", "G"],
    ["4", "% of plans on time", "95%", "96%", "G", "97%", "G", "94%", "R"],
    ["5", "% of calls on time", "80%", "78%", "R", "82%", "G", "85%", "G"],
    ["6", "% of replies on time", "90%", "88%", "R", "91%", odd, "93%", "G"],
  ];
  const said = (odd: string) =>
    lookAtRows(rows(odd)).findings.flatMap(({ check, message }) =>
      check === "status-disagrees" ? [message] : [],
    );
  // Of the twelve of April and May eleven are right; Amber for a miss is one of them.
  expect(said("R")).toEqual([
    "The status of 6 for May-24 says Red. Green: 91% meets the target of 90% (higher is better).",
  ]);
  expect(said("G")).toEqual([]);
});

it("latest values of one colour are judgements where earlier ones have another", () => {
  const rows = [
    ["Ref", "Measure", "Target", "Apr-24", "May-24"],
    ["1", "% of visits on time", "90%", "89%", "91%"],
    ["2", "% of reviews on time", "60%", "58%", "62%"],
    ["3", "% of plans on time", "95%", "96%", "94%"],
    ["4", "% of checks on time", "92%", "94%", "95%"],
  ];
  const [green, red] = ["#00B050", "#FF0000"];
  const latest = { E2: green, E3: green, E4: green, E5: green };
  const said = (fills: Record<string, string>) =>
    lookAtRows(rows, { fills }).findings.flatMap(({ check, message }) =>
      check === "status-disagrees" ? [message] : [],
    );
  expect(said({ ...latest, D2: red, D3: red, D4: green, D5: green })).toEqual([
    "3 is coloured green. Red: 94% is below the target of 95% (higher is better).",
  ]);
  expect(said(latest)).toEqual([]);
});
