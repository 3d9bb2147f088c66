import { expect, it } from "vitest";
import { readCell } from "../figures/typed/readCell";
import type { NumberValue } from "../figures/cellValue";
import { agreesRounded } from "./agreesRounded";
import { readWorking } from "./readWorking";
import { workingFromParts } from "./workingFromParts";

const agrees = (part: number, whole: number, shown: string, step = 5, scale = 1) =>
  agreesRounded(
    workingFromParts(part, whole),
    (part / whole) * scale,
    readCell(shown, shown, "General") as NumberValue,
    step,
  );

// 25/30, each to the nearest 5, lies between 22.5/32.5 = 69.2% and 27.5/27.5 = 100%.
it("allows what counts rounded to five may give, and no more", () => {
  expect([agrees(25, 30, "85%"), agrees(25, 30, "69%"), agrees(25, 30, "100%")]).toEqual([true, true, true]);
  expect([agrees(25, 30, "68%"), agrees(25, 30, "101%")]).toEqual([false, false]);
});

// 300/320: from 297.5/322.5 = 92.2% to 302.5/317.5 = 95.3%.
it("allows less of large counts", () => {
  expect(["92%", "93%", "95%"].map((shown) => agrees(300, 320, shown))).toEqual([true, true, true]);
  expect(["91%", "96%", "75%"].map((shown) => agrees(300, 320, shown))).toEqual([false, false, false]);
  // To ten: 295/325 = 90.8% to 305/315 = 96.8%.
  expect(["91%", "97%", "98%"].map((shown) => agrees(300, 320, shown, 10))).toEqual([true, true, false]);
});

// 90/100 to 15: from 82.5/107.5 = 76.7% to 97.5/92.5. Shown to whole percent, half of one more either way.
it("counts what the value's own rounding allows on top", () => {
  expect(["76%", "77%"].map((shown) => agrees(90, 100, shown, 15))).toEqual([false, true]);
});

it("needs both counts", () => {
  const unknown = readWorking("387/146874*120000");
  const shown = readCell("316", "316", "General") as NumberValue;
  expect(unknown && agreesRounded(unknown, 316.2, shown, 5)).toBe(false);
});

// 60/20,000 per 10,000 is 30: from 57.5 (28.7) to 62.5 (31.3).
it("keeps the scale of a rate", () => {
  expect(["29", "31", "28", "32"].map((shown) => agrees(60, 20_000, shown, 5, 10_000))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

// 0/20: up to 2.5/17.5 = 14.3%.
it("allows some where none is counted, and nothing out of none", () => {
  expect(["0%", "14%", "15%"].map((shown) => agrees(0, 20, shown))).toEqual([true, true, false]);
  expect(agrees(5, 0, "5%")).toBe(false);
});
