import { expect, test } from "vitest";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { primaryAction } from "./primaryAction";

const changes = [
  valueChangeOf({ id: "1" }),
  fillChangeOf({ id: "2" }),
  fillChangeOf({ id: "3", hers: true }),
];

test("review, then apply what is ticked", () => {
  expect(primaryAction("measures", changes, new Map())).toEqual({
    does: "review",
    name: "Review 3 changes",
    ticked: [],
  });
  expect(primaryAction("changes", changes, new Map())).toEqual({
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
  expect(primaryAction("changes", changes, none)).toEqual({
    does: "apply",
    name: "Apply 0 ticked",
    ticked: [],
  });
});

test("where nothing would change there is only Update", () => {
  expect(primaryAction("changes", [], new Map())).toEqual({ does: "update", name: "Update", ticked: [] });
});
