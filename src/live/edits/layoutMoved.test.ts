import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { latestMoved, workingsMoved } from "./layoutMoved";

const HEAD = ["Ref", "Measure", "Target", "Mar-24", "Jun-24", "Sep-24", "Working"];
const card = (...rows: readonly (readonly string[])[]) => lookAtRows([HEAD, ...rows]).scorecard;
const moved = (before: ReturnType<typeof card>, after: ReturnType<typeof card>, at: number) =>
  latestMoved(before, [before.measures[at]!], [after.measures[at]!], () => after.measures);

const put = (row: readonly string[], at: number, shown: string) =>
  row.map((was, column) => (column === at ? shown : was));
const VISITS = ["1.1", "% of visits", "90%", "88%", "92%", "", ""];
const REVIEWS = ["1.2", "% of reviews", "95%", "91%", "93%", "", ""];

it("a first figure in a new month makes it the latest", () => {
  const after = card(put(VISITS, 5, "94%"), REVIEWS);
  expect(moved(card(VISITS, REVIEWS), after, 0)).toBe(true);
});

it("another figure in the same month moves nothing", () => {
  expect(moved(card(VISITS, REVIEWS), card(put(VISITS, 4, "80%"), REVIEWS), 0)).toBe(false);
});

it("the last figure of the latest month gone moves it, one of several does not", () => {
  const before = card(VISITS, REVIEWS);
  expect(moved(before, card(put(VISITS, 4, ""), REVIEWS), 0)).toBe(false);
  const alone = card(VISITS, put(REVIEWS, 4, ""));
  expect(moved(alone, card(put(VISITS, 4, ""), put(REVIEWS, 4, "")), 0)).toBe(true);
});

// 44/50 is 88%, 46/50 is 92%, 47/50 is 94%.
it("workings speak of the month whose figures they give", () => {
  const rows = (working: string) => [
    ["1.1", "% of visits", "90%", "88%", "92%", "94%", working],
    ["1.2", "% of reviews", "95%", "88%", "92%", "94%", working],
    ["1.3", "% of plans", "95%", "88%", "92%", "94%", working],
  ];
  const now = card(...rows("47/50"));
  expect(workingsMoved(now)).toBe(false);
  const june = card(...rows("46/50"));
  const mixed = {
    ...now,
    measures: now.measures.map((one, at) => ({ ...one, working: june.measures[at]!.working })),
  };
  expect(workingsMoved(mixed)).toBe(true);
});

it("a table without workings has none that could move", () => {
  expect(workingsMoved(card(VISITS, REVIEWS))).toBe(false);
});
