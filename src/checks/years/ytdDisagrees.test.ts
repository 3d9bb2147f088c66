import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { ytdDisagrees } from "./ytdDisagrees";

const look = (
  name: string,
  months: string[],
  ytd: string,
  headings = ["Apr-20", "May-20", "Jun-20", "Jul-20", "Aug-20", "Sep-20"],
) =>
  lookAtRows([
    ["Reference", "Measure", ...headings, "Target", "2020-21 YTD or latest"],
    ["MC 1c", name, ...months, "NA", ytd],
    ["MC 2", "% of others in time", ...months.map(() => "50%"), "60%", "50%"],
  ]);
const said = (...args: Parameters<typeof look>) =>
  look(...args).findings.flatMap(({ check, message }) => (check === "ytd-disagrees" ? [message] : []));
const MISSING = ["25", "24", "31", "24", "30", "26"];

it("finds a year to date that its months do not give", () => {
  // 25 + 24 + 31 + 24 + 30 + 26 = 160, their mean is 26.7.
  expect(said("Number of missing episodes", MISSING, "97")).toEqual([
    "MC 1c gives 97 for 2020/21, but its months add to 160; their mean is 26.7, the latest 26.",
  ]);
});

it("takes the sum, the latest and the mean", () => {
  for (const right of ["160", "26", "27"])
    expect(said("Number of missing episodes", MISSING, right), right).toEqual([]);
});

it("allows what the rounding of the months allows", () => {
  // The mean is 10.42%; with each month off by up to half a point it may be 10.9%.
  expect(said("% stepped up", ["12%", "12%", "12%", "9%", "9%", "8.5%"], "11%")).toEqual([]);
});

it("cannot tell where only a pooled ratio could give it, and finds what no ratio could", () => {
  const { findings, unanswered } = look("% stepped up", ["12%", "21%", "7%", "5%", "8%", "6%"], "15%");
  expect(findings.filter(({ check }) => check === "ytd-disagrees")).toEqual([]);
  expect(unanswered).toContainEqual({
    check: "ytd-disagrees",
    measure: "% stepped up",
    needs:
      "The numerators and denominators of the months: only their pooled ratio could give this year to date.",
  });
  expect(said("% stepped up", ["12%", "21%", "7%", "5%", "8%", "6%"], "23%")).toEqual([
    "MC 1c gives 23% for 2020/21, which lies outside all its months; their mean is 9.8%, the latest 6%.",
  ]);
});

it("cannot tell where a month is not there", () => {
  const { findings, unanswered } = look(
    "Number of missing episodes",
    ["25", "NA", "31", "24", "30", "26"],
    "97",
  );
  expect(findings.filter(({ check }) => check === "ytd-disagrees")).toEqual([]);
  expect(unanswered).toContainEqual({
    check: "ytd-disagrees",
    measure: "Number of missing episodes",
    needs: "Every month since April, with a figure.",
  });
});

it("leaves the outturn of another year", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Apr-24", "May-24", "Jun-24", "Target", "Outturn"],
    ["1.3", "Number of referrals", "405", "387", "390", "NA", "4711"],
    ["1.4", "% of others in time", "50%", "50%", "50%", "60%", "50%"],
  ]);
  expect(findings.filter(({ check }) => check === "ytd-disagrees")).toEqual([]);
});

it("shows the months, and what they give", () => {
  const found = (...args: Parameters<typeof look>) =>
    look(...args).findings.filter(({ check }) => check === "ytd-disagrees");
  expect(found("Number of missing episodes", MISSING, "97")).toMatchObject([
    {
      cells: [9, 2, 7].map((column) => ({ row: 1, column })),
      why: "The months are 25, 24, 31, 24, 30, 26.",
      published: 97,
      expected: 160,
    },
  ]);
  // 12 + 21 + 7 + 5 + 8 + 6 = 59, a sixth of it is 9.83.
  expect(found("% stepped up", ["12%", "21%", "7%", "5%", "8%", "6%"], "23%")).toMatchObject([
    { published: 0.23, expected: expect.closeTo(0.59 / 6, 9) as number },
  ]);
});

const twoYears = (before: string, now: string) => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Apr-19", "May-19", "Apr-20", "May-20", "Target", "2019-20 YTD", "2020-21 YTD"],
    ["MC 1", "% stepped up", "12%", "14%", "20%", "40%", "NA", before, now],
    ["MC 2", "% of others in time", "50%", "50%", "50%", "50%", "60%", "50%", "50%"],
  ]);
  const [first] = judgements;
  return first && ytdDisagrees.ask(first, { ...ALONE, scorecard, judgements });
};

it("answers for each year: what is wrong, what cannot be told, and what is right", () => {
  // The means are 13% and 30%; from 20% and 40% numerators could make 35%, but none make 50%.
  const [fine, open] = [{ answer: "fine" }, { answer: "cannot-tell" }];
  expect(twoYears("13%", "30%")).toMatchObject([fine, fine]);
  expect(twoYears("13%", "35%")).toMatchObject([fine, open]);
  expect(twoYears("13%", "50%")).toMatchObject([fine, { findings: [{ published: 0.5 }] }]);
  expect(twoYears("20%", "35%")).toMatchObject([{ findings: [{ published: 0.2 }] }, open]);
});

it("adds a number that is neither a count nor a share", () => {
  // 16.1 + 16.4 = 32.5.
  expect(said("Average caseload", ["16.1", "16.4"], "40.0", ["Apr-20", "May-20"])).toEqual([
    "MC 1c gives 40.0 for 2020/21, but its months add to 32.5; their mean is 16.25, the latest 16.4.",
  ]);
});

it("leaves a mere total of months that lie in two financial years", () => {
  const found = (heading: string) =>
    lookAtRows([
      ["Reference", "Measure", "Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24", heading],
      ["1.1", "Number of outcomes", "12", "15", "22", "18", "20", "24", "111"],
      ["1.2", "% of reviews in time", "88%", "88%", "88%", "88%", "88%", "88%", "88%"],
    ]).findings.filter(({ check }) => check === "ytd-disagrees").length;
  expect([found("Total"), found("YTD"), found("Year total")]).toEqual([0, 1, 1]);
});

it("of quarters speaks of quarters", () => {
  // 25 + 24 + 31 = 80, their mean is 26.7.
  expect(
    said("Number of missing episodes", ["25", "24", "31"], "97", ["Q1 2020/21", "Q2 2020/21", "Q3 2020/21"]),
  ).toEqual(["MC 1c gives 97 for 2020/21, but its quarters add to 80; their mean is 26.7, the latest 31."]);
});
