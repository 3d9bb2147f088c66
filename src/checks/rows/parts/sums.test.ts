import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { ALONE } from "../../run/subject";
import { sums } from "./sums";

const MONTHS = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
/** Each sum that is found: the rows that add up, what they add to, and in which months (. for a month that is off). */
const found = (rows: readonly (readonly string[])[], countsTo = 0) => {
  const { scorecard, judgements } = lookAtRows([
    ["Ref", "Measure", "Target", ...MONTHS],
    ...rows.map(([name = "", ...figures], at) =>
      figures.length === 0 ? ["", name, "", ...MONTHS.map(() => "")] : [`${at + 1}`, name, "", ...figures],
    ),
    ["99", "Average days to decision", "", "1.5", "2.5", "1.7", "2.9", "1.1", "3.3"],
  ]);
  const subject = { ...ALONE, scorecard: { ...scorecard, ...(countsTo > 0 && { countsTo }) }, judgements };
  return sums(subject).map(({ parts, total, months }) =>
    [
      ...[parts.map(({ reference }) => reference).join("+"), "=", total?.reference ?? "100%", ""],
      months.map(({ agrees }) => (agrees ? "y" : ".")).join(""),
    ]
      .join(" ")
      .replace(/ +/g, " "),
  );
};
const BOYS = ["Boys in care", "440", "441", "444", "446", "449", "445"];
const GIRLS = ["Girls in care", "402", "405", "406", "404", "402", "406"];
const total = (...figures: string[]) => ["Total in care", ...figures];
const SUM = ["842", "846", "850", "850", "851", "851"];
/** Two shares that add to 100%. */
const shares = (name: string, other: string, ...off: string[]) => [
  [name, "40%", "41%", "43%", "42%", "44%", "45%"],
  [other, ...["60%", "59%", "57%", "58%", "56%", "55%"].slice(0, 6 - off.length), ...off],
];

it("finds rows that add to the row behind or before them", () => {
  expect(found([BOYS, GIRLS, total(...SUM)])).toEqual(["1+2 = 3 yyyyyy"]);
  expect(found([total(...SUM), BOYS, GIRLS])).toEqual(["2+3 = 1 yyyyyy"]);
});

it("asks for three months that agree for each that does not, where the names say that it is one whole", () => {
  expect(found([BOYS, GIRLS, total("842", "846", "850", "850", "851", "800")])).toEqual(["1+2 = 3 yyyyy."]);
  // Four that agree and two that do not are one for two.
  expect(found([BOYS, GIRLS, total("842", "846", "850", "850", "800", "800")])).toEqual([]);
  expect(found([BOYS, GIRLS, total("842", "846", "850", "", "", "")])).toEqual(["1+2 = 3 yyy"]);
  expect(found([BOYS, GIRLS, total("842", "846", "", "", "", "")])).toEqual([]);
});

it("asks for five where the names share no word and none says that it is a total", () => {
  const unrelated = (...last: string[]) => found(shares("Attendance", "Truancy", ...last));
  expect(unrelated()).toEqual(["1+2 = 100% yyyyyy"]);
  expect(unrelated("50%")).toEqual(["1+2 = 100% yyyyy."]);
  expect(unrelated("NA", "NA")).toEqual([]);
  // A percentage is all that these two have in common.
  expect(found(shares("% attendance", "% truancy", "NA", "NA"))).toEqual([]);
  expect(found(shares("% of plans reviewed", "% of plans ended", "NA", "NA"))).toEqual(["1+2 = 100% yyyy"]);
});

it("allows of counts nothing, unless they are rounded", () => {
  const off = total("842", "846", "850", "850", "851", "858");
  expect(found([BOYS, GIRLS, off])).toEqual(["1+2 = 3 yyyyy."]);
  // Each of the three may be up to five off where counts are rounded to ten; together fifteen.
  expect(found([BOYS, GIRLS, total("842", "846", "850", "850", "851", "866")], 10)).toEqual([
    "1+2 = 3 yyyyyy",
  ]);
  expect(found([BOYS, GIRLS, total("842", "846", "850", "850", "851", "867")], 10)).toEqual([
    "1+2 = 3 yyyyy.",
  ]);
});

