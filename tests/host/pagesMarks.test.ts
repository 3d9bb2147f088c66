import { expect, test } from "vitest";
import { bookOf, type ShortCell } from "./support/bookOf";
import { cellOf, makePages, makeSnapshot, typeInto } from "./support/makePages";
import { withBook } from "./support/withBook";

const share = (value: number): ShortCell => ({ value, style: { numberFormat: "0%" } });
const HEADINGS = ["'Ref", "'Measure", "'Target", "'Tolerance", "'Nov-24", "'Dec-24", "'Jan-25"];
const PAGE_ROWS = 38;
const DATA_ROWS = 39;

/** The cell of a page by its number from zero: `at(1, "G", 5)` is its status on the second page. */
const at = (page: number, column: string, row: number) => `${column}${page * PAGE_ROWS + row}`;

const WORDS = bookOf({
  Scorecard: [
    HEADINGS,
    ["'1.1", "'% of visits in time", "'Above 90%", "'85% or more", ...[0.88, 0.9, 0.9].map(share)],
    ["'1.2", "'% of referrals that are repeat", "'<10%", "'<12%", ...[0.12, 0.1, 0.09].map(share)],
    ["'1.3", "'Number of cases for each worker", "'5 below last year", "'between 5 and 10", 12, 8, 11],
    ["'1.4", "'% of plans in time", share(0.9), "'80% (floor)", ...[0.88, 0.8, 0.79].map(share)],
  ],
});

test("a target in words is shown as it is written, drawn at its figure, and judged alive by what the words say", () =>
  withBook(WORDS, async (open) => {
    const { proposed } = await makePages();
    const shown = (address: string) => cellOf(open, "KPI pages", address).shown;
    const drawn = (address: string) => cellOf(open, "KPI chart data", address).shown;
    // 90% is not above 90%, and is within 85% or more.
    expect([shown(at(0, "C", 5)), shown(at(0, "E", 5)), shown(at(0, "G", 5))]).toEqual([
      "Above 90%",
      "85% or more",
      "A – Amber",
    ]);
    expect([drawn("C2"), drawn("C3"), drawn("D2"), drawn("D3")]).toEqual([
      "Target 90%",
      0.9,
      "Tolerance 85%",
      0.85,
    ]);
    expect(shown(at(0, "A", 24))).toBe(
      "In Jan-25: 90% against a target of Above 90% and a tolerance of 85% or more. Status: A – Amber",
    );
    expect([shown(at(1, "C", 5)), shown(at(1, "G", 5)), drawn(`C${DATA_ROWS + 3}`)]).toEqual([
      "<10%",
      "G – Green",
      0.1,
    ]);
    expect([shown(at(3, "E", 5)), shown(at(3, "G", 5))]).toEqual([0.8, "R – Red"]);
    await typeInto("Scorecard", "G2", 0.91, "0%");
    await typeInto("Scorecard", "G3", 0.1, "0%");
    await typeInto("Scorecard", "D5", "'75% (floor)");
    expect([shown(at(0, "G", 5)), shown(at(1, "G", 5)), shown(at(3, "G", 5))]).toEqual([
      "G – Green",
      "A – Amber",
      "A – Amber",
    ]);
    // Other words may mean another thing: the page says that it cannot tell until it is brought up to date.
    await typeInto("Scorecard", "C2", "'at most 92%");
    expect([shown(at(0, "C", 5)), shown(at(0, "G", 5))]).toEqual(["at most 92%", "– no status"]);
    expect(proposed.notes).toEqual([]);
  }));

test("a target that names no figure has no line, and page and chart say so; a range has two", () =>
  withBook(WORDS, async (open) => {
    await makePages();
    const said =
      "The target “5 below last year” names no figure for these periods, so no line is drawn for it.";
    expect(cellOf(open, "KPI pages", at(2, "A", 24)).shown).toBe(
      `In Jan-25: 11. Status: – no status. ${said}`,
    );
    const charts = open.engine.toBook().sheets.find(({ name }) => name === "KPI pages")?.charts ?? [];
    expect(charts[2]?.description).toContain(said);
    expect(charts.map(({ series }) => series.length)).toEqual([3, 3, 3, 3]);
    const drawn = ["C", "D"].flatMap((column) =>
      [2, 3].map((row) => cellOf(open, "KPI chart data", `${column}${2 * DATA_ROWS + row}`).shown),
    );
    expect(drawn).toEqual(["Tolerance from 5", 5, "Tolerance to 10", 10]);
  }));

test("four on a page say it below", () =>
  withBook(WORDS, async (open) => {
    await makePages({ choice: "all", perPage: 4 });
    expect(cellOf(open, "KPI pages", "A42").shown).toMatch(/^The target “5 below last year” names no figure/);
    expect(cellOf(open, "KPI pages", "A21").shown).toBe("");
  }));

test("without its tolerance a measure is red where it misses the target, on the page and on its tile", () =>
  withBook(
    bookOf({
      Scorecard: [
        HEADINGS,
        ["'1.1", "'% of visits in time", ...[0.9, 0.8, 0.88, 0.85, 0.82].map(share)],
        ["'1.2", "'% of referrals that are repeat", ...[0.2, 0.25, 0.25, 0.24, 0.22].map(share)],
        ["'1.3", "'% of plans in time", ...[0.9, 0.8, 0.88, 0.85, 0.95].map(share)],
      ],
    }),
    async (open) => {
      await makePages();
      await makeSnapshot();
      const statuses = () => [
        ...[0, 1, 2].map((page) => cellOf(open, "KPI pages", at(page, "G", 5)).shown),
        ...["B8", "E8", "H8"].map((address) => cellOf(open, "KPI snapshot", address).shown),
      ];
      expect(statuses()).toEqual(["A – Amber", "A – Amber", "G – Green", "A", "A", "G"]);
      for (const address of ["D2", "D3", "D4"]) await typeInto("Scorecard", address, "");
      expect(statuses()).toEqual(["R – Red", "R – Red", "G – Green", "R", "R", "G"]);
      for (const address of ["D2", "D3"]) await typeInto("Scorecard", address, "TBC");
      expect(statuses()).toEqual(["R – Red", "R – Red", "G – Green", "R", "R", "G"]);
      for (const address of ["C2", "C3", "C4"]) await typeInto("Scorecard", address, "");
      expect(statuses()).toEqual([...Array<string>(3).fill("– no status"), ...Array<string>(3).fill("–")]);
    },
  ));
