import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const look = (name: string, working: string, months = ["Mar-24", "Jun-24"], values = ["331", "316"]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", ...months, "Number"],
    ["1.2", name, "450", ...values, working],
    ["3.2", "ICPCs (per 10,000)", "58", "40", "54", "((66*12)/146874)*10000"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.flatMap(({ check, reference, message }) =>
    check === "annualised-wrong" && reference === "1.2" ? [message] : [],
  );

it("finds a flow without its twelve where others have it", () => {
  expect(look("Referrals (per 10,000)", "(387/146874)*10000")).toEqual([
    "The working of 1.2, (387/146874)*10000, is not multiplied up to a year, but what happens in a month or quarter is multiplied up to a year here.",
  ]);
});

it("finds a stock with a twelve", () => {
  expect(look("Children looked after at period end (per 10,000)", "((861*12)/146874)*10000")).toEqual([
    "The working of 1.2, ((861*12)/146874)*10000, is multiplied by 12, but a count at a point in time is not multiplied.",
  ]);
});

it("finds a twelve on a quarter", () => {
  const quarters = ["2023/24 Q4", "2024/25 Q1"];
  expect(look("Referrals (per 10,000)", "((1161*12)/146874)*10000", quarters)).toHaveLength(1);
  expect(look("Referrals (per 10,000)", "((1161*4)/146874)*10000", quarters)).toEqual([]);
});

it("is content with what is right, and with a year's figure", () => {
  expect(look("Referrals (per 10,000)", "((387*12)/146874)*10000")).toEqual([]);
  expect(look("Children looked after at period end (per 10,000)", "(861/146874)*10000")).toEqual([]);
  expect(look("Referrals in the last 12 months (per 10,000)", "(4644/146874)*10000")).toEqual([]);
});
