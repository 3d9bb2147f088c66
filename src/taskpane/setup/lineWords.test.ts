import { expect, test } from "vitest";
import type { Line } from "../../model/scorecard";
import { JUN_24 } from "../testing/examples";
import { lineName, lineReasons, rolePhrase } from "./lineWords";

const LINE: Line = {
  index: 27,
  heading: "Aim",
  role: "target",
  period: null,
  label: null,
  hidden: true,
  evidence: [
    { sentence: "The heading says “Aim”.", strength: 0.6 },
    { sentence: "Its cells are hardly ever figures.", strength: -0.7 },
  ],
  runnerUp: "baseline",
};

test("a line is called by its column's letter, or its row's number where measures run across", () => {
  expect(lineName(LINE, "down")).toBe("AB");
  expect(lineName(LINE, "across")).toBe("28");
});

test("a value is named with its period", () => {
  expect(rolePhrase({ role: "actual", period: JUN_24 })).toBe("Value, Jun-24");
  expect(rolePhrase({ role: "actual", period: null })).toBe("Value of a period");
  expect(rolePhrase(LINE)).toBe("Target");
});

test("what speaks for it, what against, that it is hidden, and what nearly won", () => {
  expect(lineReasons(LINE, "down")).toEqual([
    "The heading says “Aim”.",
    "Against it: its cells are hardly ever figures.",
    "The column is hidden in the sheet. It was read all the same.",
    "It was nearly taken for: Baseline.",
  ]);
  expect(lineReasons({ ...LINE, hidden: false, evidence: [], runnerUp: null }, "down")).toEqual([]);
});
