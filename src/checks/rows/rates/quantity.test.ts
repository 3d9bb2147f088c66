import { expect, it } from "vitest";
import { wordSets, quantityOf } from "./quantity";

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
  expect(wordSets(["referral", "social"])).toEqual(["referral social", "referral", "social"]);
});

it.each([
  ["Number of families", "family"],
  ["Number of ties", "tie"],
  ["Number of checks - monthly", "check"],
  ["Foster carers' visits", "carer foster visit"],
  ["Dress", "dress"],
  ["Carer’s  leave", "carer leave"],
  ["24 - 7", ""],
])("%s counts %j", (name, key) => {
  expect(quantityOf(name).join(" ")).toBe(key);
});

it("takes no parts of a sentence", () => {
  const words = ["a", "b", "c", "d", "e", "f"];
  expect(wordSets(words)).toHaveLength(63);
  expect(wordSets([...words, "g"])).toEqual(["a b c d e f g"]);
});
