import { expect, test } from "vitest";
import type { Written } from "../model/written";
import { oursOf, NOTHING_OURS } from "./ours";
import { releaseFilled } from "./releaseFilled";
import { judge } from "../judge/judge";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { prepareUpdate } from "./prepareUpdate";
import { NO_SETTINGS } from "../model/settings";
import type { CellContent } from "../core/figures/cellValue";

const HEADINGS = ["Ref", "Indicator", "Target", "Mar-24", "Jun-24", "Working", "Direction of Travel"];
const KEY = "1.4|% repeat referrals";

/** The changes of one row where `written` is ours in the columns E (latest value) and G (arrow). */
function changesOf(
  row: readonly string[],
  written: { value?: CellContent; fill?: string; arrow?: string },
  fills: Record<string, string> = {},
) {
  const looked = lookAtRows(
    [HEADINGS, ["1.1", "% assessments in time", "90%", "91%", "92%", "", "↑"], [...row]],
    { fills, asText: [0] },
  );
  const { scorecard } = looked;
  const place = (column: number) => ({ sheetId: scorecard.sheetId, sheet: scorecard.sheet, row: 2, column });
  const one = (kind: Written["kind"], column: number, after: CellContent | undefined): Written[] =>
    after === undefined ? [] : [{ kind, place: place(column), measureKey: KEY, after }];
  const all = [
    ...one("value", 4, written.value),
    ...one("fill", 4, written.fill),
    ...one("value", 6, written.arrow),
  ];
  const ours = oursOf(all, scorecard, scorecard.measures);
  const released = releaseFilled(scorecard, ours);
  const period = scorecard.latest;
  const appearance = {
    sheetId: scorecard.sheetId,
    row: 0,
    column: 0,
    ruled: [],
    fills: [[], [], ["", "", "", "", fills["E3"] ?? null].map((fill) => fill || null)],
  };
  return prepareUpdate(judge(released, period), appearance, {
    period,
    everyPeriod: false,
    settings: NO_SETTINGS,
    ours,
  }).filter(({ measureKey }) => measureKey === KEY);
}

test("a value that we filled follows its working, one that the analyst typed does not", () => {
  const row = ["1.4", "% repeat referrals", "20%", "20%", "25%", "27/100", "↓"];
  const filled = changesOf(row, { value: 0.25 });
  expect(filled.find(({ group }) => group === "values")).toMatchObject({
    before: 0.25,
    after: 0.27,
    hers: false,
  });
  expect(changesOf(row, {}).filter(({ group }) => group === "values")).toEqual([]);
  expect(changesOf(row, { value: 0.24 }).filter(({ group }) => group === "values")).toEqual([]);
});

test("a colour or arrow of ours is not the analyst's, another one is", () => {
  const row = ["1.4", "% repeat referrals", "20%", "20%", "25%", "", "↑"];
  const fills = { E3: "#00B050" };
  const ours = changesOf(row, { fill: "#00B050", arrow: "↑" }, fills);
  expect(ours.map(({ group, hers }) => [group, hers])).toEqual([
    ["statuses", false],
    ["directions", false],
  ]);
  const hers = changesOf(row, { fill: "#C00000", arrow: "→" }, fills);
  expect(hers.map(({ group, hers: isHers }) => [group, isHers])).toEqual([
    ["statuses", true],
    ["directions", true],
  ]);
});

test("a colour of ours goes with the target that gave it, one of the analyst's stays", () => {
  const row = ["1.4", "% repeat referrals", "", "20%", "25%", "", "↓"];
  const fills = { E3: "#C00000" };
  expect(changesOf(row, { fill: "#C00000" }, fills)).toMatchObject([
    { kind: "fill", after: null, hers: false },
  ]);
  expect(changesOf(row, {}, fills)).toEqual([]);
});

test("what was written is found again after the measure has moved down, and not in another measure's row", () => {
  const { scorecard } = lookAtRows([
    HEADINGS,
    ["1.4", "% repeat referrals", "20%", "20%", "25%", "", "↑"],
    ["1.5", "% visits", "90%", "91%", "92%", "", "↑"],
  ]);
  const place = (row: number) => ({ sheetId: scorecard.sheetId, sheet: scorecard.sheet, row, column: 4 });
  const ours = oursOf(
    [{ kind: "value", place: place(7), measureKey: KEY, after: 0.25 }],
    scorecard,
    scorecard.measures,
  );
  expect([
    ours("value", place(1), 0.25),
    ours("value", place(2), 0.25),
    ours("value", place(7), 0.25),
  ]).toEqual([true, false, false]);
  expect(ours("value", place(1), 0.26)).toBe(false);
  expect(oursOf([], scorecard, scorecard.measures)).toBe(NOTHING_OURS);
});

test("follows a measure that the analyst has renamed: what we filled is still ours", () => {
  const { scorecard } = lookAtRows(
    [HEADINGS, ["1.1", "% assessments in time", "90%", "91%", "92%", "", "↑"]],
    { asText: [0] },
  );
  const place = { sheetId: scorecard.sheetId, sheet: scorecard.sheet, row: 1, column: 4 };
  const isOurs = (measureKey: string) =>
    oursOf([{ kind: "fill", place, measureKey, after: "#00b050" }], scorecard, scorecard.measures)(
      "fill",
      place,
      "#00B050",
    );
  expect(isOurs("1.1|% assessments completed in time")).toBe(true);
  expect(isOurs("1.1|% assessments not in time")).toBe(false);
});
