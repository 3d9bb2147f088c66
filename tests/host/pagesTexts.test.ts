import { expect, test } from "vitest";
import { bookOf, type ShortCell } from "./support/bookOf";
import { cellOf, makePages, typeInto } from "./support/makePages";
import { withBook } from "./support/withBook";

const share = (value: number): ShortCell => ({ value, style: { numberFormat: "0%" } });
const HEADINGS = [
  ...["'Ref", "'Measure", "'Definition", "'Source", "'Owner", "'Target"],
  ...["'Nov-24", "'Dec-24", "'Jan-25", "'Commentary"],
];
/** 40 words of ten letters, 440 letters with the spaces between them and one behind. */
const LONG = "assessment ".repeat(40);
const BOOK = bookOf({
  Scorecard: [
    HEADINGS,
    [
      "'1.1",
      "'% of visits in time",
      `'${LONG}`,
      "'Mosaic",
      "'Ann",
      ...[0.9, 0.8, 0.82, 0.84].map(share),
      "'Two posts were filled.",
    ],
    [
      "'1.2",
      "'% of plans in time",
      "'Reviewed within six months.",
      null,
      "'Bo",
      ...[0.9, 0.8, 0.82, 0.84].map(share),
      `'${LONG.repeat(3)}`,
    ],
    ["'1.3", "'% of audits judged good", null, null, null, ...[0.9, 0.8, 0.82, 0.84].map(share), null],
  ],
  Headlines: [
    ["'KPI", "'Name", "'Lead"],
    ["'Front door"],
    ["'1.1", "'% of visits in time", "'Ann"],
    ["'1.2", "'% of plans in time", "'Bo"],
    ["'1.3", "'% of audits judged good", "'Cy"],
    ["'2.9", "'% of care leavers in touch", "'Di"],
  ],
});
const at = (page: number, column: string, row: number) => `${column}${page * 38 + row}`;

async function insertColumn(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scorecard").getRange(address).insert("Right");
    await context.sync();
  });
}

test("the scorecard's own definition, comment and source stand on the page, and what is cut says so", () =>
  withBook(BOOK, async (open) => {
    await makePages();
    const shown = (address: string) => String(cellOf(open, "KPI pages", address).shown);
    // Five lines of 80 letters hold 368 where words stay whole; the words that say so are 14 letters.
    expect(shown(at(0, "C", 35))).toBe(`${LONG.slice(0, 354)} … (shortened)`);
    expect([shown(at(0, "A", 35)), shown(at(0, "C", 37)), shown(at(0, "A", 27))]).toEqual([
      "Definition",
      "Mosaic, Ann",
      "Two posts were filled.",
    ]);
    expect(shown(at(1, "C", 35))).toBe("Reviewed within six months.");
    expect(shown(at(1, "A", 27))).toMatch(/^assessment .* … \(shortened\)$/);
    expect([shown(at(2, "A", 35)), shown(at(2, "C", 35)), shown(at(2, "A", 27))]).toEqual(["", "", ""]);
    // Alive, and a comment that is typed on the page in its place stays.
    await typeInto("Scorecard", "J2", "Filled, and both have begun.");
    expect(shown(at(0, "A", 27))).toBe("Filled, and both have begun.");
    await typeInto("KPI pages", at(2, "A", 27), "Typed on the page.");
    await typeInto("Scorecard", "J4", "'From the scorecard.");
    const { proposed } = await makePages({ choice: [] });
    expect(shown(at(2, "A", 27))).toBe("Typed on the page.");
    expect(proposed.notes).toEqual([
      "Longer than its room, and shortened on the page: the definition of 1.1, the commentary of 1.2.",
    ]);
  }));

test("a comment of the scorecard's that stands there from last month says so", () =>
  withBook(BOOK, async (open) => {
    await makePages();
    await insertColumn("J:J");
    await typeInto("Scorecard", "J1", "'Feb-25");
    await typeInto("Scorecard", "J2", 0.88, "0%");
    await makePages({ choice: [] });
    expect(cellOf(open, "KPI pages", "A26").shown).toBe("Commentary (unchanged since Jan-25)");
    await typeInto("Scorecard", "K2", "Better in February.");
    expect([cellOf(open, "KPI pages", "A26").shown, cellOf(open, "KPI pages", "A27").shown]).toEqual([
      "Commentary",
      "Better in February.",
    ]);
  }));

test("a comment of the scorecard's that was written anew before the pages are brought up to date is no old one", () =>
  withBook(BOOK, async (open) => {
    await makePages();
    await insertColumn("J:J");
    await typeInto("Scorecard", "J1", "'Feb-25");
    for (const row of [2, 3, 4]) await typeInto("Scorecard", `J${row}`, 0.88, "0%");
    await typeInto("Scorecard", "K2", "Better in February.");
    const { proposed } = await makePages({ choice: [] });
    const label = (page: number) => cellOf(open, "KPI pages", at(page, "A", 26)).shown;
    expect([0, 1, 2].map(label)).toEqual(["Commentary", "Commentary (unchanged since Jan-25)", "Commentary"]);
    expect(proposed.notes.filter((note) => note.includes("unchanged"))).toEqual([
      "1.2 % of plans in time: the commentary is the one written for Jan-25, unchanged. Its page says so.",
    ]);
    expect((await makePages({ choice: [] })).proposed.changes).toEqual([]);
  }));

test("a headline measure that is not found is named, and so is a wish that pages that stand do not follow", () =>
  withBook(BOOK, async () => {
    const { proposed } = await makePages({ choice: "headlines" });
    expect(proposed.changes).toHaveLength(3);
    expect(proposed.notes).toEqual([
      "Headlines also lists 2.9 % of care leavers in touch. No measure of the scorecard, or more than one, has that name, so no page was made.",
    ]);
    const { proposed: four } = await makePages({ choice: [], perPage: 4, mean: true });
    expect(four.changes).toEqual([]);
    expect(four.notes.filter((note) => note.includes("stay so"))).toEqual([
      "The pages that are there have one measure each, and stay so; new ones are made like them. For four on a page delete the sheets KPI pages and KPI chart data first: their commentaries go with them.",
      "The charts that are there have no line at the mean, and stay so; new ones have one.",
    ]);
    expect(
      (await makePages({ choice: [] })).proposed.notes.filter((note) => note.includes("stay so")),
    ).toEqual([]);
  }));

test("four on a page name the month below the title, and know an old comment by it", () =>
  withBook(BOOK, async (open) => {
    await makePages({ choice: "all", perPage: 4 });
    expect(["A2", "A3"].map((cell) => cellOf(open, "KPI pages", cell).shown)).toEqual([
      "Scorecard · Jan-25",
      "Latest",
    ]);
    await typeInto("KPI pages", "F17", "Written in January.");
    await typeInto("Scorecard", "K1", "'Feb-25");
    await typeInto("Scorecard", "K3", 0.7, "0%");
    const { proposed } = await makePages({ choice: [] });
    expect(
      proposed.changes.map(({ measure, beforeShown, afterShown }) => [measure, beforeShown, afterShown]),
    ).toEqual([["1.2 % of plans in time", "Jan-25", "Feb-25"]]);
    expect(["F2", "F16"].map((cell) => cellOf(open, "KPI pages", cell).shown)).toEqual([
      "Scorecard · Feb-25",
      "Commentary (unchanged since Jan-25)",
    ]);
    const { page } = open.engine.toBook().sheets.find(({ name }) => name === "KPI pages") ?? {};
    expect([page?.header, page?.footer]).toEqual(["&C&F – &A", "&CPage &P of &N"]);
  }));
