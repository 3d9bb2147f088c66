import { expect, test } from "vitest";
import { measureOf } from "../testing/examples";
import { polarityReasons } from "./polarityReasons";

test("polarity: where it comes from, and what contradicts it", () => {
  const polarity = {
    value: "higher",
    source: "meaning",
    sentence: "Its name says that higher is better.",
    contradictions: [
      { value: "lower", source: "tolerance", sentence: "The target 70% is below the tolerance 80%." },
    ],
  } as const;
  expect(polarityReasons(measureOf({ polarity }))).toEqual([
    "Its name says that higher is better.",
    "But: The target 70% is below the tolerance 80%. By that, lower is better.",
  ]);
});
