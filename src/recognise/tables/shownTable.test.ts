import { expect, it } from "vitest";
import { roles } from "../../../tests/support/layout";
import { viewOfRows } from "../../../tests/support/viewOfRows";
import { noSheetSettings } from "../../model/settings";
import { shownScorecard } from "./shownTable";

const shown = (headings: string[] | undefined, ...rows: string[]) =>
  shownScorecard(viewOfRows(...rows), {
    ...noSheetSettings("{1}", "Scorecard"),
    ...(headings && { headings }),
  });
/** Nothing in these headings says what stands below them. */
const ROWS = [
  "What | How | North | South",
  "Visits | weekly | 12 | 14",
  "Plans | monthly | 30 | 31",
  "Reviews | yearly | 7 | 9",
];

it("takes the first column of words for the measures, and those of figures for their values", () => {
  const card = shown(["What", "How", "North", "South"], ...ROWS);
  expect(card && roles(card)).toEqual(["measure", "ignored", "actual", "actual"]);
  expect(card?.measures.map(({ name }) => name)).toEqual(["Visits", "Plans", "Reviews"]);
});

it("leaves columns alone that say themselves what they are", () => {
  const card = shown(
    ["Group", "Measure", "Target", "Apr-24"],
    "Group | Measure | Target | Apr-24",
    "a | % in time | 90% | 91%",
    "b | % good | 70% | 61%",
  );
  expect(card && roles(card).slice(1)).toEqual(["measure", "target", "actual"]);
});

it("takes no column for figures of which only half are", () => {
  const card = shown(
    ["What", "How", "North", "South"],
    ROWS[0] ?? "",
    "Visits | weekly | 12 | much",
    "Plans | monthly | 30 | 31",
  );
  expect(card && roles(card)).toEqual(["measure", "ignored", "actual", "ignored"]);
});

it("finds the row that holds just these texts in their order, or nothing", () => {
  expect(shown(undefined, ...ROWS)).toBeNull();
  expect(shown(["How", "What", "North", "South"], ...ROWS)).toBeNull();
  expect(shown(["What", "How", "North"], ...ROWS)).toBeNull();
  expect(shown(["What", "How", "North", "South"], "A title | | | ", ...ROWS)?.range.row).toBe(1);
  expect(shown(["What", "How", "North", "South"], ROWS[0] ?? "")).toBeNull();
});
