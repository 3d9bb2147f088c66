import { expect, it } from "vitest";
import type { Change } from "../../model/change";
import { liveWords } from "./liveWords";

const change = (more: object): Change => ({
  ...{
    id: "a",
    kind: "value",
    group: "values",
    measure: "Repeat referrals",
    measureKey: "1.4|repeat referrals",
  },
  ...{ place: { sheetId: "{1}", sheet: "Scorecard", row: 1, column: 4 }, reason: "", hers: false },
  ...{ before: 0.26, after: 0.27, format: null, beforeShown: "26%", afterShown: "27%" },
  ...more,
});
const fill = { kind: "fill", group: "statuses", beforeShown: "Amber", afterShown: "Red" };

it("says of one measure what became of its value, its colour and its arrow", () => {
  const arrow = { group: "directions", afterShown: "↓" };
  expect(liveWords([change({}), change(fill), change(arrow)])).toBe("1.4: 26% → 27%, now red, arrow ↓");
  expect(liveWords([change({ beforeShown: "" })])).toBe("1.4: 27%");
});

it("says what has gone, and nothing of a number format", () => {
  expect(liveWords([change({ ...fill, afterShown: "" })])).toBe("1.4: now without a colour");
  expect(liveWords([change({ group: "directions", afterShown: "" })])).toBe("1.4: no arrow");
  expect(liveWords([change({ group: "statuses", afterShown: "Green" })])).toBe("1.4: status Green");
  expect(liveWords([change({ group: "statuses", afterShown: "" })])).toBe("1.4: status blank");
  expect(liveWords([change({}), change({ kind: "format", group: "statuses" })])).toBe("1.4: 26% → 27%");
});

it("counts measures and cells where there are several, and a cell once", () => {
  const other = change({
    measureKey: "1.5|visits",
    place: { sheetId: "{1}", sheet: "Scorecard", row: 2, column: 4 },
  });
  expect(liveWords([change({}), change(fill), other])).toBe("2 measures: 2 cells");
  expect(liveWords([])).toBe("");
});

it("calls a measure without a reference by its name, cut after forty signs", () => {
  const named = (measure: string) => liveWords([change({ measure, measureKey: `|${measure}` })]);
  expect(named("x".repeat(40))).toBe(`${"x".repeat(40)}: 26% → 27%`);
  expect(named("x".repeat(41))).toBe(`${"x".repeat(40)}…: 26% → 27%`);
});
