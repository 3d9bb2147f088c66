import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const checksOf = (...rows: string[][]) => lookAtRows(rows).findings.map(({ check }) => check);

it("says a target that cannot be once, and nothing of what is judged by it", () => {
  const rows = (target: string) =>
    checksOf(
      ["Ref", "Measure", "Target", "Tolerance", "May-24", "Jun-24", "RAG"],
      ["1.1", "% of visits overdue", target, "14%", "12%", "13%", "Amber"],
      ["1.2", "% of reviews in time", "90%", "80%", "85%", "91%", "Green"],
    );
  expect(rows("10%")).toEqual([]);
  expect(rows("950%")).toEqual(["value-out-of-range"]);
});

it("says a date for a latest value once, not that its arrow stands alone", () => {
  const heading = ["Ref", "Measure", "Target", "May-24", "Jun-24", "DoT"];
  const rows = [
    ["1.1", "% of visits in time", "90%", "85%", "", "↓"],
    ["1.2", "% of reviews in time", "90%", "85%", "91%", "↑"],
  ];
  const cells = { E2: { content: 45547, format: "dd-mmm" } };
  expect(lookAtRows([heading, ...rows]).findings.map(({ check }) => check)).toEqual([
    "direction-without-value",
  ]);
  expect(lookAtRows([heading, ...rows], { cells }).findings.map(({ check }) => check)).toEqual([
    "not-a-number",
  ]);
});

it("says a part above its whole once, not that it is far from its other values", () => {
  expect(
    checksOf(
      ["Ref", "Measure", "Target", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"],
      ["1", "Number of children in care", "", "842", "846", "850", "849", "851"],
      ["", "of which boys", "", "440", "441", "444", "941", "445"],
      ["2", "% of reviews in time", "90%", "85%", "86%", "86%", "87%", "91%"],
    ),
  ).toEqual(["part-exceeds-whole"]);
});

it("says a month that was not multiplied up to a year once, though its value follows it", () => {
  // (51/151203)*10000 is 3.37…; twelve times as much is 40.
  expect(
    checksOf(
      ["Ref", "Measure", "Target", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24", "Working"],
      ["1", "Rate of ICPCs per 10,000", "", "44", "43", "47", "45", "3", "(51/151203)*10000 = 3"],
      ["2", "Rate of referrals per 10,000", "", "310", "315", "320", "318", "312", "((393*12)/151203)*10000"],
    ),
  ).toEqual(["annualised-wrong"]);
});

it("says a range that stops short once, not also that its sum is short", () => {
  const rows = [
    ["Ref", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "2024/25 YTD"],
    ["1", "Number of contacts", "", "1640", "1655", "1648", "3295"],
    ["2", "% of reviews in time", "90%", "85%", "86%", "91%", ""],
  ];
  const cells = { G2: { formula: "=SUM(D2:E2)" } };
  expect(lookAtRows(rows, { cells }).findings.map(({ check }) => check)).toEqual(["formula-wrong-cells"]);
  expect(lookAtRows(rows).findings.map(({ check }) => check)).toEqual(["ytd-disagrees"]);
});

it("says a count and its rate apart only in the months that nothing else explains", () => {
  const months = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
  const counts = [403, 408, 449, 405, 436, 395];
  // Twelve times the count over 146,874, times 10,000, by hand: 329.3, 333.4, 366.9, 330.9, 356.2, 322.7.
  const rates = ["329", "333", "367", "331", "356", "323"];
  const look = (second: string, formula: string | null) =>
    lookAtRows(
      [
        ["Ref", "Measure", "Target", ...months],
        ["1", "Number of referrals", "400", ...counts.map(String)],
        ["2", "Rate of referrals per 10,000", "330", ...rates.map((rate, at) => (at === 1 ? second : rate))],
      ],
      {
        cells: Object.fromEntries(
          ["D", "E", "F", "G", "H", "I"].map((column) => [
            `${column}3`,
            { formula: column === "E" ? (formula ?? "") : `=${column}2*12/Data!$B$1*10000` },
          ]),
        ),
      },
    ).findings.map(({ check }) => check);
  expect(look("333", "=E2*12/Data!$B$1*10000")).toEqual(["hard-coded"]);
  expect(look("340", "=E2*12/Data!$B$1*10000")).toEqual(["count-and-rate", "hard-coded"]);
  expect(look("340", "=E2*12/Data!$B$2*10000")).toEqual(["formula-wrong-cells", "hard-coded"]);
});
