import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const HEADING = [
  "Reference",
  "Measure",
  "Target",
  "Aug-24",
  "Sep-24",
  "Oct-24",
  "Nov-24",
  "Dec-24",
  "Jan-25",
  "Number",
];
const OTHERS = ["6.4", "% others", "90%", "50%", "50%", "50%", "50%", "50%", "50%", "1/2"];
const look = (name: string, values: string[], working = "") =>
  lookAtRows([HEADING, ["3.1", name, "30%", ...values, working], OTHERS]).findings.filter(
    ({ check }) => check === "implausible",
  );

it("finds a share that no chance explains, and asks whether the month is complete", () => {
  expect(
    look("% S47s that progress to ICPC", ["24%", "31%", "36%", "46%", "15%", "0.49%"], "1/205 = 0.0049"),
  ).toMatchObject([
    {
      severity: "warning",
      cells: [{ row: 1, column: 8 }],
      message:
        "3.1 says 0.49%, far from its other values, which lie between 15% and 46%. Is the month incomplete?",
    },
  ]);
});

it("says nothing where few were counted", () => {
  // 0 of 6: its interval reaches 61%.
  expect(look("% S47s that progress to ICPC", ["24%", "31%", "36%", "46%", "15%", "0%"], "0/6")).toEqual([]);
});

it("finds a count in an earlier month, and a typing slip that makes it tenfold", () => {
  expect(
    look("Number of referrals", ["436", "506", "5360", "455", "484", "554"]).map(({ message }) => message),
  ).toEqual(["3.1 says 5360, far from its other values, which lie between 436 and 554."]);
  expect(look("Number in unregistered accommodation", ["4", "10", "10", "12", "9", "5"])).toEqual([]);
});

it("asks more of a value without counts behind it", () => {
  expect(look("% seen", ["91%", "92%", "90%", "93%", "92%", "19%"])).toHaveLength(1);
  expect(look("% seen", ["31%", "12%", "32%", "20%", "16%", "4%"])).toEqual([]);
  expect(look("Average caseload", ["16.1", "16.4", "164", "16.2", "16.8", "16.0"])).toHaveLength(1);
});

it("takes a count that adds up from April for what it is", () => {
  expect(look("Number of adoptions", ["50", "112", "171", "230", "288", "351"])).toEqual([]);
  expect(look("Number of adoptions", ["50", "112", "112", "230", "288", "351"])).toEqual([]);
  expect(look("Number of adoptions", ["436", "440", "450", "460", "470", "5000"])).toHaveLength(1);
  expect(look("Number of adoptions, year to date", ["436", "440", "450", "460", "470", "20"])).toEqual([]);
});

it("takes no year's outturn for a month, and a tenfold value of few for a slip", () => {
  const said = (headings: string[], values: string[]) =>
    lookAtRows([
      ["Ref", "Measure", ...headings],
      ["1.1", "Number of referrals received", ...values],
      ["1.2", "% of reviews in time", ...values.map(() => "90%")],
    ]).findings.flatMap(({ check, message }) => (check === "implausible" ? [message] : []));
  const months = ["Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24"];
  expect(said(["2023/24 outturn", ...months], ["3,988", "310", "342", "335", "329", "281"])).toEqual([]);
  expect(said(["2023/24 outturn", ...months], ["3,988", "310", "342", "335", "3290", "281"])).toEqual([
    "1.1 says 3290, far from its other values, which lie between 281 and 342.",
  ]);
  const years = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"];
  expect(said(years, ["61", "63", "66", "700", "71"])).toHaveLength(1);
  expect(said(years, ["61", "63", "66", "70", "71"])).toEqual([]);
});

// Byar's 99.8% interval of 54 is 33.7 to 81.6, of 99 71.3 to 133.2, of 441 379 to 510.
it("asks whether a month is complete only of the last one, and only where it is low", () => {
  const said = (...values: string[]) => look("Number of referrals", values).map(({ message }) => message);
  const low = "3.1 says 54, far from its other values, which lie between 436 and 506.";
  expect(said("436", "506", "480", "455", "484", "54")).toEqual([`${low} Is the month incomplete?`]);
  expect(said("436", "54", "480", "455", "484", "506")).toEqual([low]);
  expect(said("436", "506", "480", "455", "484", "5540")).toEqual([
    "3.1 says 5540, far from its other values, which lie between 436 and 506.",
  ]);
});

it("leaves what is half the lowest, or twice the highest, and no further", () => {
  const count = (last: string) =>
    look("Number of referrals", ["200", "210", "220", "205", "215", last]).length;
  expect(["99", "100", "440", "441"].map(count)).toEqual([1, 0, 0, 1]);
});

it("says what makes it sure", () => {
  const why = (name: string, values: string[], working: string) =>
    look(name, values, working).map((one) => one.why);
  const share = ["24%", "31%", "36%", "46%", "15%", "0.49%"];
  expect(why("% S47s that progress to ICPC", share, "1/205")).toEqual([
    "It comes from 1/205. Chance alone would not take it so far: its 99.8% interval holds none of the other values.",
  ]);
  expect(why("% seen", ["91%", "92%", "90%", "93%", "92%", "19%"], "")).toEqual([
    "Chance alone would hardly take it so far from all the others.",
  ]);
  // 32 * 12 / 146874 * 10000 = 26.1; the interval of 32 reaches 54, and 54 gives 44.
  const rates = ["331", "337", "404", "419", "450"];
  expect(why("Referrals (per 10,000)", [...rates, "26"], "((32*12)/146874)*10000")).toHaveLength(1);
  // The interval of 1 reaches 9.2, and with 20,000 children and twelve months 9.2 gives 55.
  expect(why("Deaths (per 10,000)", ["60", "66", "72", "54", "48", "6"], "((1*12)/20000)*10000")).toEqual([]);
});

