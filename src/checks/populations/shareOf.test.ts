import { expect, it } from "vitest";
import { shareOf } from "./shareOf";

it("reads what a share is a share of", () => {
  expect(shareOf("% of referrals which are repeat referrals")).toEqual(["referral"]);
  expect(shareOf("Conversion contact to Assessment")).toEqual(["contact"]);
  expect(shareOf("% initial assessments with outcome Case to Close")).toEqual(["assessment", "initial"]);
  expect(shareOf("% S47s that progress to ICPC")).toEqual(["section47"]);
  expect(shareOf("% of of contacts screened as RED completed within 24 hours")).toEqual([
    "contact",
    "red",
    "screened",
  ]);
});

it("says nothing where the name does not", () => {
  expect(shareOf("% Care Leavers in Touch")).toBeNull();
});

it("knows that a re-referral is a referral", () => {
  for (const name of [
    "% re-referrals within 12 months",
    "Re-referral rate",
    "Percentage of re-referrals (within 12 months)",
  ])
    expect(shareOf(name)).toEqual(["referral"]);
  expect(shareOf("% of re-referrals which were closed")).toEqual(["referral", "repeat"]);
});
