import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ENOUGH_FIGURES, ENOUGH_SIGNS } from "./borneOut";

it("wants two signs that bear a reading out for each that contradicts it, and of many more than half", () => {
  const enough = [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [11, 10],
    [19, 16],
    [16, 19],
  ].map(([right = 0, wrong = 0]) => ENOUGH_SIGNS(right, wrong));
  expect(enough).toEqual([false, false, true, false, true, false, true, false]);
});

it("takes a figure that stands alone for wrong, and several beside none for misread", () => {
  expect([ENOUGH_FIGURES(0, 1), ENOUGH_FIGURES(0, 2), ENOUGH_FIGURES(1, 2)]).toEqual([true, false, true]);
});

const SHARES = ["visits", "reviews", "plans", "checks", "audits", "interviews"];
/** Shares in time that have all risen, with their arrows or statuses. */
const look = (heading: string, signs: readonly string[]) =>
  lookAtRows([
    ["Ref", "Measure", "Target", "May-24", "Jun-24", heading],
    ...signs.map((sign, at) => [
      `2.${at + 1}`,
      `% of ${SHARES[at] ?? ""} in time`,
      "90%",
      "80%",
      "85%",
      sign,
    ]),
  ]).findings.filter(({ check }) => check === "direction-disagrees" || check === "status-disagrees");

it("finds the one arrow that the others show to be wrong", () => {
  const [found, ...more] = look("DoT", ["↑", "↑", "↓", "↑", "↑"]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: "warning", reference: "2.3" });
});

it("says once that a column means something else, where many of it disagree", () => {
  const found = look("DoT", ["↑", "↓", "↓", "↑", "↓"]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    ...{ severity: "note", reference: null, published: null, expected: null, repair: [] },
    message:
      "The arrows of 2.2, 2.3 and 2.5 do not say what was read from the others: 3 contradict it and 2 bear it out. Perhaps they are set against something else than the months shown.",
  });
  // Each fault with the two months that it was compared with.
  expect(found[0]?.cells).toHaveLength(9);
});

it("says of one beside which too few stand that it is in doubt, and repairs nothing", () => {
  expect(look("DoT", ["↓", "↑"])).toMatchObject([
    {
      ...{ severity: "note", reference: "2.1", repair: [] },
      message:
        "The arrow of 2.1 (↓) says worse. 80% to 85% is better, since higher is better. Too few others bear out how it was read: perhaps they are set against something else than the months shown.",
    },
  ]);
});

it("asks for less where the heading says what the arrows are set against", () => {
  expect(look("DoT on previous month", ["↓", "↑"])).toMatchObject([{ severity: "warning" }]);
  expect(look("DoT on previous month", ["↓", "↓", "↓"])).toMatchObject([{ severity: "note" }]);
});

it("does the same with statuses", () => {
  expect(look("RAG", ["Red", "Green", "Red"])).toMatchObject([{ severity: "warning", reference: "2.2" }]);
  expect(look("RAG", ["Green", "Green", "Red"])).toMatchObject([{ severity: "note", reference: null }]);
});
