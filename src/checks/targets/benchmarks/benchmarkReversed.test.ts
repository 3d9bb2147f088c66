import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { ALONE } from "../../run/subject";
import { benchmarkReversed } from "./benchmarkReversed";

const said = (name: string, target: string, benchmark: string, ...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "National 2023/24", "Mar-24", "Jun-24"],
    ["8.2", name, target, benchmark, ...values],
    ["6.4", "% of reviews in time", "90%", "88%", "88%", "89%"],
  ]).findings.flatMap(({ check, message }) => (check === "benchmark-reversed" ? [message] : []));

it("finds a benchmark of the reverse", () => {
  expect(said("% of supervisions overdue", "5%", "91%", "15.1%", "10.7%")).toEqual([
    "8.2 is at 10.7%, but is compared with 91%, which looks like a benchmark of the reverse.",
  ]);
});

it("is content with one on the same side, and with a council that is far behind", () => {
  expect(said("% of supervisions overdue", "5%", "9%", "15.1%", "10.7%")).toEqual([]);
  expect(said("% with an up to date dental check", "90%", "79%", "15%", "18%")).toEqual([]);
});

it("needs no twin in the name where the target says on which side the measure lies", () => {
  expect(said("% of repeat referrals", "20%", "78%", "24%", "23%")).toHaveLength(1);
  expect(said("% of repeat referrals", "20%", "22%", "24%", "23%")).toEqual([]);
});

const found = (name: string, target: string, benchmarks: [string, string], ...values: string[]) =>
  lookAtRows([
    [
      "Reference",
      "Measure",
      "Target",
      "Stat neighbours 2023/24",
      "National 2023/24",
      "Mar-24",
      "Apr-24",
      "May-24",
    ],
    ["8.2", name, target, ...benchmarks, ...values],
    ["6.4", "% of reviews in time", "90%", "88%", "88%", "88%", "89%", "89%"],
  ]).findings.filter(({ check }) => check === "benchmark-reversed");
const OVERDUE = "% of supervisions overdue";

it("shows the benchmark, the latest value, and goes by the middle of the row", () => {
  expect(found(OVERDUE, "5%", ["91%", "9%"], "10%", "60%", "11%")).toMatchObject([
    {
      cells: [
        { row: 1, column: 3 },
        { row: 1, column: 7 },
      ],
      message: "8.2 is at 11%, but is compared with 91%, which looks like a benchmark of the reverse.",
      published: 0.91,
      expected: null,
    },
  ]);
  expect(found(OVERDUE, "5%", ["91%", "9%"], "10%", "12%", "")[0]?.message).toContain("8.2 is at 12%");
});

it("goes without a target by all of several benchmarks, and by a name that has a twin", () => {
  const values = ["10%", "12%", "11%"];
  expect(found(OVERDUE, "", ["91%", "90%"], ...values)[0]?.message).toContain("with 91%, 90%,");
  expect(found(OVERDUE, "", ["91%", "9%"], ...values)).toEqual([]);
  expect(found(OVERDUE, "", ["91%", ""], ...values)).toEqual([]);
  expect(found("% of repeat referrals", "", ["91%", "90%"], ...values)).toEqual([]);
});

it("asks that the target lies where the row does, and the reverse near it", () => {
  const count = (target: string, benchmark: string, ...values: string[]) =>
    found(OVERDUE, target, [benchmark, ""], ...values).length;
  expect(count("95%", "91%", "10%", "12%", "11%")).toBe(0);
  // From 11%: 1 - 75% is 14 points off, 1 - 73% is 16.
  expect([count("5%", "75%", "10%", "12%", "11%"), count("5%", "73%", "10%", "12%", "11%")]).toEqual([1, 0]);
  // From 33%: 72% is 39 points off, 74% is 41.
  expect([count("25%", "72%", "32%", "33%", "34%"), count("25%", "74%", "32%", "33%", "34%")]).toEqual([
    0, 1,
  ]);
  // Exactly 40 points off is not beyond, and exactly 15 points is not within.
  expect(count("20%", "65%", "25%", "25%", "25%")).toBe(0);
  expect(count("5%", "75%", "10%", "10%", "10%")).toBe(0);
});

it("goes by a target that is near the row, and nearer to it than to the reverse", () => {
  // The row is at 25%, its reverse at 75%.
  const count = (target: string) => found(OVERDUE, target, ["75%", ""], "25%", "25%", "25%").length;
  expect(["5%", "45%", "50%", "60%", "95%"].map(count)).toEqual([1, 1, 0, 0, 0]);
  // 52% is nearer to 11% than to 89% only by a little, and far from both.
  expect(found(OVERDUE, "52%", ["89%", ""], "11%", "11%", "11%")).toEqual([]);
});

it("concerns percentages with a benchmark and a value", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "National 2023/24", "Mar-24", "Jun-24"],
    ["8.1", "Number of supervisions overdue", "5", "9", "15", "10"],
    ["8.2", "% of supervisions overdue", "5%", "", "15%", "10%"],
    ["8.3", "% of visits overdue", "5%", "9%", "", ""],
    ["8.4", "% of plans overdue", "5%", "9%", "15%", "10%"],
  ]);
  const subject = { ...ALONE, scorecard, judgements };
  expect(judgements.map((judgement) => benchmarkReversed.ask(judgement, subject))).toEqual([
    ...[null, null, null],
    { answer: "fine" },
  ]);
});
