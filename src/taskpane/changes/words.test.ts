import { expect, test } from "vitest";
import type { Skipped } from "../../model/report";
import { fillChangeOf, placeAt, valueChangeOf } from "../testing/examples";
import { changeName } from "./changeName";
import { doneWords, outcomeWords } from "./outcomeWords";
import { skippedWords } from "./skippedWords";

const skip = (row: number, reason: Skipped["reason"]): Skipped => ({ place: placeAt(row, 13), reason });

test("what was done, and what was left", () => {
  const report = { done: 20, skipped: [skip(8, "changed")], trouble: null };
  expect(doneWords({ did: "applied", report })).toBe("20 cells changed.");
  expect(outcomeWords({ did: "applied", report })).toBe("20 cells changed. 1 cell was left as it is.");
  expect(outcomeWords({ did: "reverted", report: { done: 1, skipped: [], trouble: null } })).toBe(
    "1 cell put back.",
  );
});

test("trouble in the middle is said with it", () => {
  const report = { done: 3, skipped: [], trouble: "Excel stopped answering." };
  expect(outcomeWords({ did: "applied", report })).toBe("3 cells changed. Excel stopped answering.");
});

test("skipped cells are named once for each reason", () => {
  const skipped = [skip(8, "locked"), skip(9, "changed"), skip(10, "locked")];
  expect(skippedWords(skipped)).toEqual([
    {
      sentence:
        "The sheet is protected, so 2 cells were left as they are. Unprotect it in Review, or ask whoever set the password, then Update again.",
      skipped: [skipped[0], skipped[2]],
    },
    {
      sentence: "1 cell was left as it is: changed since you looked. Update to look again.",
      skipped: [skipped[1]],
    },
  ]);
});

test("a change is heard with its cell, measure, before and after", () => {
  expect(changeName(valueChangeOf())).toBe("N9, 1.4 Repeat referrals, blank to 26%");
  expect(changeName(fillChangeOf())).toBe("N9, 1.4 Repeat referrals, no colour to Red");
});
