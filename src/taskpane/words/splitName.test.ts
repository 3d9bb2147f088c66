import { expect, test } from "vitest";
import { splitName } from "./splitName";

test("a short name stays whole", () => {
  expect(splitName("Number of Contacts")).toEqual({ start: "Number of Contacts", end: "" });
});

test("what tells twins apart stays in sight", () => {
  expect(splitName("% Care Leavers in EET (17-18 years old)")).toEqual({
    start: "% Care Leavers in EET ",
    end: "(17-18 years old)",
  });
});

test("a bracket near the end starts the end", () => {
  expect(splitName("Referrals to children's social care (per 10,000)")).toEqual({
    start: "Referrals to children's social care ",
    end: "(per 10,000)",
  });
});

test("the end starts at a word", () => {
  expect(splitName("% of referrals which are repeat referrals")).toEqual({
    start: "% of referrals which are ",
    end: "repeat referrals",
  });
});

test("one long word is cut where it must be", () => {
  expect(splitName("A".repeat(30))).toEqual({ start: "A".repeat(12), end: "A".repeat(18) });
});

test("line breaks and runs of blanks read as one blank", () => {
  expect(splitName("Agency\n rate")).toEqual({ start: "Agency rate", end: "" });
});
