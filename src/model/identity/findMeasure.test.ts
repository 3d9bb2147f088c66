import { expect, it } from "vitest";
import { findMeasure } from "./findMeasure";

const VISITS = { reference: "1.1", name: "% of visits in time" };
const PLANS = { reference: "1.2", name: "% of plans reviewed in time" };
const find = (reference: string | null, name: string, among = [VISITS, PLANS]) =>
  findMeasure({ reference, name }, among);

it("goes by reference and name, without regard to case", () => {
  expect(find("1.1", "% Of Visits In Time")).toBe(VISITS);
  expect(find("1.2", "% of plans reviewed in time")).toBe(PLANS);
});

it("goes by the name before the reference: rows are numbered anew when one comes between", () => {
  expect(find("1.2", "% of visits in time")).toBe(VISITS);
  expect(find(null, "% of visits, in time")).toBe(VISITS);
});

it("goes by the reference where the new name shares words with the old", () => {
  expect(find("1.1", "% of visits carried out in time")).toBe(VISITS);
  expect(find("1. 1", "Percentage of visits in timescale")).toBe(VISITS);
  const repeat = { reference: "1.4", name: "Repeat referrals" };
  expect(find("1.4", "Re-referrals", [repeat])).toBe(repeat);
});

it("takes no other measure for it that has the reference now, nor its opposite", () => {
  expect(find("1.1", "Number of audits")).toBeNull();
  expect(find("1.1", "% of visits not in time")).toBeNull();
  expect(find("1.1", "Number of visits in time")).toBeNull();
  expect(find(null, "% of visits carried out in time")).toBeNull();
  const none = [{ reference: "", name: "% of visits in time" }];
  expect(find("", "% of visits carried out in time", none)).toBeNull();
});

it("is not certain where several could be it", () => {
  const boys = { reference: "2.1", name: "Number of plans" };
  const girls = { reference: "3.1", name: "Number of plans" };
  expect(find("1.1", "Number of plans", [boys, girls])).toBeNull();
  expect(find("3.1", "Number of plans", [boys, girls])).toBe(girls);
});

it("leaves a candidate out that something else speaks against", () => {
  const by: string[] = [];
  const never = (_: unknown, how: string): boolean => {
    by.push(how);
    return false;
  };
  for (const one of [VISITS, { ...VISITS, reference: "9" }, { ...VISITS, name: "% of visits seen in time" }])
    expect(findMeasure(one, [VISITS, PLANS], never)).toBeNull();
  expect(by).toEqual(["both", "name", "reference"]);
});