it("allows of numbers with decimals half of the last for each", () => {
  const decimals = (last: string) => [
    ["Days to assess, all", "3.1", "3.3", "3.6", "3.2", "3.8", last],
    ["Days to assess, first visit", "1.0", "1.2", "1.4", "1.1", "1.5", "1.3"],
    ["Days to assess, second visit", "2.1", "2.1", "2.2", "2.1", "2.3", "2.2"],
  ];
  // A total of 10 is asked for, so that these are ten times as much.
  const tenfold = (last: string) =>
    decimals(last).map(([name = "", ...figures]) => [name, ...figures.map((one) => `1${one}`)]);
  const both = (last: string) =>
    tenfold(last).map((row, at) => (at === 0 ? row.map((cell) => cell.replace(/^1/, "2")) : row));
  // 11.3 + 12.2 = 23.5, and three halves are 0.15.
  expect([both("3.5"), both("3.6"), both("3.7")].map((rows) => found(rows)[0])).toEqual([
    "2+3 = 1 yyyyyy",
    "2+3 = 1 yyyyyy",
    "2+3 = 1 yyyyy.",
  ]);
});

it("lets two shares of a whole be off by nothing, and three by their halves", () => {
  expect(found(shares("% of plans reviewed", "% of plans ended", "56%"))).toEqual(["1+2 = 100% yyyyy."]);
  const three = (last: string) => [
    ["% of plans reviewed", "40%", "41%", "43%", "42%", "44%", "45%"],
    ["% of plans ended", "30%", "29%", "27%", "28%", "26%", "25%"],
    ["% of plans moved", "30%", "30%", "30%", "31%", "30%", last],
  ];
  // 42 + 28 + 31 = 101, and three halves are 1.5.
  expect(found(three("30%"))).toEqual(["1+2+3 = 100% yyyyyy"]);
  expect(found(three("32%"))).toEqual(["1+2+3 = 100% yyyyy."]);
});

it("adds rows of one unit and one section", () => {
  expect(found([BOYS, ["% of girls in care", ...MONTHS.map((_, at) => `4${at}%`)], total(...SUM)])).toEqual(
    [],
  );
  expect(found([["Boys"], BOYS, ["Girls"], GIRLS, total(...SUM)])).toEqual([]);
  // 442 to 446 days are no children in care.
  const days = ["Average days in care", "842.0", "846.0", "850.0", "850.0", "851.0", "851.0"];
  expect(found([BOYS, GIRLS, days])).toEqual([]);
});

it("takes each row into one sum at most, and the longest that there is", () => {
  // 1 and 2 add to 100% in most months only with 3 and 4.
  const grades = [
    ["% of audits outstanding", "10%", "12%", "11%", "9%", "13%", "12%"],
    ["% of audits good", "45%", "44%", "50%", "52%", "48%", "50%"],
    ["% of audits requiring improvement", "35%", "33%", "30%", "29%", "31%", "30%"],
    ["% of audits inadequate", "10%", "11%", "9%", "10%", "8%", "8%"],
  ];
  const again = grades.map(([name = "", ...figures]) => [name.replace("audits", "checks"), ...figures]);
  expect(found([...grades, ...again])).toEqual(["1+2+3+4 = 100% yyyyyy", "5+6+7+8 = 100% yyyyyy"]);
});

it("leaves rows that never change, and counts of a handful", () => {
  const still = MONTHS.map(() => "40%");
  expect(
    found([
      ["% of plans reviewed", ...still],
      ["% of plans ended", ...MONTHS.map(() => "60%")],
    ]),
  ).toEqual([]);
  const few = (last: string) => [
    ["Plans started", "6", "5", "4", "6", "5", "4"],
    ["Plans ended", "4", "5", "7", "5", "6", last],
    ["Plans in all", "10", "10", "11", "11", "11", String(4 + Number(last))],
  ];
  expect([found(few("6")), found(few("5"))]).toEqual([["1+2 = 3 yyyyyy"], []]);
});
