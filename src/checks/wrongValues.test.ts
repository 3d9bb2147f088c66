import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

// Out of 146,874 children: 405 * 12 / 146874 * 10000 = 330.9; 395 gives 322.7, 410 335.0 and 400 326.8.
const TABLE = [
  [
    "Ref",
    "Measure",
    "Good is",
    "Target",
    "Jul-24",
    "Aug-24",
    "Sep-24",
    "Oct-24",
    "Working",
    "DoT",
    "Comment",
  ],
  ["1.1", "Number of referrals", "Low", "", "400", "410", "395", "405", "", "↓", ""],
  [
    ...["1.2", "Rate of referrals per 10,000", "Low", "330", "326.8", "335.0", "322.7", "330.9"],
    ...["((405*12)/146874)*10000", "↓", "The rate was 330.9 in October 2024."],
  ],
  [
    "1.3",
    "% of referrals which are repeat referrals",
    "Low",
    "20%",
    "21%",
    "22%",
    "21%",
    "20%",
    "80/405",
    "↑",
    "",
  ],
  ["2.4", "% placed in county", "High", "75%", "71.4%", "71.0%", "72.2%", "72.5%", "623/859", "↑", ""],
  ["2.5", "% placed out of county", "Low", "25%", "28.6%", "29.0%", "27.8%", "27.5%", "236/859", "↑", ""],
];
const look = (change: Readonly<Record<string, string>> = {}) =>
  lookAtRows(
    TABLE.map((row, at) =>
      row.map((cell, column) => change[`${"ABCDEFGHIJK".charAt(column)}${at + 1}`] ?? cell),
    ),
  ).findings.flatMap(({ check, severity, cells }) =>
    severity === "note"
      ? []
      : [`${check} ${cells.map(({ row, column }) => `${"ABCDEFGHIJK".charAt(column)}${row + 1}`).join(" ")}`],
  );

it("says a value that its working does not give once, whatever else it contradicts", () => {
  expect(look()).toEqual([]);
  // Against the count, the sentence beside it and its arrow, 303.9 is wrong too.
  expect(look({ H3: "303.9" })).toEqual(["working-disagrees H3 I3"]);
  expect(look({ H5: "62.5%" })).toEqual(["working-disagrees H5 I5"]);
  expect(look({ H6: "37.5%" })).toEqual(["working-disagrees H6 I6"]);
  expect(look({ H5: "0.725%" })).toEqual(["unit-slip H5"]);
});

it("says both where the other figure would still be contradicted", () => {
  // 623/859 is 72.5%; with 17.5% that makes 90%.
  expect(look({ H5: "62.5%", H6: "17.5%", I6: "" })).toEqual(["working-disagrees H5 I5", "complement H5 H6"]);
  expect(look({ H3: "303.9", K3: "The rate was 331.9 in October 2024." })).toEqual([
    "working-disagrees H3 I3",
    "narrative-disagrees K3 H3",
  ]);
});

it("says a count once that its rate and a share out of it contradict alike", () => {
  expect(look({ H2: "504" })).toEqual(["count-and-rate H3 H2"]);
  // 380 is another denominator again.
  expect(look({ H2: "450", I4: "80/400" })).toEqual(["count-and-rate H3 H2", "denominator-differs I4 H2"]);
});
