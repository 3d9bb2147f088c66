import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const MONTHS = ["Apr-24", "May-24", "Jun-24", "Jul-24"];
const row = (name: string, target: string, values: readonly string[], more: Partial<Table> = {}) => {
  const { heading = "Target", months = MONTHS, polarity = "High" }: Partial<Table> = more;
  const { judgements } = lookAtRows(
    [
      ["Measure", "Polarity", heading, ...months],
      [name, polarity, target, ...values],
      ["% of reviews in time", "High", "90%", ...values.map((value) => value && "88%")],
      ["Number of referrals", "Low", "400", ...values.map((value, at) => value && String(380 + at))],
    ],
    { asText: [] },
  );
  return judgements[0]?.status;
};
interface Table {
  readonly heading: string;
  readonly months: readonly string[];
  readonly polarity: string;
}

it("holds no figure of the year so far against what the year is to come to", () => {
  const status = row("Number of adoptions (cumulative)", "40", ["2", "5", "9", "13"]);
  expect(status?.value).toBe("grey");
  expect(status?.reason).toBe("Grey: 13 is the year so far; the target of 40 is for the whole year.");
  const others = [
    "Homes delivered to date",
    "Adoption orders (running total)",
    "Plans issued since April",
    "Adoptions so far",
  ];
  expect(others.map((name) => row(name, "200", ["11", "25", "44", "60"])?.value)).toEqual(
    others.map(() => "grey"),
  );
});

it("knows shares of the year's total by their growing with its months", () => {
  expect(row("Council tax collected", "98%", ["10%", "19%", "28%", "37%"])?.value).toBe("grey");
  expect(
    row("Council tax collected", "98%", ["29%", "56%", "84%"], {
      months: ["Q1 2024/25", "Q2 2024/25", "Q3 2024/25"],
    })?.value,
  ).toBe("grey");
  expect(row("% of adoptions in time", "98%", ["10%", "19%", "28%", "37%"])?.value).toBe("red");
  expect(row("Council tax collected", "98%", ["80%", "84%", "88%", "92%"])?.value).toBe("red");
});

it("knows them by their place in the row where months to come stand without a year", () => {
  const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep"];
  const council = (values: readonly string[]) =>
    row("Council tax collected", "98%", values, { months })?.value;
  expect(council(["10%", "19%", "28%", "37%", "", ""])).toBe("grey");
  expect(council(["80%", "84%", "88%", "92%", "", ""])).toBe("red");
  expect(row("Invoices paid in time", "98%", ["10%", "19%", "28%", "37%", "", ""], { months })?.value).toBe(
    "red",
  );
});

it("judges once the rest of the year can change nothing", () => {
  expect(row("Number of adoptions (cumulative)", "40", ["12", "25", "36", "41"])?.value).toBe("green");
  expect(
    row("Number of exclusions (cumulative)", "40", ["12", "25", "36", "41"], { polarity: "Low" })?.value,
  ).toBe("red");
  expect(
    row("Number of exclusions (cumulative)", "40", ["2", "5", "6", "11"], { polarity: "Low" })?.value,
  ).toBe("grey");
  const toMarch = { months: ["Dec-24", "Jan-25", "Feb-25", "Mar-25"] };
  expect(row("Number of adoptions (cumulative)", "40", ["22", "25", "29", "33"], toMarch)?.value).toBe("red");
});

it("judges shares of the cases so far, and beside targets that grow with the year", () => {
  expect(row("% of assessments in 45 days (year to date)", "90%", ["84%", "86%", "87%", "88%"])?.value).toBe(
    "red",
  );
  expect(
    row(
      "SDQ average score for those completed within reporting YTD",
      "14",
      ["17", "12.82", "12.8", "13.27"],
      {
        polarity: "Low",
      },
    )?.value,
  ).toBe("green");
  expect(row("Visits that are up to date", "40", ["2", "5", "9", "13"])?.value).toBe("red");
  const judged = ["Target to date", "YTD target", "Profiled target", "Monthly target"].map((heading) => [
    heading,
    row("Number of adoptions (cumulative)", "15", ["2", "5", "9", "13"], { heading })?.value,
  ]);
  expect(judged.filter(([, value]) => value !== "red")).toEqual([]);
});

