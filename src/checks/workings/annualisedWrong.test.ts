import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (name: string, working: string, months = ["Mar-24", "Jun-24"], values = ["331", "316"]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months, "Number"],
    ["1.2", name, "450", ...values, working],
    ["3.2", "ICPCs (per 10,000)", "58", "40", "54", "((66*12)/146874)*10000"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.flatMap(({ check, reference, message }) =>
    check === "annualised-wrong" && reference === "1.2" ? [message] : [],
  );

it("finds a flow without its twelve where others have it", () => {
  expect(look("Referrals (per 10,000)", "(387/146874)*10000")).toEqual([
    "The working of 1.2, (387/146874)*10000, is not multiplied up to a year, but what happens in a month or quarter is multiplied up to a year here.",
  ]);
});

it("finds a stock with a twelve", () => {
  expect(look("Children looked after at period end (per 10,000)", "((861*12)/146874)*10000")).toEqual([
    "The working of 1.2, ((861*12)/146874)*10000, is multiplied by 12, but a count at a point in time is not multiplied.",
  ]);
});

it("finds a twelve on a quarter", () => {
  const quarters = ["2023/24 Q4", "2024/25 Q1"];
  expect(look("Referrals (per 10,000)", "((1161*12)/146874)*10000", quarters)).toHaveLength(1);
  expect(look("Referrals (per 10,000)", "((1161*4)/146874)*10000", quarters)).toEqual([]);
});

it("is content with what is right, and with a year's figure", () => {
  expect(look("Referrals (per 10,000)", "((387*12)/146874)*10000")).toEqual([]);
  expect(look("Children looked after at period end (per 10,000)", "(861/146874)*10000")).toEqual([]);
  expect(look("Referrals in the last 12 months (per 10,000)", "(4644/146874)*10000")).toEqual([]);
});

const alone = (name: string, values: string[], working: string, months = ["Apr-24", "May-24", "Jun-24"]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months, "Number"],
    ["1.2", name, "450", ...values, working],
    ["6.4", "% others", "90%", ...values.map(() => "50%"), "1/2"],
  ]);

it("says what a year's rate would be: 387 * 12 / 146874 * 10000 = 316.19, 861 / 146874 * 10000 = 58.62", () => {
  const found = (name: string, working: string) =>
    alone(name, ["331", "337", "26"], working).findings.filter(({ check }) => check === "annualised-wrong");
  expect(found("Referrals (per 10,000)", "(387/146874)*10000")).toMatchObject([
    {
      cells: [{ row: 1, column: 6 }],
      why: "A year's rate would be ((387*12)/146874)*10000 = 316.2.",
      published: expect.closeTo(26.3491, 4) as number,
      expected: expect.closeTo(316.1894, 4) as number,
    },
  ]);
  expect(found("Children looked after at period end (per 10,000)", "((861*12)/146874)*10000")).toMatchObject([
    {
      why: "A year's rate would be (861/146874)*10000 = 58.6.",
      expected: expect.closeTo(58.6217, 4) as number,
    },
  ]);
});

it("cannot tell of a month alone, unless its row shows it", () => {
  const needs = (values: string[]) =>
    alone("Referrals (per 10,000)", values, "(387/146874)*10000").unanswered.flatMap(({ check, ...one }) =>
      check === "annualised-wrong" ? [one] : [],
    );
  expect(needs(["331", "337", "26"])).toEqual([]);
  for (const values of [
    ["27", "28", "26"],
    ["331", "27", "26"],
    ["27", "337", "26"],
    ["331", "", "26"],
    ["331", "640", "26"],
    ["157", "331", "26"],
  ])
    expect(needs(values)).toEqual([
      {
        measure: "Referrals (per 10,000)",
        needs: "Another rate of the scorecard that shows whether a month is multiplied up to a year.",
      },
    ]);
});

