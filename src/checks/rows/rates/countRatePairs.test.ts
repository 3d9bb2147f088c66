import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { countRatePairs } from "./countRatePairs";
import { ALONE } from "../../run/subject";

const MONTHS = ["Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
const WORKING = "((387*12)/146874)*10000";
const pairs = (...rows: string[][]) => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", ...MONTHS, "Number"],
    ...rows,
    ["6.4", "% others", "90%", "88%", "50%", "50%", "50%", "50%", "1/2"],
  ]);
  return countRatePairs({ ...ALONE, scorecard, judgements });
};
const rate = (values: string[], working = WORKING, name = "Referrals (per 10,000)") => [
  ...["1.2", name, "450", ...values, working],
];
const count = (values: string[], name = "Number of referrals") => ["1.3", name, "TBC", ...values, ""];
const agreeing = (...rows: string[][]) => pairs(...rows)[0]?.months.map(({ agrees }) => agrees);

// 703 * 12 / 146874 * 10000 = 574.4; 513 gives 419.1, 413 337.4, 405 330.9 and 387 316.2.
const COUNTS = ["703", "513", "413", "405", "387"];
const RATES = ["574", "419", "337", "331", "316"];

it("pairs a count and a rate of one thing, in whichever order they stand", () => {
  const [pair] = pairs(rate(RATES), count(COUNTS));
  expect([pair?.rate.measure.reference, pair?.count.measure.reference]).toEqual(["1.2", "1.3"]);
  expect(pair?.months.map(({ expected }) => Math.round(expected * 10) / 10)).toEqual([
    574.4, 419.1, 337.4, 330.9, 316.2,
  ]);
  expect(agreeing(count(COUNTS), rate(RATES))).toEqual([true, true, true, true, true]);
  expect(pairs(rate(RATES), count(COUNTS, "Number of contacts"))).toEqual([]);
});

it("pairs the longer of two names with the shorter, whichever has it, and neither twice", () => {
  const long = "Number of referrals to social care";
  expect(agreeing(rate(RATES), count(COUNTS, long))).toEqual([true, true, true, true, true]);
  const both = pairs(rate(RATES), count(COUNTS), ["1.4", long, "TBC", ...COUNTS, ""]);
  expect(both.map((pair) => pair.count.measure.reference)).toEqual(["1.3"]);
});

it("leaves a quantity that two rows count", () => {
  expect(pairs(rate(RATES), count(COUNTS), ["1.4", "Referrals", "TBC", ...COUNTS, ""])).toEqual([]);
});

it("asks for two months that agree, and half of all", () => {
  expect(agreeing(rate(["574", "419", "", "500", "600"]), count(COUNTS))).toEqual([true, true, false, false]);
  expect(pairs(rate(["574", "419", "200", "500", "600"]), count(COUNTS))).toEqual([]);
  expect(pairs(rate(["", "", "", "500", "316"]), count(COUNTS))).toEqual([]);
});

it("leaves months in which one of the two is not there, or nothing was counted", () => {
  expect(agreeing(rate(["574", "NA", "337", "331", "316"]), count(["703", "513", "0", "NA", "387"]))).toEqual(
    [true, true],
  );
});

it("finds the scale that most months allow where no working tells it", () => {
  expect(agreeing(rate(RATES, ""), count(COUNTS))).toEqual([true, true, true, true, true]);
  expect(agreeing(rate(["574", "419", "337", "350", "316"], ""), count(COUNTS))).toEqual([
    ...[true, true, true, false, true],
  ]);
  // As a rate of another population, in which the working of the latest month alone agrees: 1.5 times.
  expect(agreeing(rate(["1055", "770", "620", "608", "316"]), count(COUNTS))).toEqual([
    ...[true, true, true, true, false],
  ]);
  // 387 of 861 is no rate.
  expect(agreeing(rate(RATES, "387/861"), count(COUNTS))).toEqual([true, true, true, true, true]);
});

it("takes the rate of the same name where a shorter name would do too", () => {
  const long = "Referrals to social care";
  const [pair, ...others] = pairs(
    rate(RATES, WORKING, `${long} (per 10,000)`),
    ["1.1", "Referrals (per 10,000)", "450", ...RATES, WORKING],
    count(COUNTS, `Number of ${long}`),
  );
  expect([pair?.rate.measure.reference, others]).toEqual(["1.2", []]);
});

it("leaves names that do not say what is counted", () => {
  expect(pairs(rate(RATES, WORKING, "Children (per 10,000)"), count(COUNTS, "Number of children"))).toEqual(
    [],
  );
});

it("believes the working where half of the months do, and else what most of them say", () => {
  // 413, 405 and 387 halved are 206.5, 202.5 and 193.5.
  const [halved, last] = [["207", "203"], "194"];
  expect(agreeing(rate(["574", "419", ...halved, ""]), count(COUNTS))).toEqual([true, true, false, false]);
  expect(agreeing(rate(["574", "419", ...halved, last]), count(COUNTS))).toEqual([
    ...[false, false, true, true, true],
  ]);
  // 703 and 513 of 1,250 are 562.4 and 410.4 in a thousand.
  const perThousand = rate(["562", "410", ...halved, ""], "(405/1250)*1000", "Referrals (per 1,000)");
  expect(agreeing(perThousand, count(COUNTS))).toEqual([true, true, false, false]);
});

it("takes the middle of the scales that months without a working allow, as closely as their decimals say", () => {
  // 100 and 200 that show as 50 and 100 allow 0.4975 to 0.5025.
  const [pair] = pairs(rate(["50", "100", "", "", ""], ""), count(["100", "200", "", "", ""]));
  expect(pair?.months.map(({ expected }) => Math.round(expected * 10) / 10)).toEqual([50, 100]);
  const decimals = rate(["574.4", "419.1", "337.4", "330.9", "316.2"], "");
  expect(agreeing(decimals, count(COUNTS))).toEqual([true, true, true, true, true]);
});

it("allows what the rounding of counts allows, where a note says to how many", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", ...MONTHS, "Number"],
    // 405 may be 400 to 410, which give 326.8 to 335.0.
    rate(["574", "419", "337", "335", "316"]),
    count(COUNTS),
    ["6.4", "% others", "90%", "88%", "50%", "50%", "50%", "50%", "1/2"],
  ]);
  const toTen = (april: string) => {
    const shown = lookAtRows([
      ["Reference", "Measure", "Target", ...MONTHS, "Number"],
      rate(["574", "419", "337", april, "316"]),
      count(COUNTS),
      ["6.4", "% others", "90%", "88%", "50%", "50%", "50%", "50%", "1/2"],
    ]);
    const subject = {
      ...ALONE,
      scorecard: { ...shown.scorecard, countsTo: 10 },
      judgements: shown.judgements,
    };
    return countRatePairs(subject)[0]?.months[3]?.agrees;
  };
  expect(["326", "327", "331", "335", "336"].map(toTen)).toEqual([false, true, true, true, false]);
  expect(countRatePairs({ ...ALONE, scorecard, judgements })[0]?.months[3]?.agrees).toBe(false);
});

it("takes a working that divides by nothing for none", () => {
  expect(agreeing(rate(RATES, "((387*12)/0)*10000"), count(COUNTS))).toEqual([true, true, true, true, true]);
});
