import { expect, test } from "vitest";
import { readWorking } from "./readWorking";

const share = (expression: string, numerator: number, denominator: number) => ({
  ...{ expression, result: numerator / denominator, numerator, denominator, periodsPerYear: 1, per: 1 },
});

test("a percentage", () => {
  expect(readWorking("407/1626 = 0.25")).toEqual({
    ...share("407/1626", 407, 1626),
    stated: { number: 0.25, percent: false, decimals: 2, shown: "0.25" },
  });
});

test("a rate from a month's flow: 387 × 12 = 4,644; 4,644 ÷ 146,874 × 10,000 = 316.189…", () => {
  const working = readWorking("((387*12)/146874)*10000 = 316");
  expect(working).toMatchObject({ numerator: 387, denominator: 146874, periodsPerYear: 12, per: 10000 });
  expect(working?.result).toBeCloseTo(316.18938682, 8);
  expect(working?.stated?.number).toBe(316);
});

test("a rate of a stock has no twelve: 3,930 ÷ 146,874 × 10,000 = 267.576…", () => {
  const working = readWorking("(3930/146874)*10000 = 268");
  expect(working).toMatchObject({ numerator: 3930, denominator: 146874, periodsPerYear: 1, per: 10000 });
  expect(working?.result).toBeCloseTo(267.57628988, 8);
});

test("a denominator may be full-time equivalents", () => {
  expect(readWorking("107/202.5 = 0.53")).toMatchObject(share("107/202.5", 107, 202.5));
});

test("a result need not be stated", () => {
  expect(readWorking("457/3226")).toEqual({ ...share("457/3226", 457, 3226), stated: null });
  expect(readWorking("457/3226 =")).toEqual({ ...share("457/3226", 457, 3226), stated: null });
  expect(readWorking("=457/3226")).toEqual({ ...share("457/3226", 457, 3226), stated: null });
});

test.each([
  ["300/312 = 0.96%", 0.0096, true, 2],
  ["300/312 = 96%", 0.96, true, 0],
  ["300/312 = 96.2 %", 0.962, true, 1],
  ["2676/3 = 892", 892, false, 0],
  ["8028/3 = 2,676", 2676, false, 0],
  ["(3930/146874)*10000 = 268 per 10,000", 268, false, 0],
])("%s states %d in percent: %s, decimals: %d", (text, number, percent, decimals) => {
  expect(readWorking(text)?.stated).toMatchObject({ number, percent, decimals });
});

test.each([
  ["387*12/146874*10000", 387, 146874, 12, 10000],
  ["10000*387/146874", 387, 146874, 1, 10000],
  ["12*387/146874*10000", 387, 146874, 12, 10000],
  ["(387×4 ÷ 146,874) x 10,000", 387, 146874, 4, 10000],
  ["387/(146874/10000)", 387, 146874, 1, 10000],
  ["4*12/146874*10000", 4, 146874, 12, 10000],
  ["100/387", 100, 387, 1, 1],
  ["300/312*100", 300, 312, 1, 100],
  ["100*300/312", 300, 312, 1, 100],
  ["(12+5)/40", 17, 40, 1, 1],
  ["12/(40-5)", 12, 35, 1, 1],
  ["[12]/[40]", 12, 40, 1, 1],
])(
  "%s counts %d against %d, %d periods a year, per %d",
  (text, numerator, denominator, periodsPerYear, per) => {
    expect(readWorking(text)).toMatchObject({ numerator, denominator, periodsPerYear, per });
  },
);

test.each(["387/146874*120000", "3*7", "1/2/3", "1/2+1/4", "7*9/12", "5*12*12/80", "5*100*1000/8"])(
  "%s has no certain parts",
  (text) => {
    expect(readWorking(text)).toMatchObject({
      numerator: null,
      denominator: null,
      periodsPerYear: 1,
      per: 1,
    });
  },
);

test.each([
  ["2+3*4", 14],
  ["(2+3)*4", 20],
  ["2-3-4*1", -5],
  ["24/4/2", 3],
  ["24/(4/2)", 12],
  ["-6/3", -2],
  ["6/-3", -2],
  ["-(2+4)/3", -2],
  ["2*-3+10", 4],
  ["50%*8", 4],
  [".5*8", 4],
  ["1,626/2", 813],
])("%s is %d", (text, result) => {
  expect(readWorking(text)?.result).toBe(result);
});

test.each(["1/0", "0/0", "1/(1/0)", "5/(3-3)", "1/0*0"])("%s divides by zero and has no result", (text) => {
  expect(readWorking(text)).toMatchObject({ result: null });
});

test("what is too large for a number has no result", () => {
  expect(readWorking(`1${"0".repeat(300)}*1${"0".repeat(300)}`)).toMatchObject({ result: null });
});

test.each([
  ...[
    "",
    "26%",
    "316",
    "-5",
    "(5)",
    "5+3",
    "16/17 year olds",
    "TBC Jan/Feb",
    "12/05/2024",
    "1/4/24",
    "2023/24",
    "2024-25",
    "NA",
  ],
  ...[
    "N/A",
    "c/d",
    "407/",
    "/1626",
    "407//1626",
    "(407/1626",
    "407/1626)",
    "407 1626/2",
    "()",
    "(407)(2)/3",
    "4,07/1626",
    "1.2.3/4",
  ],
  ...[
    "407/1626 = 0.25 = 25%",
    "407/1626 = about 0.25",
    "407/1626 (overdue)",
    "1e3/2",
    "alert(1)/2",
    "Jun-23",
    "06/2024",
    "=",
    "==",
    "1=2",
  ],
])("%s is no working", (text) => {
  expect(readWorking(text)).toBeNull();
});

test("a share in words: 92 out of 1,000 is 9.2%", () => {
  expect(readWorking("92 out of 1,000")).toMatchObject({ result: 0.092, numerator: 92, denominator: 1000 });
  expect(readWorking("3 of 4 = 75%")).toMatchObject({ result: 0.75, stated: { number: 0.75 } });
  expect(readWorking("0 out of 0")).toMatchObject({ result: null });
  expect(readWorking("3 of 4 teams")).toBeNull();
});
