import { expect, test } from "vitest";
import { revertLast } from "../../src/excel/apply/revert";
import { bookOf, type ShortCell, type ShortSheet } from "./support/bookOf";
import { contents } from "./support/contents";
import { cellOf, makeSnapshot } from "./support/makePages";
import { withBook } from "./support/withBook";

const share = (value: number): ShortCell => ({ value, style: { numberFormat: "0%" } });
const SCORECARD: ShortCell[][] = [
  ["'Ref", "'Measure", "'Target", "'Nov-24", "'Dec-24", "'Jan-25"],
  ["'1.1", "'Number of referrals", null, 340, 350, 355],
  ["'1.2", "'% of visits in time", ...[0.9, 0.88, 0.9, 0.91].map(share)],
  ["'1.3", "'Number of children in care", null, 872, 877, 880],
];
/** December's figures, as the analyst typed them. */
const TITLE: ShortCell[] = ["'Snapshot December 2024"];
const NAMES: ShortCell[] = ["'Number of referrals", "'% of visits in time", "'Number of children in care"];
const FIGURES: ShortCell[] = [350, share(0.9), 877];
const CHANGES: ShortCell[] = ["'(+10) ▲", "'(+2%) ▲", "'(+5) ▲"];

const bookWith = (snapshot: ShortSheet, sheet = "Snapshot") =>
  bookOf({ Scorecard: SCORECARD, [sheet]: snapshot });

const MONTH_STAYS =
  "Snapshot: “Snapshot December 2024” in A1 of Snapshot is left as it is; the figures are those of Jan-25.";

test.each<{ form: string; rows: ShortCell[][]; figures: string[]; changes: string[]; shown: unknown[] }>([
  {
    form: "below their names",
    rows: [TITLE, NAMES, FIGURES, CHANGES],
    figures: ["A3", "B3", "C3"],
    changes: ["A4", "B4", "C4"],
    shown: ["(+5) ▲", "(+1.0%) ▲", "(+3) ▲"],
  },
  {
    form: "above their names",
    rows: [TITLE, FIGURES, NAMES, CHANGES],
    figures: ["A2", "B2", "C2"],
    changes: ["A4", "B4", "C4"],
    shown: ["(+5) ▲", "(+1.0%) ▲", "(+3) ▲"],
  },
  {
    form: "beside their names, the signs apart",
    rows: [
      TITLE,
      ...NAMES.map((name, at) => [name, FIGURES[at] ?? null, ["'+10", "'+2pp", "'+5"][at] ?? null, "'▲"]),
    ],
    figures: ["B2", "B3", "B4"],
    changes: ["C2", "C3", "C4", "D4"],
    shown: ["+5", "+1.0pp", "+3", "▲"],
  },
  {
    form: "below their names without a change",
    rows: [TITLE, NAMES, FIGURES],
    figures: ["A3", "B3", "C3"],
    changes: [],
    shown: [],
  },
])("tiles with their figures $form are brought up to date as a whole", ({ rows, figures, changes, shown }) =>
  withBook(bookWith(rows), async (open) => {
    const before = await contents(open);
    const { proposed, report } = await makeSnapshot();
    expect(report.skipped).toEqual([]);
    expect(proposed.notes).toEqual([MONTH_STAYS]);
    expect(figures.map((cell) => cellOf(open, "Snapshot", cell).shown)).toEqual([355, 0.91, 880]);
    expect(changes.map((cell) => cellOf(open, "Snapshot", cell).shown)).toEqual(shown);
    expect(open.engine.sheets().map(({ name }) => name)).toEqual(["Scorecard", "Snapshot"]);
    expect((await makeSnapshot()).proposed.changes).toEqual([]);
    await revertLast();
    expect(await contents(open)).toEqual(before);
  }),
);

test.each<{ form: string; sheet: string; rows: ShortCell[][]; why: string }>([
  {
    form: "names that the scorecard does not have",
    sheet: "Snapshot",
    rows: [TITLE, ["'Referrals in", "'Visits", "'In care"], FIGURES, CHANGES],
    why: "none of its texts is called as a measure of the scorecard",
  },
  {
    form: "figures in more than one place",
    sheet: "Board page",
    rows: [TITLE, NAMES, [350, null, 877], [null, share(0.9)], CHANGES],
    why: "of its 3 names of measures 2 have their figure in the same place",
  },
  {
    form: "something that is no part of a tile",
    sheet: "Board page",
    rows: [["'Board page"], NAMES, FIGURES, CHANGES, ["'Placements"], ["'12 ▲ 3 more"]],
    why: "what stands in A6 is no part of a tile that could be read",
  },
])("one with $form is left alone, no second one is made, and why is said", ({ sheet, rows, why }) =>
  withBook(bookWith(rows, sheet), async (open) => {
    const { proposed } = await makeSnapshot();
    expect(proposed.changes).toEqual([]);
    expect(proposed.notes).toHaveLength(1);
    expect(proposed.notes[0]).toContain(
      `the sheet ${sheet} looks like one and is left as it is, for ${why}.`,
    );
    expect(proposed.notes[0]).toContain("No second one is made beside it");
    expect(open.engine.sheets()).toHaveLength(2);
  }),
);

test("a tile is brought up to date whole or not at all", () =>
  withBook(
    bookOf({
      Scorecard: [
        ["'Ref", "'Measure", "'Target", "'Dec-24", "'Jan-25"],
        ["'1.1", "'Number of referrals", null, null, 355],
        ["'1.2", "'% of visits in time", share(0.9), share(0.9), share(0.91)],
        ["'1.3", "'Number of children in care", null, "TBC", "TBC"],
      ],
      Snapshot: [["'Snapshot"], NAMES, FIGURES, CHANGES],
    }),
    async (open) => {
      const { proposed } = await makeSnapshot();
      // Without a figure before no change can be told, and December's must not stay there.
      expect(["A3", "A4", "B4"].map((cell) => cellOf(open, "Snapshot", cell).shown)).toEqual([
        355,
        "",
        "(+1.0%) ▲",
      ]);
      expect(["C3", "C4"].map((cell) => cellOf(open, "Snapshot", cell).shown)).toEqual([877, "(+5) ▲"]);
      expect(proposed.notes).toEqual([
        "Snapshot: the tile Number of children in care is left as it is, because the scorecard has no figure for it now.",
      ]);
    },
  ));
