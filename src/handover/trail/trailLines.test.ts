import { expect, it } from "vitest";
import type { Trail, TrailChange } from "../../model/handover/trail";
import { csvText } from "../table/csvText";
import { contentsOf, linksOf } from "../table/sheetTable";
import { boundsOf } from "./boundsOf";
import { trailDocument } from "./trailDocument";
import { trailLines } from "./trailLines";
import { trailTable } from "./trailTable";

const AT = new Date(2024, 9, 7, 9, 30).toISOString();
const LATER = new Date(2024, 9, 8, 14, 5).toISOString();
const N9 = { sheetId: "{1}", sheet: "Board", row: 8, column: 13 };
const CHANGE: TrailChange = {
  when: AT,
  savedBy: "Ann Field",
  live: false,
  place: N9,
  now: { ...N9, column: 14 },
  measure: "1.4 Repeat referrals",
  group: "values",
  before: { kind: "value", content: "", format: "0%" },
  after: { kind: "value", content: 0.2298, format: "0%" },
  why: "91/396 = 22.98%",
  stands: true,
  undone: false,
};
const NOTHING = { kept: [], dismissed: [] };
const trailOf = (...changes: readonly TrailChange[]): Trail => ({
  changes,
  applies: changes.length,
  most: 20,
  savedBy: null,
});

it("says who, when, which cell, before, after, why and by which rule", () => {
  expect(trailLines(trailOf(CHANGE), NOTHING)).toEqual([
    {
      deed: "Changed",
      when: AT,
      who: "Not known (file last saved by Ann Field)",
      sheet: "Board",
      cell: "O9",
      place: { ...N9, column: 14 },
      measure: "1.4 Repeat referrals",
      before: "blank",
      after: "23%",
      why: "91/396 = 22.98%",
      rule: "The value that its working gives",
      today: "Still as written",
    },
  ]);
});

it("does not guess who it was, or where a cell is that it cannot find", () => {
  const fill: TrailChange = {
    ...CHANGE,
    savedBy: null,
    now: null,
    group: null,
    before: { kind: "fill", fill: "#E5544F" },
    after: { kind: "fill", fill: null },
    why: null,
    stands: false,
  };
  expect(trailLines(trailOf(fill), NOTHING)).toMatchObject([
    {
      who: "Not known",
      cell: "N9 at the time",
      place: null,
      before: "red",
      after: "no colour",
      why: "Not kept",
      rule: "Not kept",
      today: "Cannot tell: the cell has moved or gone",
    },
  ]);
});

it("says what of it was undone, or changed since", () => {
  const today = (now: Partial<TrailChange>) =>
    trailLines(trailOf({ ...CHANGE, stands: false, ...now }), NOTHING)[0]?.today;
  expect([today({ undone: true }), today({})]).toEqual([
    "Undone since: it is as it was before",
    "Changed since",
  ]);
});

it("lists what was set aside and what was kept with their reasons, the latest first", () => {
  const lines = trailLines(trailOf(CHANGE), {
    dismissed: [
      {
        check: "working-result",
        sheetId: "{1}",
        sheet: "Board",
        reference: "6.3",
        measure: "Visits in time",
        cell: { row: 30, column: 13 },
        figure: "0.91 / 0.878",
        reason: "late returns counted",
        when: LATER,
        savedBy: "Ben Hill",
      },
    ],
    kept: [{ measureKey: "1.2|Referrals", group: "statuses", period: "2024-06", reason: "" }],
  });
  expect(lines.map(({ deed, measure, why, who }) => [deed, measure, why, who])).toEqual([
    ["Set aside", "6.3 Visits in time", "late returns counted", "Not known (file last saved by Ben Hill)"],
    ["Changed", "1.4 Repeat referrals", "91/396 = 22.98%", "Not known (file last saved by Ann Field)"],
    ["Kept as it is", "1.2 Referrals", "No reason given", "Not known"],
  ]);
});

it("is a list with moments as dates and cells that lead there", () => {
  const table = trailTable(trailLines(trailOf(CHANGE), NOTHING));
  expect(contentsOf(table)[0]?.slice(0, 5)).toEqual([
    "2024-10-07 09:30",
    "Not known (file last saved by Ann Field)",
    "Changed",
    "Board",
    "O9",
  ]);
  expect(linksOf(table)).toEqual([{ at: 0, column: 4, to: { sheet: "Board", row: 8, column: 14 } }]);
  expect(table.formats[0]).toBe("d mmm yyyy hh:mm");
});

it("is a document with a section for each deed, and says how far back it goes", () => {
  const bounds = boundsOf({ ...trailOf(CHANGE), savedBy: "Ann Field" });
  expect(bounds).toMatch(/last 20 times .* \(1 now\).*oldest are dropped first.*saved it last: Ann Field\.$/);
  const { pieces } = trailDocument(trailLines(trailOf(CHANGE), NOTHING), { today: "2024-10-08", bounds });
  expect(pieces).toMatchObject([
    { kind: "paragraph", text: bounds },
    { kind: "heading", text: "Changed by the add-in (1)" },
    {
      kind: "table",
      rows: [
        [
          expect.stringContaining("7 October 2024, 09:30"),
          "1.4 Repeat referrals",
          "Board\nO9",
          "blank → 23%\nStill as written",
          expect.anything(),
        ],
      ],
    },
  ]);
});

it("keeps what cells hold as text in a file that Excel opens", () => {
  expect(
    csvText([
      ["Cell", "Was"],
      ["N9", "=1+1"],
      ['say "no"', "a,b"],
      [-5, "-5 points"],
    ]),
  ).toBe('\ufeffCell,Was\r\nN9,\'=1+1\r\n"say ""no""","a,b"\r\n-5,\'-5 points\r\n');
});
