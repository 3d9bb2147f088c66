import { expect, test } from "vitest";
import { assurance } from "./assurance";
import type { Polarity } from "../status/polarity";

const LIMITS = { lower: 5, upper: 7 };
const of = (polarity: Polarity) => [4, 5, 6, 7, 8].map((target) => assurance(target, LIMITS, polarity));

test("a target below the limits is always reached where higher is better, one above them never", () => {
  expect(of("higher")).toEqual(["pass", "chance", "chance", "chance", "fail"]);
});

test("where lower is better it is the other way round", () => {
  expect(of("lower")).toEqual(["fail", "chance", "chance", "chance", "pass"]);
});

test("without an agreed direction a target is not passed or failed", () => {
  const nothing = [null, null, null, null, null];
  expect((["none", "plan", "unknown"] as const).map(of)).toEqual([nothing, nothing, nothing]);
});
