import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { ALONE } from "../../run/subject";
import { complement } from "./complement";

const said = (first: [string, string], second: [string, string]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1", first[0], "", "50%", first[1]],
    ["2", second[0], "", "50%", second[1]],
    ["3", "% of reviews in time", "90%", "88%", "89%"],
  ]).findings.flatMap(({ check, message }) => (check === "complement" ? [message] : []));

it("finds a share and its rest that do not add up", () => {
  expect(said(["% Dentist Check", "88.4%"], ["% No Dentist Check", "63.7%"])).toEqual([
    "1 (88.4%) and 2 (63.7%) are a share and its rest, but add to 152.1%.",
  ]);
  expect(said(["% Placed In County", "71.4%"], ["% Placed Out of County", "38.6%"])).toHaveLength(1);
});

it("allows what rounding allows", () => {
  expect(said(["% Placed In County", "71.4%"], ["% Placed Out of County", "28.6%"])).toEqual([]);
  expect(said(["% Placed In County", "71%"], ["% Placed Out of County", "28%"])).toEqual([]);
});

it("leaves two shares that are not each other's rest", () => {
  expect(said(["% in touch", "71%"], ["% in time", "78%"])).toEqual([]);
});

const found = (first: [string, string], second: [string, string]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1", first[0], "", "50%", first[1]],
    ["2", second[0], "", "50%", second[1]],
    ["3", "% of reviews in time", "90%", "88%", "89%"],
  ]).findings.filter(({ check }) => check === "complement");

it("shows both cells and the sum as exactly as it is known", () => {
  expect(found(["% In Touch", "71.4%"], ["% Not In Touch", "38%"])).toMatchObject([
    {
      reference: "2",
      cells: [
        { row: 1, column: 4 },
        { row: 2, column: 4 },
      ],
      message: "1 (71.4%) and 2 (38%) are a share and its rest, but add to 109.4%.",
      why: "By their names, “% Not In Touch” is all that “% In Touch” is not.",
      published: expect.closeTo(1.094, 9) as number,
      expected: 1,
    },
  ]);
  expect(found(["% In Touch", "71%"], ["% Not In Touch", "38.2%"])[0]?.message).toContain("add to 109.2%");
});

it("knows a rest by its words", () => {
  const pairs: [string, string][] = [
    ["% with a plan", "% without a plan"],
    ["% with an up to date plan", "% without up to date plan"],
    ["% with dental check", "% no dental check"],
    ["% placed within area", "% placed out of area"],
    ["% seen in borough", "% seen out of borough"],
    ["% of children not in education", "% of children in education"],
  ];
  for (const [share, rest] of pairs) expect(found([share, "60%"], [rest, "50%"])).toHaveLength(1);
});

it("allows half of the last decimal of each: 71.45% and 28.6% may add to 100%, 71.5% and 28.6% may, 71% and 30.1% not", () => {
  const count = (a: string, b: string) => found(["% In Touch", a], ["% Not In Touch", b]).length;
  expect([
    count("71.5%", "28.6%"),
    count("71.5%", "28.7%"),
    count("71%", "29.5%"),
    count("71%", "29.6%"),
  ]).toEqual([0, 1, 0, 1]);
  expect([count("71%", "30%"), count("71%", "31%"), count("71%", "28%"), count("71%", "27%")]).toEqual([
    0, 1, 0, 1,
  ]);
});

it("lets two shares that leave some aside add to less than 100%, not to more", () => {
  const boysAndGirls = (boys: string, girls: string) =>
    said(["% of children in care who are boys", boys], ["% of children in care who are girls", girls]);
  expect(boysAndGirls("52%", "47%")).toEqual([]);
  expect(boysAndGirls("52.5%", "47.6%")).toEqual([]);
  expect(boysAndGirls("52%", "51%")).toEqual([
    "1 (52%) and 2 (51%) count different children of the same whole, but add to 103%.",
  ]);
  expect(said(["% placed within 20 miles", "81%"], ["% placed more than 20 miles away", "21%"])).toEqual([]);
  // More who achieve are good: each is a share of its own sex.
  expect(
    said(
      ["% of boys achieving the expected level", "61%"],
      ["% of girls achieving the expected level", "75%"],
    ),
  ).toEqual([]);
  expect(said(["% placed within 20 miles", "81%"], ["% placed more than 20 miles", "21%"])).toHaveLength(1);
});

it("says nothing of counts, which add to all and not to 100%", () => {
  expect(said(["Children in education", "60"], ["Children not in education", "50"])).toEqual([]);
});

it("compares within a section alone", () => {
  const look = (second: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["", "Visits", "", "", ""],
      ["1", "% in time", "", "50%", "60%"],
      ...(second.length > 0 ? [["", ...second, "", "", ""]] : []),
      ["2", "% not in time", "", "50%", "50%"],
      ["3", "% of reviews held", "90%", "88%", "89%"],
    ]).findings.filter(({ check }) => check === "complement").length;
  expect(look([])).toBe(1);
  expect(look(["Plans"])).toBe(0);
});

it("says why two shares that leave some aside cannot be more than all, and lets them be all", () => {
  const boysAndGirls = (boys: string, girls: string) =>
    found(["% of children in care (boys)", boys], ["% of children in care (girls)", girls]);
  expect(boysAndGirls("52%", "51%")).toMatchObject([
    {
      why: "By their names, nobody is counted in both “% of children in care (boys)” and “% of children in care (girls)”.",
    },
  ]);
  expect(boysAndGirls("52%", "48%")).toEqual([]);
  expect(boysAndGirls("52.0%", "48.00%")).toEqual([]);
});

it("knows a share and its rest where one is written with a dash", () => {
  expect(found(["% In-touch", "60%"], ["% Not in touch", "50%"])).toHaveLength(1);
  expect(found(["% In-touch", "60%"], ["% Not in touch", "40%"])).toEqual([]);
});

it("lets many be left aside: 52% boys and 40% girls", () => {
  expect(said(["% of children (boys)", "52%"], ["% of children (girls)", "40%"])).toEqual([]);
});

it("compares what is of the same month, where a block of rows has months of its own", () => {
  const messages = (...months: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
      ["1", "% in touch", "", "60%", "70%"],
      ["3", "% of reviews held", "90%", "88%", "89%"],
      ["Reference", "Measure", "Target", ...months],
      ["2", "% not in touch", "", "40%", "50%"],
      ["4", "% of plans held", "90%", "88%", "89%"],
    ]).findings.flatMap(({ check, message }) => (check === "complement" ? [message] : []));
  expect(messages("Mar-24", "Jun-24")).toEqual([
    "1 (70%) and 2 (50%) are a share and its rest, but add to 120%.",
  ]);
  expect(messages("Jun-24", "Sep-24")).toEqual([]);
});

it("answers for each month of a share and its rest, and for no other row", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1", "% in touch", "", "60%", "70%"],
    ["2", "% not in touch", "", "40%", "30%"],
    ["3", "% of reviews held", "90%", "88%", "NA"],
    ["4", "% of reviews not held", "90%", "12%", "11%"],
  ]);
  const answers = complement.askAll({ ...ALONE, scorecard, judgements }).map(({ answer }) => answer);
  expect(answers).toEqual(["fine", "fine", "fine"]);
});
