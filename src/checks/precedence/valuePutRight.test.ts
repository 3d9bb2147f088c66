import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { CheckId } from "../../model/checkIds";
import type { Finding } from "../../model/finding";
import { CHECKS } from "../run/checks";
import { ALONE } from "../run/subject";
import { withoutExplained } from "./withoutExplained";

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

it("says a percentage once that is a hundredth of what is meant, without a working too", () => {
  expect(look({ H5: "0.725%", I5: "" })).toEqual(["unit-slip H5"]);
});

/** Findings about the table with one cell changed: where they stand, and whether `first` explains them. */
function explaining(cell: string, shown: string) {
  const { scorecard, judgements, judged } = lookAtRows(
    TABLE.map((row, at) =>
      row.map((was, column) => ("ABCDEFGHIJK".charAt(column) + (at + 1) === cell ? shown : was)),
    ),
  );
  const of = (check: CheckId, reference: string, cells: string, what: Partial<Finding> = {}): Finding => {
    const { name, place } = judged(reference).measure;
    return {
      ...{ check, reference, measure: name, severity: "warning", message: "", why: "", repair: [] },
      ...{ published: null, expected: null, ...what },
      cells: (cells.match(/[A-K]\d/g) ?? []).map((one, at) => ({
        ...place,
        row: Number(one.charAt(1)) - 1,
        column: "ABCDEFGHIJK".indexOf(one.charAt(0)),
        is: at === 0 || (check === "count-and-rate" && at % 2 === 0) ? "fault" : "comparedWith",
      })),
    };
  };
  const explains = (first: Finding, other: Finding) =>
    !withoutExplained([first, other], { ...ALONE, scorecard, judgements }, CHECKS).includes(other);
  return { of, explains };
}

it("explains what is said of that cell, and nothing said of another measure or month", () => {
  const { of, explains } = explaining("H3", "303.9");
  // The working gives 330.9, which is above the target of 330.
  const wrong = of("working-disagrees", "1.2", "H3 I3", { expected: 331 });
  const status = (reference: string) => of("status-disagrees", reference, "H3", { published: "red" });
  expect([explains(wrong, status("1.2")), explains(wrong, status("1.3"))]).toEqual([true, false]);
  const says = (reference: string, cells: string) =>
    of("narrative-disagrees", reference, cells, { published: "330.9" });
  expect(explains(wrong, says("1.2", "K3 H3"))).toBe(true);
  expect(explains(wrong, says("1.2", "K3 G3"))).toBe(false);
  expect(explains(wrong, says("1.3", "K3 H3"))).toBe(false);
  const count = (cells: string, expected: number) => of("count-and-rate", "1.2", cells, { expected });
  // 405 * 12 / 146874 * 10000 = 330.896, and 410 gives 334.98.
  expect(explains(wrong, count("H3 H2", 330.896))).toBe(true);
  expect(explains(wrong, count("H3 H2", 334.98))).toBe(false);
  expect(explains(wrong, count("G3 G2", 330.896))).toBe(false);
  expect(explains(wrong, count("H3 H2 G3 G2", 330.896))).toBe(false);
});

it("takes a working that speaks of another month, or of none, for no explanation", () => {
  const { of, explains } = explaining("H3", "303.9");
  const says = of("narrative-disagrees", "1.2", "K3 H3", { published: "330.9" });
  expect(explains(of("working-disagrees", "1.2", "G3 I3", { expected: 330.9 }), says)).toBe(false);
  expect(explains(of("working-disagrees", "1.2", "", { expected: 330.9 }), says)).toBe(false);
});

it("shows what a hundredth means with the decimals that are left", () => {
  const { of, explains } = explaining("H5", "0.725%");
  const slip = of("unit-slip", "2.4", "H5", { expected: 0.725 });
  const says = (published: string) => of("narrative-disagrees", "2.4", "K5 H5", { published });
  expect(explains(slip, says("72.5%"))).toBe(true);
  expect(explains(slip, says("73%"))).toBe(false);
  expect(explains(of("unit-slip", "2.4", "H5"), says("72.5%"))).toBe(false);
});