it("holds no figure of one month against a target of the year so far; a share goes with either", () => {
  const status = row("Number of adoptions", "15", ["2", "3", "4", "4"], { heading: "Target YTD" });
  expect(status?.reason).toBe("Grey: 4 is one period; the target of 15 is for the year so far.");
  expect(
    row("% of adoptions in time", "90%", ["84%", "86%", "87%", "88%"], { heading: "Target YTD" })?.value,
  ).toBe("red");
});

it("of a year whose figures so far stand beside it is not held against an earlier year's", () => {
  const statusOf = (...beside: readonly [heading: string, value: string][]) =>
    lookAtRows([
      ["Measure", "2016/17", "2017/18", "Aim 2019/20", ...beside.map(([heading]) => heading)],
      ["Accidental dwelling fires", "146", "143", "150", ...beside.map(([, value]) => value)],
      ["Firefighter injuries", "34", "32", "0", ...beside.map(() => "14")],
    ]).judgements[0]?.status;
  expect(statusOf(["Year to date 2019/20", "59"])).toMatchObject({
    value: "grey",
    reason:
      "Grey: 143 is an earlier year's; the target of 150 is for the year whose figures so far stand beside it.",
  });
  expect(statusOf()?.value).toBe("green");
});

it("under “Annual target” is for the year beside a month's count of what is no stock", () => {
  const annual = { heading: "Annual target" };
  const homes = row("New homes completed", "120", ["11", "9", "14", "12"], annual);
  expect(homes?.reason).toBe("Grey: 12 is one period; the target of 120 is for the whole year.");
  expect(row("New homes completed", "120", ["11", "9", "14", "121"], annual)?.value).toBe("green");
  const lower = { ...annual, polarity: "Low" };
  expect(row("Complaints received", "60", ["5", "4", "6", "5"], lower)?.value).toBe("grey");
  expect(row("Complaints received", "60", ["5", "4", "6", "61"], lower)?.value).toBe("red");
  expect(row("Number of children in care", "350", ["351", "349", "345", "340"], lower)?.value).toBe("green");
  expect(row("% of reviews on time", "95%", ["90%", "91%", "92%", "90%"], annual)?.value).toBe("red");
});

it("is for the year where the months add up to the year to date, and it is far beyond them", () => {
  const statusOf = (target: string, ytd: string, ...months: readonly string[]) =>
    lookAtRows([
      ["Measure", "Polarity", "Target", ...MONTHS.slice(0, months.length), "YTD"],
      ["Affordable homes completed", "High", target, ...months, ytd],
      ["% of reviews in time", "High", "90%", ...months.map(() => "88%"), "88%"],
    ]).judgements[0]?.status.value;
  expect(statusOf("25", "20", "4", "6", "3", "7")).toBe("grey");
  expect(statusOf("13", "20", "4", "6", "3", "7")).toBe("red");
  expect(statusOf("25", "21", "4", "6", "3", "7")).toBe("red");
  expect(statusOf("25", "10", "4", "6")).toBe("red");
});

it("is for the year where it is far beyond the quarters and near a whole year's outturn", () => {
  const statusOf = (target: string) =>
    lookAtRows([
      ["Measure", "Polarity", "2023/24 Outturn", "Q1 2024/25", "Q2 2024/25", "2024/25 Target"],
      ["Museum visitor numbers", "High", "91,220", "21,008", "26,114", target],
      ["% of reviews in time", "High", "90%", "88%", "88%", "90%"],
    ]).judgements.map(({ status }) => status.value);
  expect(statusOf("92,000")).toEqual(["grey", "red"]);
  expect(statusOf("30,000")).toEqual(["red", "red"]);
  expect(statusOf("900,000")).toEqual(["red", "red"]);
});

it("is for the year where its heading names the year, and it is far beyond what is counted in quarters", () => {
  const statusOf = (target: string, heading: string) =>
    lookAtRows([
      ["Measure", "Polarity", "Q1 2024/25", "Q2 2024/25", heading],
      ["Visitors to museums", "High", "209,112", "221,650", target],
      ["% of reviews in time", "High", "88%", "88%", "90%"],
    ]).judgements.map(({ status }) => status.value);
  expect(statusOf("850,000", "Target 2024/25")).toEqual(["grey", "red"]);
  expect(statusOf("230,000", "Target 2024/25")).toEqual(["red", "red"]);
  expect(statusOf("850,000", "Target")).toEqual(["red", "red"]);
});
