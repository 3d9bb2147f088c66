import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { displayedIn, figureIn, shownIn } from "../../model/inFact";
import { measureFigures } from "./measureFigures";

const measure = () =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24"],
    ["7.3", "% in touch", "", "95%", "n/a", "93.4%", "96%"],
    ["6.4", "% others", "90%", "88%", "80%", "80%", "50%"],
  ]).judged("7.3").measure;
const shown = (figures: ReturnType<typeof measureFigures>): string[] =>
  figures.map(({ value }) => value.shown);

it("gives a row's figures up to a month, with that month's own", () => {
  const row = measure();
  const [january = null, february = null, march = null] = row.actuals.map(({ period }) => period);
  expect(shown(measureFigures(row, null))).toEqual(["95%", "93.4%", "96%"]);
  expect(shown(measureFigures(row, march))).toEqual(["95%", "93.4%"]);
  expect(shown(measureFigures(row, february))).toEqual(["95%"]);
  expect(shown(measureFigures(row, january))).toEqual(["95%"]);
  expect(shown(measureFigures(row, null))).toEqual(["95%", "93.4%", "96%"]);
});

it("takes a figure that no period dates for one of today", () => {
  const row = measure();
  const undated = { ...row, actuals: row.actuals.map((actual) => ({ ...actual, period: null })) };
  const january = row.actuals[0]?.period ?? null;
  expect(shown(measureFigures(undated, january))).toEqual(["95%", "93.4%", "96%"]);
});

it("works them out once for a month", () => {
  const row = measure();
  const march = row.actuals[2]?.period ?? null;
  expect(measureFigures(row, march)).toBe(measureFigures(row, march));
});

it("reads what a cell holds and shows, and nothing where there is no cell", () => {
  const { actuals, target } = measure();
  const [january = null, february = null, march = null] = actuals;
  expect(figureIn(march)).toMatchObject({ percent: true, decimals: 1, shown: "93.4%" });
  expect([displayedIn(january), displayedIn(february), displayedIn(march)]).toEqual([0.95, null, 0.934]);
  expect([shownIn(january), shownIn(february), shownIn(target), shownIn(null)]).toEqual([
    "95%",
    "n/a",
    "",
    "",
  ]);
  expect([figureIn(null), displayedIn(null)]).toEqual([null, null]);
});
