import { expect, it } from "vitest";
import { cellsIn } from "../../../tests/support/cellsIn";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const HEADINGS = ["Ref", "Measure", "May-24", "Jun-24", "Change on month"];
const RIGHT = [
  ["1.1", "Number of contacts", "2505", "1626", "(-879)"],
  ["1.2", "Number of referrals", "355", "371", "(+16)"],
  ["1.3", "% of visits in time", "23.7%", "24.0%", "(+0.3%)"],
  ["1.4", "Number of plans", "457", "457", "(0)"],
];
const said = (...rows: readonly (readonly string[])[]): [string, string][] =>
  lookAtRows([HEADINGS, ...RIGHT, ...rows])
    .findings.filter(({ check }) => check === "direction-disagrees")
    .map(({ message, expected }) => [message, String(expected)]);

it.each([
  ["that are right", ["1.5", "Number of visits", "368", "324", "(-44)"]],
  ["without a sign", ["1.5", "Number of visits", "368", "324", "44"]],
  ["of rounded percentages: 23.6% to 24.4% may be 0.8", ["1.5", "% in time", "24%", "24%", "(+0.8%)"]],
  ["in points without a percent sign", ["1.5", "% in time", "90.0%", "87.0%", "(-3)"]],
  ["as a share of the count before: 16/355", ["1.5", "Number of visits", "355", "371", "(+4.5%)"]],
  ["that are words", ["1.5", "Number of visits", "368", "324", "fewer"]],
  ["of a measure without a value", ["1.5", "Number of visits", "", "324", "(-44)"]],
  // 89.6% to 80.4% is 9.2 points, and shown as 90% and 80%.
  ["of rounded percentages far apart", ["1.5", "% in time", "90%", "80%", "(-9.2%)"]],
  ["of the same, in points", ["1.5", "% in time", "90%", "80%", "(-9.2)"]],
  // Rates are rounded: 316 to 320 may be 3 to 5, or from 0.9% to 1.6% more.
  ["of rounded rates", ["1.5", "Rate of contacts per 10,000", "316", "320", "(+5)"]],
  ["of rounded rates, as a share", ["1.5", "Rate of contacts per 10,000", "316", "320", "(+1.5%)"]],
  ["of an average of counts: 17.6 to 18 may be 0.5", ["1.5", "Number of cases", "17.6", "18", "(+0.5)"]],
  ["from a percentage to a count", ["1.5", "Number of visits", "24%", "324", "(+300)"]],
])("leaves alone changes %s", (_, row) => {
  expect(said(row)).toEqual([]);
});

it.each([
  ["368", "324", "(-34)", "-44"],
  ["324", "368", "(-44)", "+44"],
  ["24%", "25%", "(+9.5%)", "+1%"],
  ["90.0%", "87.0%", "(-4)", "-3.0%"],
  ["355", "371", "(+4.9%)", "+4.5%"],
  ["368", "324", "34", "-44"],
  ["24%", "25.5%", "(+15%)", "+1.5%"],
  ["5", "5", "(+1)", "0"],
])("finds that %s to %s is not %s", (before, now, change, expected) => {
  const name = now.endsWith("%") ? "% in time" : "Number of visits";
  expect(said(["1.5", name, before, now, change])).toEqual([
    [
      `The change stated for 1.5, ${change}, does not follow from its values: ${before} to ${now} is ${expected}.`,
      expected,
    ],
  ]);
});

it("finds a change of a rate that rounding does not explain", () => {
  expect(said(["1.5", "Rate of contacts per 10,000", "316", "320", "(+1.9%)"])).toHaveLength(1);
  expect(said(["1.5", "Rate of contacts per 10,000", "316", "320", "(+7)"])).toHaveLength(1);
});

it("names the change, and the two values that it should come from", () => {
  const { findings } = lookAtRows([HEADINGS, ...RIGHT, ["1.5", "Number of visits", "368", "324", "(-34)"]]);
  expect(findings.map(cellsIn)).toEqual(["E6 ~C6 ~D6"]);
  expect(findings.map(({ why }) => why)).toEqual([
    "324 less 368 is -44. The other rows state the change on the period before. Either the change or one of the values may be wrong.",
  ]);
});

it.each([
  // At least two rows that state it, and twice as many as do not.
  [1, 1, 0],
  [2, 1, 1],
  [3, 2, 0],
  [4, 2, 2],
])(
  "of %d right rows and %d wrong ones finds %d, whatever rows in words stand beside them",
  (right, wrong, found) => {
    const rows = [
      ...RIGHT.slice(0, right),
      ...Array.from({ length: wrong }, (_, at) => [
        `2.${at}`,
        `Number of visits ${at}`,
        "368",
        "324",
        "(-34)",
      ]),
      ["3.1", "Number of meetings", "10", "12", "more"],
    ];
    expect(lookAtRows([HEADINGS, ...rows]).findings).toHaveLength(found);
  },
);

it("takes a number for a size where no number in the column falls below zero, and a text always", () => {
  const falls = (content: (number | string)[]) =>
    lookAtRows(
      [
        HEADINGS,
        ["1.1", "Number of contacts", "355", "371", "16"],
        ["1.2", "Number of plans", "457", "457", "0"],
        ["1.3", "Number of visits", "40", "65", "25"],
        ["1.4", "Number of meetings", "90", "84", String(content[3]).replace("-", "")],
        ["1.5", "Number of referrals", "368", "324", "44"],
      ],
      { cells: Object.fromEntries(content.map((one, at) => [`E${at + 2}`, { content: one }])) },
    ).findings.map(({ reference }) => reference);
  expect(falls([16, 0, 25, 6, 44])).toEqual([]);
  expect(falls([16, 0, 25, -6, 44])).toEqual(["1.5"]);
  expect(falls([16, 0, 25, -6, "44"])).toEqual([]);
});

it("says nothing where the column states the change on something else", () => {
  const onYear = RIGHT.map((row, at) => [...row.slice(0, 4), `(+${at + 7})`]);
  expect(lookAtRows([HEADINGS, ...onYear]).findings).toEqual([]);
});

/** A column of numbers whose format shows a fall in its own way: their sign is in the cell, not in what it shows. */
const formatted = (shown: (fall: string) => string, format: string, last: number) => {
  const changes: [string, string, string, number][] = [
    ["1.1", "19%", "18%", -0.01],
    ["1.2", "90%", "93%", 0.03],
    ["1.3", "84%", "88%", 0.04],
    ["1.4", "37%", "34%", last],
  ];
  const rows = changes.map(([reference, before, now, by]) => {
    const size = `${Math.abs(by) * 100}%`;
    return [reference, `% of visits ${reference}`, before, now, by < 0 ? shown(size) : size];
  });
  const cells = Object.fromEntries(changes.map(([, , , content], at) => [`E${at + 2}`, { content, format }]));
  return lookAtRows([HEADINGS, ...rows], { cells })
    .findings.filter(({ check }) => check === "direction-disagrees")
    .map(({ expected }) => expected);
};

it.each([
  ["in brackets", (fall: string) => `(${fall})`, "0%_);[Red](0%)"],
  ["in red", (fall: string) => fall, "0%;[Red]0%"],
  ["with a triangle", (fall: string) => `▼ ${fall}`, "▲ 0%;▼ 0%"],
])("reads a fall that is shown %s from the cell's number", (_, shown, format) => {
  expect(formatted(shown, format, -0.03)).toEqual([]);
  // 37% to 34% is a fall of 3 points.
  expect(formatted(shown, format, 0.03)).toEqual(["-3%"]);
});
