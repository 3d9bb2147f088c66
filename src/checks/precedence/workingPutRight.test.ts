import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Finding } from "../../model/finding";
import { CHECKS } from "../run/checks";
import { ALONE } from "../run/subject";
import { withoutExplained } from "./withoutExplained";

/** Whether what a check found in the working of a rate or a share explains that it does not give its value. */
function explains(
  { name = "Rate per 10,000", value, working }: { name?: string; value: string; working: string },
  found: Pick<Finding, "check" | "published" | "expected">,
): boolean {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["1.3", name, "", "", value, working],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]);
  const finding: Finding = {
    severity: "error",
    cells: [],
    reference: "1.3",
    measure: name,
    message: "",
    why: "",
    repair: [],
    ...found,
  };
  const subject = { ...ALONE, scorecard, judgements };
  const disagrees: Finding = { ...finding, check: "working-disagrees" };
  return !withoutExplained([finding, disagrees], subject, CHECKS).includes(disagrees);
}

// 50 / 20,000 * 10,000 = 25; per 1,000 it is 2.5.
it("puts a rate's many right", () => {
  const found = { check: "per-wrong", published: 1000, expected: 10_000 } as const;
  expect(explains({ value: "25", working: "(50/20000)*1000" }, found)).toBe(true);
  expect(explains({ value: "26", working: "(50/20000)*1000" }, found)).toBe(false);
});

// 50 / 25,000 * 10,000 = 20.
it("puts a population or a denominator right", () => {
  for (const check of ["population-differs", "denominator-differs"] as const) {
    const found = { check, published: 20_000, expected: 25_000 };
    expect(explains({ value: "20", working: "(50/20000)*10000" }, found), check).toBe(true);
    expect(explains({ value: "31", working: "(50/20000)*10000" }, found), check).toBe(false);
  }
});

// 50 * 12 / 20,000 * 10,000 = 300.
it("takes a year's rate as the check worked it out", () => {
  const found = { check: "annualised-wrong", published: 25, expected: 300 } as const;
  expect(explains({ value: "300", working: "(50/20000)*10000" }, found)).toBe(true);
  expect(explains({ value: "3600", working: "(50/20000)*10000" }, found)).toBe(false);
});

it("puts a share right whose part is more than its whole, not one that is more than another row's", () => {
  const share = (working: string, published: string | number) =>
    explains(
      { name: "% in touch", value: "89%", working },
      { check: "part-exceeds-whole", published, expected: null },
    );
  expect(share("322/285", "322/285")).toBe(true);
  expect(share("285/322", "285/322")).toBe(false);
  expect(share("285/285", "285/285")).toBe(false);
  expect(share("322/285", 322)).toBe(false);
});

it("explains nothing without two numbers, a working or a value", () => {
  const right = { check: "per-wrong", published: 1000, expected: 10_000 } as const;
  const rate = { value: "25", working: "(50/20000)*1000" };
  expect(explains(rate, { ...right, published: "1000" })).toBe(false);
  expect(explains(rate, { ...right, expected: "10000" })).toBe(false);
  expect(explains(rate, { ...right, expected: null })).toBe(false);
  expect(explains({ ...rate, value: "n/a" }, right)).toBe(false);
  expect(explains({ ...rate, working: "" }, right)).toBe(false);
  expect(explains(rate, { ...right, check: "status-disagrees" })).toBe(false);
});
