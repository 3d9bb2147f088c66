import { expect, test } from "vitest";
import { findPeriod } from "../../core/periods/readPeriod";
import { NO_SETTINGS } from "../../model/settings";
import { withKept } from "./withKept";

const june = findPeriod("Jun-24");

test("what the analyst keeps is kept once for its measure and period, with the analyst's last reason", () => {
  const arrow = { group: "directions", measureKey: "1.4" } as const;
  const once = withKept(NO_SETTINGS, arrow, june, "agreed by the board");
  const twice = withKept(once, arrow, june, "agreed in July");
  const both = withKept(twice, { ...arrow, group: "statuses" }, null, "late data");
  expect(both.kept.map(({ group, reason }) => [group, reason])).toEqual([
    ["directions", "agreed in July"],
    ["statuses", "late data"],
  ]);
  expect(new Set(both.kept.map(({ period }) => period)).size).toBe(2);
});

test("a value is never replaced, so there is nothing to keep", () => {
  expect(() => withKept(NO_SETTINGS, { group: "values", measureKey: "1.4" }, june, "")).toThrow();
});
