import { expect, it } from "vitest";
import { shareOfWhat } from "./shareOfWhat";

it("reads what a share is a share of", () => {
  expect(shareOfWhat("% of referrals which are repeat referrals")).toEqual(["referral"]);
  expect(shareOfWhat("Conversion contact to Assessment")).toEqual(["contact"]);
  expect(shareOfWhat("% initial assessments with outcome Case to Close")).toEqual(["assessment", "initial"]);
  expect(shareOfWhat("% S47s that progress to ICPC")).toEqual(["enquiry", "s47"]);
  expect(shareOfWhat("% of of contacts screened as RED completed within 24 hours")).toEqual([
    "contact",
    "red",
    "screened",
  ]);
});

it("reads a name with spaces around it alike", () => {
  expect(shareOfWhat("  % S47s that progress to ICPC ")).toEqual(["enquiry", "s47"]);
  expect(shareOfWhat(" % re-referrals within 12 months ")).toEqual(["referral"]);
});

it("says nothing where the name does not", () => {
  expect(shareOfWhat("% Care Leavers in Touch")).toBeNull();
});

it("knows that a re-referral is a referral", () => {
  for (const name of [
    "% re-referrals within 12 months",
    "Re-referral rate",
    "Percentage of re-referrals (within 12 months)",
  ])
    expect(shareOfWhat(name)).toEqual(["referral"]);
  expect(shareOfWhat("% of re-referrals which were closed")).toEqual(["referral", "repeat"]);
});
