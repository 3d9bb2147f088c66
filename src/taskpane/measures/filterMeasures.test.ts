import { expect, test } from "vitest";
import type { Status } from "../../core/status/status";
import { judgementOf } from "../testing/examples";
import { countStatuses, withStatus } from "./filterMeasures";

const withValue = (value: Status) =>
  judgementOf({ status: { period: null, actual: null, value, reason: "", unrounded: null } });
const judgements = (["green", "red", "grey", "red"] as const).map(withValue);

test("measures are counted by status", () => {
  expect(countStatuses(judgements)).toEqual({ green: 1, amber: 0, red: 2, grey: 1 });
});

test("a filter shows one status, no filter all", () => {
  expect(withStatus(judgements, "red")).toEqual([judgements[1], judgements[3]]);
  expect(withStatus(judgements, "amber")).toEqual([]);
  expect(withStatus(judgements, null)).toBe(judgements);
});
