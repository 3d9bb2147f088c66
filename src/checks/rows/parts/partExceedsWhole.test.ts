import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const messages = (rows: string[][]) =>
  lookAtRows([["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"], ...rows]).findings.flatMap(
    ({ check, message }) => (check === "part-exceeds-whole" ? [message] : []),
  );

it("finds a share that counts more than there are", () => {
  expect(
    messages([
      ["2.2", "% in 45 days", "90%", "88%", "89%", "322/285"],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]),
  ).toEqual(["The working of 2.2 counts 322 out of 285: the part is more than the whole."]);
});

it("leaves a percentage that may pass a hundred", () => {
  expect(
    messages([
      ["9.1", "% of budget spent", "100%", "98%", "104%", "104/100"],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]),
  ).toEqual([]);
});

it("finds an age band that counts more than its whole", () => {
  const rows = (band: string) => [
    ["7.0", "% in touch", "95%", "92%", "91%", "494/543"],
    ["7.2", "% in touch (17-18 years old)", "95%", "82%", "79%", band],
    ["7.3", "% others", "95%", "82%", "50%", "1/2"],
  ];
  expect(messages(rows("99/125"))).toEqual([]);
  expect(messages(rows("494/625"))).toEqual([
    "7.2 says 494/625, but 7.0, of which it is a part, says 494/543.",
  ]);
});

it("finds a count of a part above the count of the whole, month by month", () => {
  expect(
    messages([
      ["4.1", "Number of children in care", "600", "558", "561", ""],
      ["", "of which UASC", "", "279", "651", ""],
      ["4.2", "% others", "95%", "82%", "50%", "1/2"],
    ]),
  ).toEqual([
    "“Number of children in care (of which UASC)” says 651, but 4.1, of which it is a part, says 561.",
  ]);
});

it("shows the cells of both, and the working", () => {
  const found = (...rows: string[][]) =>
    lookAtRows([["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"], ...rows]).findings.filter(
      ({ check }) => check === "part-exceeds-whole",
    );
  const other = ["2.3", "% others", "90%", "88%", "50%", "1/2"];
  expect(found(["2.2", "% in 45 days", "90%", "88%", "89%", "322/285"], other)).toMatchObject([
    {
      cells: [{ row: 1, column: 5 }],
      why: "322/285 is more than a whole.",
      published: "322/285",
      expected: null,
    },
  ]);
  expect(found(["2.2", "% in 45 days", "90%", "88%", "100%", "285/285"], other)).toEqual([]);
  expect(found(["2.2", "% in 45 days", "90%", "88%", "113%", "322/285*100"], other)).toHaveLength(1);
  const care = ["4.1", "Number of children in care", "600", "558", "561", ""];
  expect(found(care, ["", "of which UASC", "", "559", "561", ""], other)).toMatchObject([
    {
      cells: [
        { row: 2, column: 3 },
        { row: 1, column: 3 },
      ],
      why: "“Number of children in care (of which UASC)” is a part of “Number of children in care” and cannot be more.",
      published: 559,
      expected: null,
    },
  ]);
  expect(found(care, ["", "of which UASC", "", "NA", "561", ""], other)).toEqual([]);
});

it("finds a part of a share whose denominator or numerator alone is above the whole's", () => {
  const found = (band: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
      ["7.0", "% in touch", "95%", "92%", "91%", "494/543"],
      ["7.2", "% in touch (17-18 years old)", "95%", "82%", "79%", band],
      ["7.3", "% others", "95%", "82%", "50%", "1/2"],
    ]).findings.filter(({ check }) => check === "part-exceeds-whole");
  expect(["494/543", "400/544", "495/543", "493/542"].map((band) => found(band).length)).toEqual([
    0, 1, 1, 0,
  ]);
  expect(found("400/544")).toMatchObject([
    {
      cells: [
        { row: 2, column: 5 },
        { row: 1, column: 5 },
      ],
      why: "“% in touch (17-18 years old)” is a part of “% in touch” and cannot be more.",
      published: "400/544",
    },
  ]);
});

it("compares counts with counts and shares with shares, each with its working", () => {
  const look = (whole: string[], part: string[]) =>
    messages([whole, part, ["9", "% others", "95%", "82%", "50%", "1/2"]]);
  const share = ["7.0", "% in touch", "95%", "92%", "91%", "494/543"];
  // A count of 600 is no part of 91%.
  expect(look(share, ["", "Number in touch (17-18 years old)", "", "590", "600", ""])).toEqual([]);
  expect(look(share, ["7.2", "% in touch (17-18 years old)", "95%", "82%", "96%", ""])).toEqual([]);
  expect(
    look(
      ["7.0", "% in touch", "95%", "92%", "91%", ""],
      ["7.2", "% in touch (17-18 years old)", "95%", "82%", "96%", "600/625"],
    ),
  ).toEqual([]);
  expect(
    look(
      ["4.1", "Number of children in care", "", "558", "NA", ""],
      ["", "of which UASC", "", "559", "651", ""],
    ),
  ).toHaveLength(1);
});

it("leaves a count that is as many as the whole, and one of which nothing is left", () => {
  expect(
    messages([
      ["2.2", "% in 45 days", "90%", "88%", "0%", "12/0"],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]),
  ).toEqual([]);
  // A rate is no share: 387 referrals of 300 children, times 1,000.
  expect(
    messages([
      ["1.2", "Referrals per 1,000", "", "1280", "1290", "(387/300)*1000"],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]),
  ).toEqual([]);
});

it("asks of shares alone: no number of visits per child, and nothing per thousand", () => {
  const one = (name: string, value: string, working: string) =>
    messages([
      ["2.2", name, "", value === "1.3" ? "0.9" : "90%", value, working],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]).length;
  expect(one("Visits per child", "1.3", "387/300")).toBe(0);
  expect(one("% of children visited", "129%", "(387/300)*1000")).toBe(0);
  expect(one("% of children visited", "129%", "(387/300)*100")).toBe(1);
  expect(one("% of children visited", "129%", "387/300")).toBe(1);
});

it("takes no count for the part of a share of the same name", () => {
  expect(
    messages([
      ["7.0", "Children in touch", "", "92%", "91%", ""],
      ["7.2", "Children in touch (17-18 years old)", "", "590", "600", ""],
      ["9", "% others", "95%", "82%", "50%", "1/2"],
    ]),
  ).toEqual([]);
});

/** A share with the rows of its numerators and denominators below it, of which the last month is given. */
const inRows = (name: string, share: string, numerator: string, denominator: string) =>
  lookAtRows(
    [
      ["Measure", "Target", "Mar-24", "Apr-24", "May-24", "Jun-24"],
      [name, "95%", "88%", "87%", "91%", share],
      ["Numerator", "", "756", "748", "770", numerator],
      ["Denominator", "", "861", "855", "850", denominator],
      ["% of reviews in time", "90%", "85%", "86%", "86%", "87%"],
    ],
    { asText: [] },
  ).findings.filter(({ check }) => check === "part-exceeds-whole");

it("lets all be counted in the rows below a share, and more where a name says so", () => {
  expect(inRows("% of children visited in time", "104%", "884", "850")).toMatchObject([
    { why: "884/850 is more than a whole.", published: "884/850" },
  ]);
  expect(inRows("% of children visited in time", "100%", "850", "850")).toEqual([]);
  expect(inRows("% of budget spent", "104%", "884", "850")).toEqual([]);
});