it("knows years and quarters by their columns", () => {
  const said = (working: string, months: string[]) =>
    alone("Referrals (per 10,000)", ["331", "337", "316"], working, months).findings.flatMap((one) =>
      one.check === "annualised-wrong" ? [`${one.message} ${one.why}`] : [],
    );
  const years = ["2021/22", "2022/23", "2023/24"];
  expect(said("((387*12)/146874)*10000", years)).toEqual([
    "The working of 1.2, ((387*12)/146874)*10000, is multiplied by 12, but a year is not multiplied. A year's rate would be (387/146874)*10000 = 26.3.",
  ]);
  expect(said("(4644/146874)*10000", years)).toEqual([]);
  const quarters = ["2023/24 Q3", "2023/24 Q4", "2024/25 Q1"];
  expect(said("((1161*12)/146874)*10000", quarters)).toEqual([
    "The working of 1.2, ((1161*12)/146874)*10000, is multiplied by 12, but a quarter is multiplied by 4. A year's rate would be ((1161*4)/146874)*10000 = 316.2.",
  ]);
  // 1161 / 146874 * 10000 = 79.05, a quarter of the others.
  expect(said("(1161/146874)*10000", quarters)).toHaveLength(1);
});

it("finds a month multiplied as a quarter", () => {
  expect(look("Referrals (per 10,000)", "((387*4)/146874)*10000")).toEqual([
    "The working of 1.2, ((387*4)/146874)*10000, is multiplied by 4, but a month is multiplied by 12.",
  ]);
});

it("takes no rate of points in time, nor a share, for the habit of multiplying", () => {
  const needs = (other: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "Number"],
      ["1.2", "Referrals (per 10,000)", "450", "27", "28", "26", "(387/146874)*10000"],
      other,
      ["6.4", "% others", "90%", "50%", "50%", "50%", "1/2"],
    ]);
  const stock = needs([
    "6.0",
    "Children looked after (per 10,000)",
    "",
    "700",
    "702",
    "703",
    "((861*12)/146874)*10000",
  ]);
  expect(
    stock.findings.flatMap(({ check, reference }) => (check === "annualised-wrong" ? [reference] : [])),
  ).toEqual(["6.0"]);
  expect(stock.unanswered.some(({ check }) => check === "annualised-wrong")).toBe(true);
  const flow = needs(["3.2", "ICPCs (per 10,000)", "58", "52", "55", "54", "((66*12)/146874)*10000"]);
  expect(
    flow.findings.flatMap(({ check, reference }) => (check === "annualised-wrong" ? [reference] : [])),
  ).toEqual(["1.2"]);
  expect(flow.unanswered.some(({ check }) => check === "annualised-wrong")).toBe(false);
});

it("says nothing of a rate whose name tells neither a flow nor a stock", () => {
  expect(look("Permanence index (per 10,000)", "((861*12)/146874)*10000")).toEqual([]);
});

it("asks of rates per thousand or more, and of no percentage", () => {
  expect(look("Referrals (per 1,000)", "(387/146874)*1000")).toHaveLength(1);
  // A share of the month's referrals is the same share in a year.
  expect(look("% of referrals closed", "100/387")).toEqual([]);
  expect(look("% of referrals closed", "(100/387)*100")).toEqual([]);
});

it("lets a rate that no period dates be of a quarter", () => {
  const undated = ["Previous", "Latest"];
  expect(look("Referrals (per 10,000)", "((1161*4)/146874)*10000", undated)).toEqual([]);
  expect(look("Referrals (per 10,000)", "((387*4)/146874)*10000")).toHaveLength(1);
});

it("takes a row that is twice or half what twelve times would give for another kind", () => {
  // 100 of 100,000 are 10 in 10,000, and twelve times that is 120.
  const found = (...values: string[]) =>
    alone("Referrals (per 10,000)", [...values, "10"], "(100/100000)*10000").findings.filter(
      ({ check }) => check === "annualised-wrong",
    ).length;
  expect([found("61", "120"), found("60", "120"), found("120", "239"), found("120", "240")]).toEqual([
    ...[1, 0, 1, 0],
  ]);
});
