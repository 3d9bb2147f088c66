import { beforeAll, expect, test } from "vitest";
import { kpiWorkingCheck } from "./kpiWorkingCheck";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("756 of 861 is 87.80%: 88% and 87.8% agree, 91% and 90% do not", () => {
  const workings = [["756/861"]];
  expect(kpiWorkingCheck([[0.88], [0.878], [0.91], [0.9], ["88%"], [756 / 861]], workings)).toEqual([
    ["Agrees"],
    ["Agrees"],
    ["Differs: the working gives 87.8%."],
    ["Differs: the working gives 87.8%."],
    ["Agrees"],
    ["Agrees"],
  ]);
});

test("a rate agrees as it is typed: 316.19 is 316", () => {
  const workings = [["((387*12)/146874)*10000"]];
  expect(kpiWorkingCheck([[316], [316.2], [317]], workings)).toEqual([
    ["Agrees"],
    ["Agrees"],
    ["Differs: the working gives 316.2."],
  ]);
});

test("a working in percent agrees with a percentage: 300/312*100 is 96%", () => {
  expect(kpiWorkingCheck([[0.96], [96]], [["300/312*100"]])).toEqual([["Agrees"], ["Agrees"]]);
});

test("a ratio of more than one and a long product are no shares, the whole of a whole is", () => {
  const check = (actual: number, working: string) => kpiWorkingCheck([[actual]], [[working]])[0]?.[0];
  expect(check(0.4, "1*1*1*1*1*1*1/2")).toBe("Differs: the working gives 0.50.");
  expect(check(0.5, "3/2")).toBe("Differs: the working gives 1.50.");
  expect(check(0.9, "2/2")).toBe("Differs: the working gives 100.0%.");
  expect(check(1, "1/2")).toBe("Differs: the working gives 50.0%.");
  expect(check(5, "24691/2")).toBe("Differs: the working gives 12,345.5.");
});

test("nothing to compare, or nothing to compare with", () => {
  expect(shown(kpiWorkingCheck([[""], [0.5], [0.5], ["NA"]], [["1/2"], [""], ["1/0"], ["1/2"]]))).toEqual([
    [""],
    [""],
    ["#DIV/0!"],
    ['#N/A The actual is "NA", which stands for a figure that is not there.'],
  ]);
});
