import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { runChecks } from "../../src/checks/run/runChecks";
import type { RunChecks } from "../../src/workflow/loadChecks";
import { lookAt } from "../../src/workflow/lookAt";
import { changedSince, prepareHistory, provisionalIn } from "../../src/workflow/month/history";
import { preparePopulation } from "../../src/workflow/month/preparePopulation";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
const text = (cell: string | number) => (typeof cell === "string" ? { value: cell } : cell);
const BOOK = bookOf({
  Board: [
    ["Ref", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24", "Number"],
    ["1.2", "Rate of referrals per 10,000", "Low", 320, 315, 331, 316, "((387*12)/146874)*10000 = 316"],
    ["1.3", "Number of visits", "High", 80, 90, 91, 92, ""],
  ].map((row) => row.map(text)),
  Register: [
    ["Year", "Population", "Release"],
    [2023, 146874, 2024],
    [2024, 148000, 2025],
  ].map((row) => row.map(text)),
});

async function look(check: RunChecks | null = null) {
  const { cards, settings, written, beside } = await readWorkbook();
  return lookAt(cards[0]!, { period: null, everyPeriod: false, settings, written, beside, check });
}

test("figures are kept in a sheet of their own, compared with later, and taken back", () =>
  withBook(BOOK, async (open) => {
    const sheets = () => open.engine.sheets().map(({ name }) => name);
    expect(await changedSince(await look(), "published")).toBeNull();
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    expect(sheets()).toContain("KPI history");
    // 7 October 2024 is day 45,572, 1 March 2024 day 45,352.
    expect(
      ["A2", "B2", "F2"].map((address) => cellAt(open, at(open, "KPI history", address)).content),
    ).toEqual([45_572, "As published", 45_352]);
    // Figures and days stand at the left like the text beside them, and are not glued to it.
    const history = at(open, "KPI history", "G2");
    expect(open.engine.cell(history.sheetId, history.row, history.column).style.horizontal).toBe("left");
    const nothing = { on: "2024-10-07", restated: [], statuses: [], further: [], newMeasures: [], gone: [] };
    expect(await changedSince(await look(), "published")).toEqual(nothing);
    await userSets(open, at(open, "Board", "F2"), { value: 314 });
    const changed = await changedSince(await look(), "published");
    expect(
      changed!.restated.map(({ was, now, by, statusChanged }) => [was.shown, now.shown, by, statusChanged]),
    ).toEqual([["331", "314", "down 17", true]]);
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    expect(await changedSince(await look(), "published")).toEqual(nothing);
    await revertLast();
    expect((await revertLast()).skipped).toEqual([]);
    expect(sheets()).toEqual(["Board", "Register"]);
  }));

test("figures kept again leave nothing of their looks where putting back breaks off and is pressed again", () =>
  withBook(BOOK, async (open) => {
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    await userSets(open, at(open, "Board", "F2"), { value: 314 });
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    const added = at(open, "KPI history", "A6");
    expect(cellAt(open, added)).toMatchObject({ content: 45_572, format: "d mmm yyyy" });
    open.host.failWrite(3, "AccessDenied");
    expect((await revertLast()).stopped).toBe(true);
    expect(await revertLast()).toMatchObject({ done: expect.any(Number) as number, trouble: null });
    expect(cellAt(open, added)).toEqual({ content: "", formula: null, format: "General", fill: null });
  }));

test("a restated month of a renamed measure is found by every view", () =>
  withBook(BOOK, async (open) => {
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    const restatedNow = async () => {
      const seen = await changedSince(await look(), "published");
      const { findings } = await look(runChecks);
      return [
        seen!.restated.map(({ measure, was, now }) => `${measure.reference} ${was.shown} ${now.shown}`),
        findings.flatMap(({ check, reference, expected, published }) =>
          check === "restated" ? [`${reference} ${expected} ${published}`] : [],
        ),
        [...seen!.newMeasures, ...seen!.gone].map(({ name }) => name),
      ];
    };
    await userSets(open, at(open, "Board", "F2"), { value: 314 });
    expect(await restatedNow()).toEqual([["1.2 331 314"], ["1.2 331 314"], []]);
    await userSets(open, at(open, "Board", "B2"), { value: "Referrals received, rate per 10,000" });
    expect(await restatedNow()).toEqual([["1.2 331 314"], ["1.2 331 314"], []]);
    await userSets(open, at(open, "Board", "B2"), { value: "Rate of referrals (per 10,000)" });
    await userSets(open, at(open, "Board", "A2"), { value: "1.5" });
    expect(await restatedNow()).toEqual([["1.5 331 314"], ["1.5 331 314"], []]);
    await userSets(open, at(open, "Board", "B2"), { value: "Number of audits" });
    expect(await restatedNow()).toEqual([[], [], ["Number of audits", "Rate of referrals per 10,000"]]);
  }));

test("a history to which the analyst has added is the analyst's, and stays", () =>
  withBook(BOOK, async (open) => {
    await applyChanges(await prepareHistory(await look(), "seen", NOW), NOW);
    await userSets(open, at(open, "KPI history", "A6"), { value: "my note" });
    expect((await revertLast()).skipped.map(({ reason }) => reason)).toEqual(["changed"]);
    expect(open.engine.sheets()).toHaveLength(3);
  }));

test("a history that the analyst has sorted, with a column and a title of the analyst's own, is read and gone on with", () =>
  withBook(
    bookOf({
      Board: [
        ["Ref", "Measure", "Good is", "Target", "Mar-24", "Jun-24"],
        ["1.3", "Number of visits", "High", 90, 91, 95],
        ["1.4", "Number of plans", "High", 80, 85, 86],
      ].map((row) => row.map(text)),
      "KPI history": [
        ["What we told the board"],
        [
          "Kept on",
          "Why",
          "Checked by",
          "Sheet",
          "Reference",
          "Measure",
          "Period",
          "Value",
          "As shown",
          "Status",
        ],
        ["2024-07-09", "published", "AB", "Board", "1.3", "Number of visits", "2024-06", 93, "93", "Green"],
        [45474, "published", "AB", "Board", "1.3", "Number of visits", "2024-06", 92, "92", "Green"],
        ["2024-07-01", "published", "AB", "Board", "1.3", "Number of visits", 45352, 91, "91", "Green"],
        ["2024-07-01", "published", "AB", "Board", "1.4", "Number of plans", "2024-03", 85, "85", "Green"],
        ["2024-07-01", "published", "AB", "Board", "1.4", "Number of plans", "2024-06", 86, "86", "Green"],
      ].map((row) => row.map(text)),
    }),
    async (open) => {
      const { on, restated, further } = (await changedSince(await look(), "published"))!;
      expect([on, restated.map(({ was, now }) => [was.shown, now.shown]), further]).toEqual([
        "2024-07-09",
        [["93", "95"]],
        [],
      ]);
      await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
      const row = [..."ABCDEFGHIJ"].map(
        (column) => cellAt(open, at(open, "KPI history", `${column}8`)).content,
      );
      expect(row).toEqual([
        45_572,
        "As published",
        "",
        "Board",
        "1.3",
        "Number of visits",
        45_444,
        95,
        "95",
        "Green",
      ]);
      expect((await changedSince(await look(), "published"))!.restated).toEqual([]);
      expect((await revertLast()).skipped).toEqual([]);
      expect(cellAt(open, at(open, "KPI history", "A8")).content).toBe("");
    },
  ));

test("a history whose headings the analyst has deleted gets them again", () =>
  withBook(
    { ...BOOK, sheets: [...BOOK.sheets, ...bookOf({ "KPI history": [[{ value: "mine" }]] }).sheets] },
    async (open) => {
      await applyChanges(await prepareHistory(await look(), "seen", NOW), NOW);
      expect(
        ["A1", "A2", "A3"].map((address) => cellAt(open, at(open, "KPI history", address)).content),
      ).toEqual(["mine", "Kept on", 45_572]);
      expect((await changedSince(await look(), "seen"))!.newMeasures).toEqual([]);
      expect((await revertLast()).skipped).toEqual([]);
    },
  ));

test("a month whose heading alone is in italics is provisional", () =>
  withBook(BOOK, async (open) => {
    expect(await provisionalIn((await look()).card)).toEqual([]);
    await userSets(open, at(open, "Board", "G1"), { style: { italic: true } });
    expect(await provisionalIn((await look()).card)).toEqual([
      { period: { kind: "month", year: 2024, month: 6 }, by: "italics" },
    ]);
  }));

test("a month is provisional by the note on its heading, which moves with it", () => {
  const [board, ...others] = BOOK.sheets;
  const noted = {
    ...board!,
    notes: [{ row: 0, column: 6, text: "Subject to change until the return is signed off" }],
  };
  return withBook({ ...BOOK, sheets: [noted, ...others] }, async (open) => {
    const isJune = [{ period: { kind: "month", year: 2024, month: 6 }, by: "note" }];
    const { card } = await look();
    expect(await countSyncs(open, async () => expect(await provisionalIn(card)).toEqual(isJune))).toBe(1);
    open.engine.insert(
      at(open, "Board", "A1").sheetId,
      { row: 0, column: 2, rowCount: 1_048_576, columnCount: 1 },
      "right",
    );
    expect(await provisionalIn((await look()).card)).toEqual(isJune);
  });
});

test("the check of past months leaves one alone that is provisional by its looks", () =>
  withBook(BOOK, async (open) => {
    const found = async () =>
      (await look(runChecks)).findings.flatMap(({ check, message }) =>
        check === "restated" ? [message] : [],
      );
    await applyChanges(await prepareHistory(await look(), "published", NOW), NOW);
    await userSets(open, at(open, "Board", "F2"), { value: 314 });
    expect(await found()).toEqual(["Past figures of 1.2 have changed: Mar-24 was 331 and is 314."]);
    await userSets(open, at(open, "Board", "F1"), { style: { italic: true } });
    expect(await found()).toEqual([]);
  }));

test("rates take the register's population, with its effect shown before", () =>
  withBook(BOOK, async () => {
    const { title, changes, notes } = await preparePopulation(await look(), null);
    expect(notes).toEqual([]);
    expect(title).toBe("Population 148,000, mid-2024");
    expect(changes.map(({ afterShown }) => afterShown)).toEqual(["((387*12)/148000)*10000 = 314", "314"]);
    await expect(
      preparePopulation(await look(), null, { rule: { kind: "fixed", year: 2023 }, area: null }),
    ).rejects.toThrow("Every working of a rate divides by 146,874, the register's estimate for mid-2023");
  }));
