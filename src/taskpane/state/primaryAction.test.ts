import { expect, test } from "vitest";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { STARTING, type ViewName } from "./paneState";
import { primaryAction } from "./primaryAction";

const looking = (view: ViewName) => ({ ...STARTING, view });

const changes = [
  valueChangeOf({ id: "1" }),
  fillChangeOf({ id: "2" }),
  fillChangeOf({ id: "3", hers: true }),
];

test("review, then apply what is ticked", () => {
  expect(primaryAction(looking("measures"), changes)).toEqual({
    does: "review",
    name: "Review 3 changes",
    ticked: [],
  });
  expect(primaryAction(looking("changes"), changes)).toEqual({
    does: "apply",
    name: "Apply 2 ticked",
    ticked: [changes[0], changes[1]],
  });
});

test("nothing ticked, nothing to apply", () => {
  const none = new Map([
    ["1", false],
    ["2", false],
  ]);
  expect(primaryAction({ ...looking("changes"), ticks: none }, changes)).toEqual({
    does: "apply",
    name: "Apply 0 ticked",
    ticked: [],
  });
});

test("where nothing would change there is only Update", () => {
  expect(primaryAction(looking("changes"), [])).toEqual({ does: "update", name: "Update", ticked: [] });
});

test("while it is said what was done, the next click reviews, and never writes", () => {
  const outcome = { did: "applied", report: { done: 37, skipped: [], trouble: null } } as const;
  expect(primaryAction({ ...looking("changes"), outcome }, changes).does).toBe("review");
});
