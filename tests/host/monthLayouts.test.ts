import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareCounts, readReport } from "../../src/workflow/month/prepareCounts";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { NO_SETTINGS } from "../../src/model/settings";
import type { Book } from "../../xlsx/book";
import type { OpenBook } from "../../workbench/node/openInNode";
import { at, cellAt } from "./cells";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const PERCENT = { numberFormat: "0%" };

/** Adds the next month, applies what is ticked, and gives the reader of cells back. */
async function added(open: OpenBook): Promise<(address: string, sheet?: string) => unknown> {
  const { cards } = await readWorkbook();
  const { changes, trouble } = await prepareMonth(cards[0]!, NOW);
  expect(trouble).toBeNull();
  expect(
    (
      await applyChanges(
        changes.filter(({ hers }) => !hers),
        NOW,
      )
    ).skipped,
  ).toEqual([]);
  return (address, sheet = "Board") => {
    const { formula, content } = cellAt(open, at(open, sheet, address));
    return formula ?? content;
  };
}

const across = bookOf({
  Board: [
    ["Measure", "Re-referrals", "Assessments within 45 days", "Rate of children in care"],
    ["Good is", "Low", "High", "Low"],
    ["Target", 0.2, 0.85, 60],
    ["Tolerance", 0.25, 0.8, 65],
    ["Apr-24", 0.22, "=Data!B2", 61],
    ["May-24", 0.21, "=Data!B3", 66],
  ].map((row) =>
    row.map((cell) => (typeof cell === "string" && !cell.startsWith("=") ? { value: cell } : cell)),
  ),
  Data: [
    ["Month", "Share"],
    ["April", 0.8],
    ["May", 0.85],
    ["June", 0.9],
  ],
});

test("where measures run across, the next month is a row", () =>
  withBook(across, async (open) => {
    const shown = await added(open);
    expect(["A7", "B7", "C7", "D7"].map((address) => shown(address))).toEqual(["Jun-24", "", "=Data!B4", ""]);
    expect((await revertLast()).skipped).toEqual([]);
    expect(shown("A7")).toBe("");
  }));

const groups: Book = bookOf({
  Board: [
    ["", "", "May-24", "", "", "Jun-24", "", "", "Target"].map((value) => ({ value })),
    [
      "Ref",
      "Measure",
      "Numerator",
      "Denominator",
      "Performance",
      "Numerator",
      "Denominator",
      "Performance",
      "",
    ].map((value) => ({ value })),
    [
      "1",
      "% visits in time",
      90,
      100,
      { formula: "=C3/D3", style: PERCENT },
      93,
      100,
      { formula: "=F3/G3", style: PERCENT },
      { value: 0.9, style: PERCENT },
    ],
    [
      "2",
      "% plans in time",
      40,
      50,
      { formula: "=C4/D4", style: PERCENT },
      45,
      50,
      { formula: "=F4/G4", style: PERCENT },
      { value: 0.9, style: PERCENT },
    ],
  ],
});

test("where each month has numerator, denominator and figure, the next one gets all three, and its counts go there", () =>
  withBook(groups, async (open) => {
    const shown = await added(open);
    expect(["I1", "I2", "J2", "K2", "I3", "J3", "K3", "K4", "L1"].map((address) => shown(address))).toEqual([
      "Jul-24",
      "Numerator",
      "Denominator",
      "Performance",
      "",
      "",
      "=I3/J3",
      "=I4/J4",
      "Target",
    ]);
    expect((await revertLast()).skipped).toEqual([]);
    expect(shown("I1")).toBe("Target");
  }));

const single = bookOf({
  Board: [
    ["Ref", "Measure", "Target", "May-24", "Jun-24", "Numerator", "Denominator"].map((value) => ({ value })),
    [
      "1",
      "% visits in time",
      { value: 0.9, style: PERCENT },
      { value: 0.9, style: PERCENT },
      { formula: "=F2/G2", style: PERCENT },
      93,
      100,
    ],
    [
      "2",
      "% plans in time",
      { value: 0.9, style: PERCENT },
      { value: 0.8, style: PERCENT },
      { formula: "=F3/G3", style: PERCENT },
      45,
      50,
    ],
  ],
});

test("where the counts are there once, last month's figure keeps its value and the new one takes the formula", () =>
  withBook(single, async (open) => {
    const shown = await added(open);
    expect(["E2", "F1", "F2", "G2", "H2"].map((address) => shown(address))).toEqual([
      0.93,
      "Jul-24",
      "=G2/H2",
      "",
      "",
    ]);
    const { cards } = await readWorkbook();
    const july = { kind: "month", year: 2024, month: 7 } as const;
    const { matching } = readReport(
      "Ref,Numerator,Denominator\n2,46,50\n1,88,100",
      cards[0]!.scorecard,
      july,
      NO_SETTINGS,
    );
    const { changes, notes } = await prepareCounts(cards[0]!, matching.matched, july);
    expect(notes).toEqual([]);
    await applyChanges(
      changes.filter(({ hers }) => !hers),
      NOW,
    );
    expect(["G2", "H2", "G3", "H3"].map((address) => shown(address))).toEqual([88, 100, 46, 50]);
    expect(cellAt(open, at(open, "Board", "F3")).content).toBeCloseTo(0.92, 12);
    await revertLast();
    expect((await revertLast()).skipped).toEqual([]);
    expect(["E2", "F2", "G2"].map((address) => shown(address))).toEqual(["=F2/G2", 93, 100]);
  }));

const sections: Book = bookOf({
  Board: [
    ["Improvement dashboard 2024/25"],
    ["Measure", "Target", "Jan", "Feb", "Mar"],
    ["% decisions in one day", 0.95, 0.9, 0.93, 0.96],
    ["% repeat contacts", 0.15, 0.19, 0.18, 0.17],
    ["Measure", "Target", "Jan", "Feb", "Mar"],
    ["% core groups in 6 weeks", 0.9, 0.81, 0.84, 0.83],
    ["% supervision on time", 0.9, 0.77, 0.8, 0.86],
  ].map((row) => row.map((value) => ({ value }))),
});

test("the next month heads every section, with its year where the title's has ended, and all is taken back", () =>
  withBook(sections, async (open) => {
    const shown = await added(open);
    expect(["F1", "F2", "F3", "F5", "F6"].map((address) => shown(address))).toEqual([
      "",
      "Apr 2025",
      "",
      "Apr 2025",
      "",
    ]);
    const { cards } = await readWorkbook();
    expect(cards[0]?.scorecard.periods.at(-1)).toEqual({ kind: "month", year: 2025, month: 4 });
    expect((await revertLast()).skipped).toEqual([]);
    expect(["F2", "F5"].map((address) => shown(address))).toEqual(["", ""]);
  }));