it("knows the share that all of a few are, which a count of them would leave open", () => {
  // Wilson's 99.8% interval of 20 of 20 begins at 20/(20 + 3.09²) = 67.7%; Byar's of 20 at 8.9, which is 44.6% of 20.
  const others = ["44%", "46%", "45%", "48%", "49%"];
  expect(look("% seen", [...others, "100%"], "20/20")).toHaveLength(1);
  expect(look("% seen", [...others, "100%"], "(20/20)*100")).toHaveLength(1);
});

it("judges a rate of none counted by its distance from the others", () => {
  const rates = (...others: string[]) =>
    look("Deaths (per 10,000)", [...others, "0"], "((0*12)/20000)*10000").length;
  expect(rates("60", "61", "62", "60", "61")).toBe(1);
  expect(rates("60", "66", "72", "54", "48")).toBe(0);
});

it("says nothing where the others are all alike: how far they spread is not known", () => {
  expect(look("% seen", ["50%", "50%", "50%", "50%", "50%", "19%"])).toEqual([]);
});

it("does not lay the latest working at an earlier value's door", () => {
  const [earlier] = look("% seen", ["91%", "92%", "19%", "93%", "92%", "90%"], "90/100");
  expect(earlier?.why).toBe("Chance alone would hardly take it so far from all the others.");
});

it("asks for five values, and for six without counts", () => {
  const counts = (...values: string[]) =>
    look("Number of referrals", [...values, "", "", ""].slice(0, 6)).length;
  expect(counts("436", "506", "480", "54")).toBe(0);
  expect(counts("436", "506", "480", "455", "54")).toBe(1);
  // 3 below 90 to 93 is 29 times their spread, 40 is 16 times, 60 is 10 times.
  const shares = (...values: string[]) => look("% seen", [...values, "", ""].slice(0, 6)).length;
  expect(shares("91%", "92%", "90%", "93%", "40%")).toBe(1);
  expect(shares("91%", "94%", "85%", "93%", "40%")).toBe(0);
  expect(shares("91%", "94%", "85%", "93%", "92%", "40%")).toBe(1);
});

it("takes a low first value for the start of a year only where all that follow rise", () => {
  const count = (...values: string[]) => look("Number of adoptions", values).length;
  expect(count("20", "112", "171", "230", "288", "351")).toBe(0);
  expect(count("20", "112", "104", "130", "128", "151")).toBe(1);
});

it("leaves a slip of unit to its check, but not what another cell's slip would excuse", () => {
  const found = (target: string, last: string) =>
    lookAtRows([
      HEADING,
      ["3.1", "% seen", target, "91%", "92%", "90%", "93%", "92%", last, ""],
      OTHERS,
    ]).findings.flatMap(({ check, severity }) => (severity === "note" ? [] : [check]));
  expect(found("90%", "0.91%")).toEqual(["unit-slip"]);
  expect(found("0.9%", "19%")).toEqual(["unit-slip", "implausible"]);
});

it("takes a rate's interval from the count behind it, on its scale", () => {
  // Byar's 99.8% interval of 20 begins at 8.9; with 20,000 children 20 give 10, and 8.9 give 4.5 in 10,000.
  const rates = (highest: string) =>
    look("Deaths (per 10,000)", ["3.9", "3.8", "3.9", "3.7", highest, "10.0"], "(20/20000)*10000").length;
  expect([rates("4.0"), rates("4.9")]).toEqual([1, 0]);
});

it("expects less of the first week of a term, not of its first month", () => {
  const found = (...headings: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", ...headings],
      ["3.1", "Number of suspensions", "", "3", "38", "41", "44", "51", "47"],
      ["3.2", "% of reviews in time", "90%", "88%", "88%", "88%", "88%", "88%", "88%"],
    ]).findings.filter(({ check }) => check === "implausible").length;
  const weeks = ["02", "09", "16", "23", "30"].map((day) => `w/c ${day}/09/2024`);
  expect(found(...weeks, "w/c 07/10/2024")).toBe(0);
  expect(found("Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24", "Sep-24")).toBe(1);
});

it("sets no quarter beside years, though nothing dates them", () => {
  const rows = (...last: string[]) => [
    ["Reference", "Measure", "Target", "2019", "2020", "2021", "2022", "2023", ...last],
    ["3.1", "Number of referrals received", "4,000", "4,010", "4,105", "3,998", "4,060", "4,120", "1,020"],
    ["3.2", "Number of contacts received", "9,000", "9,010", "9,105", "8,998", "9,060", "9,120", "2,240"],
  ];
  const said = (last: string) =>
    lookAtRows(rows(last)).findings.filter(({ check }) => check === "implausible").length;
  expect(said("Q1 2024")).toBe(0);
  expect(said("2024")).toBe(2);
});
