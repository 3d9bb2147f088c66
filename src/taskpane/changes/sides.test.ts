import { expect, test } from "vitest";
import type { FormatChange } from "../../model/change";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { sidesOf } from "./sides";

function formatChange(before: string, after: string, beforeShown = "26%"): FormatChange {
  const { id, place, group, measure, measureKey, reason, hers } = fillChangeOf();
  return {
    id,
    place,
    group,
    measure,
    measureKey,
    reason,
    hers,
    kind: "format",
    before,
    after,
    beforeShown,
    afterShown: "",
  };
}

test("a value and a fill, and what is not there", () => {
  expect(sidesOf(valueChangeOf())).toEqual({ before: "blank", after: "26%" });
  expect(sidesOf(fillChangeOf())).toEqual({ before: "no colour", after: "Red" });
});

test("a value that is filled in with its letter", () => {
  expect(sidesOf(valueChangeOf({ format: '0%" R"' }))).toEqual({ before: "blank", after: "26% R" });
});

test("a letter that comes, changes or goes", () => {
  expect(sidesOf(formatChange("0%", '0%" R"'))).toEqual({ before: "26%", after: "26% R" });
  expect(sidesOf(formatChange('0%" G";-0%" G"', '0%" R";-0%" R"', "26% G"))).toEqual({
    before: "26% G",
    after: "26% R",
  });
  expect(sidesOf(formatChange('0%" G"', "0%"))).toEqual({ before: "26% G", after: "26%" });
});
