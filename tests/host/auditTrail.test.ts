import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { readTrail } from "../../src/excel/trail/readTrail";
import { NO_SETTINGS } from "../../src/model/settings";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { prepareTrail, tellTrail } from "../../src/workflow/report/prepareTrail";
import { prepareChangesList } from "../../src/workflow/report/prepareChangesList";
import { saveSettings } from "../../src/workflow/saveSettings";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date(2024, 9, 7, 9, 30);
const WHOLE_COLUMN = { row: 0, column: 2, rowCount: 1_048_576, columnCount: 1 };
const HEADINGS = ["Ref", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24", "Working"];
const BOOK = bookOf(
  {
    Board: [
      HEADINGS,
      ["1.3", "% of visits in time", "High", 0.8, 0.9, 0.91, "", "674/725 = 93%"],
      ["1.4", "% of plans in time", "High", 0.8, 0.9, 0.95, "", "603/900 = 67%"],
    ].map((row) =>
      row.map((one) =>
        typeof one === "number"
          ? { value: one, style: { numberFormat: "0%" } }
          : one === ""
            ? null
            : { value: one },
      ),
    ),
  },
  { properties: { lastAuthor: "Ann Field" } },
);

async function look() {
  const { cards, settings, written, beside } = await readWorkbook();
  return lookAt(cards[0]!, { period: null, everyPeriod: false, settings, written, beside, check: null });
}
const apply = async () => applyChanges((await look()).changes, NOW);

test("the trail tells what was applied: when, cell, before, after, why and by which rule", () =>
  withBook(BOOK, async () => {
    expect((await tellTrail(NO_SETTINGS)).lines).toEqual([]);
    await apply();
    const { lines } = await tellTrail(NO_SETTINGS);
    const value = lines.find(({ cell, rule }) => cell === "G2" && rule.startsWith("The value"));
    expect(value).toMatchObject({
      when: NOW().toISOString(),
      who: "Not known (file last saved by Ann Field)",
      sheet: "Board",
      measure: "1.3 % of visits in time",
      before: "blank",
      after: "93%",
      today: "Still as written",
    });
    expect(value?.why).toContain("674");
    const status = lines.find(({ cell, after }) => cell === "G3" && after === "red");
    expect(status).toMatchObject({
      before: "no colour",
      rule: "The status by target, tolerance and polarity",
    });
  }));

test("the trail follows its cells, says what was changed since, and forgets what was taken back", () =>
  withBook(BOOK, async (open) => {
    await apply();
    const { sheetId } = at(open, "Board", "A1");
    open.engine.insert(sheetId, WHOLE_COLUMN, "right");
    await userSets(open, at(open, "Board", "H2"), { value: 0.5 });
    const { changes } = await readTrail();
    const value = (row: number) =>
      changes.find(({ group, place }) => group === "values" && place.row === row);
    expect([value(1)?.now, value(1)?.stands]).toMatchObject([{ row: 1, column: 7 }, false]);
    expect([value(2)?.now, value(2)?.stands]).toMatchObject([{ row: 2, column: 7 }, true]);
    // As Ctrl+Z leaves it.
    await userSets(open, at(open, "Board", "H2"), { value: "", style: { numberFormat: "General" } });
    const told = (await tellTrail(NO_SETTINGS)).lines.filter(({ rule }) => rule.startsWith("The value"));
    expect(told.map(({ cell, today }) => [cell, today])).toEqual([
      ["H3", "Still as written"],
      ["H2", "Undone since: it is as it was before"],
    ]);
    await revertLast();
    expect((await readTrail()).changes).toEqual([]);
  }));

test("the trail is the same in the file that was saved", async () => {
  const told = async () =>
    (await readTrail()).changes.map(({ after, why, group, now }) => [after, why, group, now?.row]);
  const [before, saved] = await withBook(BOOK, async (open) => {
    await apply();
    return [await told(), await writeBook(open.engine.toBook())] as const;
  });
  expect(before.length).toBeGreaterThan(3);
  const { book } = await readXlsx(saved, "Book.xlsx");
  await withBook(book, async () => expect(await told()).toEqual(before));
});

test("what the analyst sets aside or keeps is in it, with who had saved the file last", () =>
  withBook(BOOK, async () => {
    const kept = {
      measureKey: "1.3|% of visits in time",
      group: "statuses",
      period: "2024-06",
      reason: "agreed",
    };
    await saveSettings({ ...NO_SETTINGS, kept: [{ ...kept, group: "statuses" }] }, NO_SETTINGS, {}, NOW);
    const { settings } = await readWorkbook();
    expect((await tellTrail(settings)).lines).toMatchObject([
      {
        deed: "Kept as it is",
        when: NOW().toISOString(),
        who: "Not known (file last saved by Ann Field)",
        why: "agreed",
      },
    ]);
  }));

test("it is listed on a sheet with dates, a filter and links to the cells, and taken back exactly", () =>
  withBook(BOOK, async (open) => {
    await apply();
    const before = await contents(open);
    const trail = await tellTrail(NO_SETTINGS);
    await applyChanges(await prepareTrail(await look(), trail), NOW);
    const own = open.engine.toBook().sheets.find(({ name }) => name === "KPI audit trail")!;
    const first = cellAt(open, at(open, "KPI audit trail", "A2"));
    // 7 October 2024 is day 45,572; half past nine is 0.3958 of a day.
    expect(first.content).toBeCloseTo(45_572.3958, 3);
    expect(first.format).toBe("d mmm yyyy hh:mm");
    expect(own.filtered).toEqual({ row: 0, column: 0, rowCount: trail.lines.length + 1, columnCount: 11 });
    expect(own.hyperlinks?.[0]?.documentReference).toBe(`'Board'!${trail.lines[0]!.cell}`);
    // A4, as wide as the page, with the headings on each.
    const titleRows = { first: 0, count: 1 };
    expect(own.page).toMatchObject({ paper: 9, orientation: "landscape", pagesWide: 1, titleRows });
    // A second list stands below the first, and goes alone.
    const once = await contents(open);
    await applyChanges(await prepareTrail(await look(), trail), NOW);
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(once);
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));

test("the changes of a preview are listed on a sheet, and taken back exactly", () =>
  withBook(BOOK, async (open) => {
    const before = await contents(open);
    const { changes } = await look();
    const listed = changes.map((change) => ({ change, ticked: !change.hers }));
    await applyChanges(await prepareChangesList(listed, NOW), NOW);
    expect(
      ["A2", "C2", "G2", "I2"].map((cell) => cellAt(open, at(open, "KPI changes", cell)).content),
    ).toEqual([45_572, "G2", "93%", "Yes"]);
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contents(open)).toEqual(before);
  }));
