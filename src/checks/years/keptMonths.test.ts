import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { PastFigure } from "../../model/beside";

/** December was added: its column is empty, and September's workings are in the history. */
const boardOf = (visits: string, december = "", working = "") => [
  ["Ref", "Measure", "Target", "Jun-24", "Sep-24", "Dec-24", "Number"],
  ["6.3", "% of visits in time", "90%", "88%", visits, december, working],
  ["6.4", "% of reviews in time", "90%", "88%", "90%", "", ""],
];
const HISTORY = { sheetId: "{9}", sheet: "KPI history" };
const keptWorking = (reference: string, working: string, more: Partial<PastFigure> = {}): PastFigure => ({
  ...{
    when: "2024-10-07",
    why: "replaced",
    sheet: "Scorecard",
    period: "2024-09",
    value: 0.91,
    shown: "91%",
  },
  reference,
  name: reference === "6.3" ? "% of visits in time" : "% of reviews in time",
  working,
  workingAt: { ...HISTORY, row: reference === "6.3" ? 1 : 2, column: 9 },
  ...more,
});
const found = (rows: readonly (readonly string[])[], past: readonly PastFigure[]) =>
  lookAtRows(rows, {
    asText: [0, 6],
    beside: { past, sheets: ["Scorecard", "KPI history"] },
  }).findings.filter(({ check }) => check !== "restated");

it("finds a figure that the kept working does not give, at the figure and beside the history", () => {
  // 756/861 is 87.8%.
  expect(found(boardOf("91%"), [keptWorking("6.3", "756/861")])).toMatchObject([
    {
      check: "working-disagrees",
      severity: "error",
      reference: "6.3",
      cells: [
        { sheet: "Scorecard", row: 1, column: 4, is: "fault" },
        { ...HISTORY, row: 1, column: 9, is: "comparedWith" },
      ],
      message: "Sep-24: 6.3 says 91%, but its working 756/861 gives 87.8%.",
      asSaid: "6.3 says 91%, but its working 756/861 gives 87.8%.",
      published: 0.91,
      expected: 0.878,
    },
  ]);
});

it("ends where the figure is put right, and where the working is", () => {
  expect(found(boardOf("88%"), [keptWorking("6.3", "756/861")])).toEqual([]);
  // Restated since: 80% is told by another check, and has a working that nobody kept.
  expect(found(boardOf("80%"), [keptWorking("6.3", "756/861")])).toEqual([]);
  expect(found(boardOf("91%"), [keptWorking("6.3", "783/861")])).toEqual([]);
});

it("says it also once the next month has its own working, which is asked by itself", () => {
  // 47/50 is 94%.
  expect(found(boardOf("91%", "94%", "47/50"), [keptWorking("6.3", "756/861")])).toHaveLength(1);
  expect(
    found(boardOf("91%", "93%", "47/50"), [keptWorking("6.3", "756/861")]).map(({ message }) => message),
  ).toEqual([
    "6.3 says 93%, but its working 47/50 gives 94.0%.",
    "Sep-24: 6.3 says 91%, but its working 756/861 gives 87.8%.",
  ]);
});

it("asks the last that was kept, of this sheet, and says it once where the working came back", () => {
  const right = keptWorking("6.3", "783/861", { when: "2024-10-08" });
  expect(found(boardOf("91%"), [keptWorking("6.3", "756/861"), right])).toEqual([]);
  expect(found(boardOf("91%"), [keptWorking("6.3", "756/861", { sheet: "Other" })])).toEqual([]);
  const back = [
    ["Ref", "Measure", "Target", "Jun-24", "Sep-24", "Number"],
    ["6.3", "% of visits in time", "90%", "88%", "91%", "756/861"],
    ["6.4", "% of reviews in time", "90%", "88%", "90%", ""],
  ];
  expect(
    lookAtRows(back, {
      asText: [0, 5],
      beside: { past: [keptWorking("6.3", "756/861")] },
    }).findings.map(({ message }) => message),
  ).toEqual(["6.3 says 91%, but its working 756/861 gives 87.8%."]);
});

it("calls a slip in a kept working one of the figure, and repairs nothing in the history", () => {
  // 300/312 is 96%; its typed result carries the percent sign of a fraction.
  const past = [keptWorking("6.3", "300/312 = 0.96%", { value: 0.96 }), keptWorking("6.4", "90/100")];
  expect(found(boardOf("96%"), past)).toMatchObject([
    {
      check: "unit-slip",
      cells: [
        { sheet: "Scorecard", row: 1, column: 4, is: "fault" },
        { ...HISTORY, row: 1, is: "comparedWith" },
      ],
      repair: [],
    },
  ]);
});

it("says nothing of a measure whose figures were kept without a working", () => {
  const { working, workingAt, ...figure } = keptWorking("6.3", "756/861");
  expect([working, workingAt]).toHaveLength(2);
  expect(found(boardOf("91%"), [figure])).toEqual([]);
});
