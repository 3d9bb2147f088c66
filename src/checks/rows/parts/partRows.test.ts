import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { ALONE } from "../../run/subject";
import { partRows } from "./partRows";

// 756/861 is 87.8%, 748/855 is 87.5%, 770/850 is 90.6%, 761/848 is 89.7%.
const look = (change: Readonly<Record<string, readonly string[]>> = {}) => {
  const rows: Record<string, readonly string[]> = {
    share: ["% of children in care visited in time", "95%", "88%", "87%", "91%", "90%"],
    numerator: ["Numerator", "", "756", "748", "770", "761"],
    denominator: ["Denominator", "", "861", "855", "850", "848"],
    other: ["% of reviews in time", "90%", "85%", "86%", "86%", "87%"],
    ...change,
  };
  return lookAtRows([["Measure", "Target", "Mar-24", "Apr-24", "May-24", "Jun-24"], ...Object.values(rows)], {
    asText: [],
  }).findings.map(({ check, cells, message, expected }) => ({
    check,
    cells: cells.map(({ row, column }) => `${"ABCDEF".charAt(column)}${row + 1}`).join(),
    message,
    expected,
  }));
};

it("finds the month that the two rows below a share do not give", () => {
  // 748/855 = 0.8748…, which is 87% and 87.5%.
  expect(look()).toEqual([]);
  expect(
    look({ share: ["% of children in care visited in time", "95%", "88%", "78%", "91%", "90%"] }),
  ).toEqual([
    {
      check: "working-disagrees",
      cells: "D2,D3,D4",
      message: "“% of children in care visited in time” says 78%, but its working 748/855 gives 87.5%.",
      expected: 0.875,
    },
  ]);
});

it("finds a numerator above its denominator once", () => {
  expect(look({ numerator: ["Numerator", "", "756", "748", "977", "761"] })).toMatchObject([
    { check: "part-exceeds-whole", cells: "E3,E4" },
  ]);
});

it("takes rows for parts only where most months say so", () => {
  expect(look({ denominator: ["Denominator", "", "961", "955", "950", "848"] })).toEqual([]);
});

const MONTHS = ["Mar-24", "Apr-24", "May-24", "Jun-24"];
/** The months of a share with what its two rows give: how many there are, and which agree. */
const months = (
  share: readonly string[],
  numerators: readonly string[],
  denominators: readonly string[],
  countsTo?: number,
) => {
  const { scorecard, judgements } = lookAtRows(
    [
      ["Measure", "Target", ...MONTHS],
      ["% of children visited in time", "95%", ...share],
      ["Numerator", "", ...numerators],
      ["Denominator", "", ...denominators],
      ["% of reviews in time", "90%", "85%", "86%", "86%", "87%"],
    ],
    { asText: [] },
  );
  const subject = { ...ALONE, scorecard: { ...scorecard, ...(countsTo && { countsTo }) }, judgements };
  return [...partRows(subject).values()].map((all) => all.map(({ agrees }) => agrees));
};
const OF_100 = ["100", "100", "100", "100"];

it("asks for two months that agree, and for half of all", () => {
  const numerators = (...agreeing: string[]) => [...agreeing, ...["10", "10", "10"]].slice(0, 4);
  const share = ["80%", "81%", "82%", "83%"];
  expect(months(share, numerators("80", "81", "82", "83"), OF_100)).toEqual([[true, true, true, true]]);
  expect(months(share, numerators("80", "81"), OF_100)).toEqual([[true, true, false, false]]);
  expect(months(share, numerators("80"), OF_100)).toEqual([]);
});

it("leaves months in which one of the three is not there, or of which nothing was counted", () => {
  expect(months(["80%", "NA", "82%", "83%"], ["80", "81", "82", "83"], OF_100)).toEqual([[true, true, true]]);
  expect(months(["80%", "81%", "82%", "83%"], ["80", "NA", "82", "83"], OF_100)).toEqual([
    [true, true, true],
  ]);
  expect(months(["80%", "81%", "82%", "0%"], ["80", "81", "82", "0"], ["100", "100", "NA", "0"])).toEqual([
    [true, true],
  ]);
});

it("allows what the rounding of counts allows, where a note says to how many", () => {
  // 80 of 100, each to the nearest ten, are anything from 75/105 (71.4%) to 85/95 (89.5%).
  const share = ["80%", "80%", "80%", "72%"];
  const eighty = ["80", "80", "80", "80"];
  expect(months(share, eighty, OF_100)).toEqual([[true, true, true, false]]);
  expect(months(share, eighty, OF_100, 10)).toEqual([[true, true, true, true]]);
  expect(months(["80%", "80%", "80%", "70%"], eighty, OF_100, 10)).toEqual([[true, true, true, false]]);
});

it("lets shares of a month or two vouch for one another", () => {
  const block = (name: string, share: string, numerator: string) => [
    [`% of ${name} in time`, "95%", share],
    ["Numerator", "", numerator],
    ["Denominator", "", "100"],
  ];
  const of = (...shares: [string, string, string][]) => {
    const { scorecard, judgements } = lookAtRows(
      [["Measure", "Target", "Jun-24"], ...shares.flatMap((one) => block(...one))],
      { asText: [] },
    );
    return partRows({ ...ALONE, scorecard, judgements }).size;
  };
  expect(of(["visits", "80%", "80"], ["reviews", "81%", "81"], ["plans", "82%", "28"])).toBe(3);
  expect(of(["visits", "80%", "80"], ["reviews", "81%", "18"], ["plans", "82%", "28"])).toBe(0);
});
