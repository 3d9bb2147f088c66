import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const MONTHS = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
const look = (rows: readonly (readonly string[])[]) =>
  lookAtRows([
    ["Ref", "Measure", "Target", ...MONTHS],
    ...rows.map(([name = "", ...figures], at) => [`${at + 1}`, name, "", ...figures]),
    ["9", "% of visits in time", "90%", "85%", "86%", "86%", "87%", "88%", "91%"],
  ]).findings.flatMap(({ check, message, cells }) => (check === "parts-off" ? [{ message, cells }] : []));

const GRADES = (june: string) => [
  ["% of audits outstanding", "10%", "12%", "11%", "9%", "13%", "12%"],
  ["% of audits good", "45%", "44%", "50%", "52%", "48%", june],
  ["% of audits requiring improvement", "35%", "33%", "30%", "29%", "31%", "30%"],
  ["% of audits inadequate", "10%", "11%", "9%", "10%", "9%", "8%"],
];

it("finds the month in which shares of one whole do not add to 100%", () => {
  expect(look(GRADES("50%"))).toEqual([]);
  expect(look(GRADES("40%"))).toMatchObject([
    {
      message: "1 (12%), 2 (40%), 3 (30%) and 4 (8%) add to 90% in Jun-24, not to 100%.",
      cells: [1, 2, 3, 4].map((row) => ({ row, column: 8, is: "fault" })),
    },
  ]);
});

it("allows what the rounding of so many shares allows", () => {
  expect(look(GRADES("49%"))).toEqual([]);
  expect(look(GRADES("52%"))).toEqual([]);
  expect(look(GRADES("53%"))).toHaveLength(1);
});

it("finds shares by their figures where their names share no word", () => {
  const rows = (last: string) => [
    ["Attendance", "93.1%", "92.8%", "94.0%", "93.6%", "92.9%", "93.4%"],
    ["Missed with leave", "4.2%", "4.5%", "3.9%", "4.1%", "4.3%", "4.2%"],
    ["Truancy", "2.7%", "2.7%", "2.1%", "2.3%", "2.8%", last],
  ];
  expect(look(rows("2.4%"))).toEqual([]);
  expect(look(rows("4.2%"))).toMatchObject([
    { message: "1 (93.4%), 2 (4.2%) and 3 (4.2%) add to 101.8% in Jun-24, not to 100%." },
  ]);
});

it("finds a total that its rows do not give, above or below them", () => {
  const parts = [
    ["Boys in care", "440", "441", "444", "446", "449", "445"],
    ["Girls in care", "402", "405", "406", "404", "402", "406"],
  ];
  const total = (last: string) => ["Total in care", "842", "846", "850", "850", "851", last];
  expect(look([...parts, total("851")])).toEqual([]);
  expect(look([...parts, total("815")])).toMatchObject([
    {
      message: "1 (445) and 2 (406) add to 851 in Jun-24, not to the 815 of 3.",
      cells: [
        { row: 1, is: "fault" },
        { row: 2, is: "fault" },
        { row: 3, is: "comparedWith" },
      ],
    },
  ]);
  expect(look([total("815"), ...parts])).toMatchObject([
    { message: "2 (445) and 3 (406) add to 851 in Jun-24, not to the 815 of 1." },
  ]);
});

it.each([
  [
    "that add up by chance in some months",
    ["40%", "41%", "43%", "42%", "44%", "45%"],
    ["60%", "58%", "57%", "61%", "56%", "52%"],
  ],
  [
    "that never change",
    ["40%", "40%", "40%", "40%", "40%", "41%"],
    ["60%", "60%", "60%", "60%", "60%", "60%"],
  ],
])("says nothing of shares %s", (_, one, other) => {
  expect(
    look([
      ["% of plans reviewed", ...one],
      ["% of plans ended", ...other],
    ]),
  ).toEqual([]);
});

it("says nothing of rows of different units or sections, nor of counts of a handful", () => {
  expect(
    look([
      ["Plans started", "1", "0", "2", "1", "0", "2"],
      ["Plans ended", "1", "2", "0", "2", "1", "1"],
      ["Plans in all", "2", "2", "2", "3", "1", "9"],
    ]),
  ).toEqual([]);
});

const whole = (rows: readonly (readonly string[])[]) =>
  lookAtRows([
    ["Ref", "Measure", "Target", ...MONTHS],
    ...rows.map(([name = "", ...figures], at) => [`${at + 1}`, name, "", ...figures]),
    ["9", "% of visits in time", "90%", "85%", "86%", "86%", "87%", "88%", "91%"],
  ]).findings.filter(({ check }) => check === "parts-off");

it("is about the total where there is one, else about the first of the rows, and counts the months that add up", () => {
  expect(whole(GRADES("40%"))).toMatchObject([
    {
      reference: "1",
      why: "In 5 other months they add to 100%, as far as their decimals go. Any of them may be the wrong one.",
      published: 0.9,
      expected: 1,
    },
  ]);
  const care = [
    ["Boys in care", "440", "441", "444", "446", "449", "445"],
    ["Girls in care", "402", "405", "406", "404", "402", "406"],
    ["Total in care", "842", "846", "850", "850", "851", "815"],
  ];
  expect(whole(care)).toMatchObject([
    {
      reference: "3",
      why: "In 5 other months they add to 3, as far as their decimals go. Any of them may be the wrong one.",
      published: 851,
      expected: 815,
    },
  ]);
});
