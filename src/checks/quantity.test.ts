import { expect, it } from "vitest";
import { partsOf, quantityOf } from "./quantity";

it("reads the same quantity from different names", () => {
  expect(quantityOf("Number of referrals")).toEqual(["referral"]);
  expect(quantityOf("Referral rate (per 10,000)")).toEqual(["referral"]);
  expect(quantityOf("Section 47 enquiries (per 10,000)")).toEqual(quantityOf("# S47s"));
  expect(quantityOf("ICPCs (per 10,000)")).toEqual(
    quantityOf("Number of Initial Child Protection Conferences"),
  );
  expect(quantityOf("Children looked after at period end (per 10,000)")).toEqual(quantityOf("Number of CLA"));
  expect(quantityOf("Initial Assessments completed in the period (per 10,000)")).toEqual([
    "assessment",
    "initial",
  ]);
});

it("keeps what sets two quantities apart", () => {
  expect(quantityOf("% of referrals which are repeat referrals")).toEqual(["referral", "repeat"]);
  expect(quantityOf("CIC starts (per 10,000)")).toEqual(["care", "start"]);
});

it("takes the parts of a name, the largest first", () => {
  expect(partsOf(["referral", "social"])).toEqual(["referral social", "referral", "social"]);
});
