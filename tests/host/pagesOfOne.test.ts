import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/run/runChecks";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { wholeCards } from "../../src/model/wholeCards";
import { lookAt } from "../../src/workflow/lookAt";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { at, cellAt } from "./cells";
import { bookOf, type ShortCell, type ShortSheet } from "./support/bookOf";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const PERCENT = { numberFormat: "0%" };
const share = (value: number): ShortCell => ({ value, style: PERCENT });
const HEADINGS = ["Ref", "Measure", "Good is", "Target", "Aug-24", "Sep-24", "Working", "Owner"];

function page(title: string, ...rows: ShortCell[][]): ShortSheet {
  return [[title], [], HEADINGS, ...rows];
}

/** Three pages of one scorecard, and a sheet of words among them; 2.1 says 97% where 650 of 715 are 91%. */
const BOOK = bookOf({
  Pg1: page(
    "Page 1",
    ["'1.1", "% of visits in time", "High", share(0.9), share(0.88), share(0.93), "300/323 = 93%", "Ann"],
    ["'1.2", "% of plans in time", "High", share(0.9), share(0.91), share(0.92), "92/100", "Ann"],
  ),
  Notes: [["What a visit is"]],
  Pg2: page("Page 2", [
    "'2.1",
    "% of reviews in time",
    "High",
    share(0.95),
    share(0.93),
    share(0.97),
    "650/715",
    "Bo",
  ]),
  Pg3: page("Page 3", [
    "'3.1",
    "% of audits judged good",
    "High",
    share(0.8),
    share(0.7),
    share(0.79),
    "79/100",
    "Cy",
  ]),
});

async function whole() {
  const reading = await readWorkbook();
  const [card, ...others] = wholeCards(reading.cards);
  expect(others).toEqual([]);
  return { card: card!, reading };
}

test("pages are judged, checked and updated as one scorecard, each cell on its own page", () =>
  withBook(BOOK, async () => {
    const { card, reading } = await whole();
    expect(card.scorecard.sheets).toEqual(["Pg1", "Pg2", "Pg3"]);
    const picture = lookAt(card, {
      ...{ period: null, everyPeriod: false, settings: reading.settings },
      check: runChecks,
    });
    expect(picture.judgements.map(({ measure, status }) => [measure.reference, status.value])).toEqual([
      ["1.1", "green"],
      ["1.2", "green"],
      ["2.1", "green"],
      ["3.1", "red"],
    ]);
    expect(
      picture.findings.filter(({ severity }) => severity !== "note").map(({ message }) => message),
    ).toEqual(["2.1 says 97%, but its working 650/715 gives 90.9%."]);
    const fills = picture.changes.filter(({ kind }) => kind === "fill").map(({ place }) => place);
    expect(fills.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["Pg1", 3, 5],
      ["Pg1", 4, 5],
      ["Pg2", 3, 5],
      ["Pg3", 3, 5],
    ]);
  }));

test("the next month comes to every page at once, what was worked out is kept in one place, and Revert takes it back", () =>
  withBook(BOOK, async (open) => {
    const { card } = await whole();
    const { changes, trouble } = await prepareMonth(card, NOW);
    expect(trouble).toBeNull();
    expect(changes.filter(({ kind }) => kind === "rows").map(({ afterShown }) => afterShown)).toEqual([
      "4 rows in KPI history",
    ]);
    const ticked = changes.filter(({ hers }) => !hers);
    const report = await applyChanges(ticked, NOW);
    expect([report.trouble, report.skipped]).toEqual([null, []]);
    const heading = (sheet: string, address: string) => cellAt(open, at(open, sheet, address)).content;
    expect(["Pg1", "Pg2", "Pg3"].map((sheet) => heading(sheet, "G3"))).toEqual([
      "Oct-24",
      "Oct-24",
      "Oct-24",
    ]);
    expect(heading("Pg2", "H4")).toBe("");
    const kept = ["D2", "D3", "D4", "D5"].map(
      (address) => cellAt(open, at(open, "KPI history", address)).content,
    );
    expect(kept).toEqual(["1.1", "1.2", "2.1", "3.1"]);
    await revertLast();
    expect(["Pg1", "Pg2", "Pg3"].map((sheet) => heading(sheet, "G3"))).toEqual([
      "Working",
      "Working",
      "Working",
    ]);
    expect(heading("Pg2", "G4")).toBe("650/715");
  }));

test("where one page cannot have the month, none gets it, and the page is named", () =>
  withBook(BOOK, async () => {
    const { card } = await whole();
    const [first, second, third] = card.pages!;
    const stuck = { ...second!, scorecard: { ...second!.scorecard, periods: [] } };
    const { changes, trouble } = await prepareMonth({ ...card, pages: [first!, stuck, third!] }, NOW);
    expect(changes).toEqual([]);
    expect(trouble).toMatch(/^Pg2: /);
  }));
