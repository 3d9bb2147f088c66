import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { fromPlain } from "../../src/paper/text/fromPlain";
import { USUAL_STYLE, type FactStyle } from "../../src/model/factStyle";
import { lookAt } from "../../src/workflow/lookAt";
import { checkPaperOf } from "../../src/workflow/paper/checkPaperOf";
import { factsForPaper, prepareFacts, type MeasureFact } from "../../src/workflow/paper/factsForPaper";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { readXlsx } from "../../xlsx/readXlsx";
import type { OpenBook } from "../../workbench/node/openInNode";
import { addOne } from "../support/months/addOne";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-07-10T09:00:00Z");
/** After the month that `addOne` adds. */
const LATER = () => new Date("2024-10-10T09:00:00Z");
const { book: BOOK } = await readXlsx(
  new Uint8Array(readFileSync("assets/samples/board-2024-06.xlsx")),
  "board-2024-06.xlsx",
);

async function prepared(style?: FactStyle, isWanted: (fact: MeasureFact) => boolean = () => true) {
  const reading = await readWorkbook();
  const [card] = reading.cards;
  if (!card) throw new Error("No scorecard.");
  const picture = lookAt(card, { period: null, everyPeriod: false, settings: reading.settings, check: null });
  const facts = await factsForPaper(reading, picture, style);
  return prepareFacts(facts, facts.said.filter(isWanted), picture, style);
}

const make = async (style?: FactStyle) => applyChanges((await prepared(style)).changes, NOW);

const columnOf = ({ engine }: OpenBook, column: number): string[] =>
  (engine.toBook().sheets.find(({ name }) => name === "KPI facts")?.cells ?? [])
    .filter((cell) => cell.column === column && cell.row > 2 && cell.content !== "")
    .map(({ content }) => String(content));
const factOn = (open: OpenBook, reference: string): string =>
  columnOf(open, 1).find((fact) => fact.includes(`(${reference})`)) ?? "";

/** The number of a measure's row on the scorecard's sheet. */
const rowOf = ({ engine }: OpenBook, reference: string): number => {
  const cells = engine.toBook().sheets[0]?.cells ?? [];
  return (cells.find(({ content, column }) => column === 0 && String(content) === reference)?.row ?? 0) + 1;
};

async function type(sheet: string, address: string, value: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("the sheet of facts", () => {
  it("says what the check of papers agrees with, without exception", async () => {
    await withBook(BOOK, async (open) => {
      expect(await make()).toEqual({ done: 1, skipped: [], trouble: null });
      const facts = columnOf(open, 1);
      expect(facts.length).toBeGreaterThanOrEqual(39);
      expect(factOn(open, "7.0")).toBe(
        "% Care Leavers in Touch (7.0) was 91% in June 2024 i.e. 494 out of 543; down from 92% in March 2024; rated red against a target of 95%.",
      );
      expect(factOn(open, "8.0")).toContain("53% in June 2024 i.e. 107 out of 202.5;");
      const said = checkPaperOf(fromPlain(facts.join("\n\n")), await readWorkbook());
      expect(said.filter(({ verdict }) => verdict !== "agrees").map(({ sentence }) => sentence)).toEqual([]);
      expect(said.length).toBe(facts.length);
    });
  });

  it("follows the cells: figure, direction, side of the target and status", async () => {
    await withBook(BOOK, async (open) => {
      await make();
      const sheet = BOOK.sheets[0]?.name ?? "";
      const row = rowOf(open, "7.0");
      await type(sheet, `N${row}`, "96%");
      await type(sheet, `O${row}`, "521/543 = 0.96");
      expect(factOn(open, "7.0")).toBe(
        "% Care Leavers in Touch (7.0) was 96% in June 2024 i.e. 521 out of 543; up from 92% in March 2024; rated green against a target of 95%.",
      );
    });
  });

  it("says nothing beside a figure that is not there yet, and that it waits", async () => {
    await withBook(BOOK, async (open) => {
      await make();
      const sheet = BOOK.sheets[0]?.name ?? "";
      await type(sheet, `N${rowOf(open, "7.0")}`, "");
      expect(factOn(open, "7.0")).toBe("% Care Leavers in Touch (7.0) was not known yet in June 2024.");
      // Its working still gives it, so that papers may say it.
      expect((await prepared()).notes).toEqual([
        "1 fact is of a figure that only a working gives: on the sheet it is said once an update has written it.",
      ]);
    });
  });

  it("keeps what the analyst wrote around a fact and beside it when the facts are brought up to date", async () => {
    await withBook(BOOK, async (open) => {
      await make();
      const at = columnOf(open, 1).findIndex((fact) => fact.includes("(7.0)")) + 4;
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("KPI facts").getRange(`B${at}`).load("formulas");
        await context.sync();
        const formula = String(cell.formulas[0]?.[0]).slice(1);
        cell.formulas = [[`="We are pleased that "&${formula}&" More in June."`]];
        context.workbook.worksheets.getItem("KPI facts").getRange(`C${at}`).values = [["Ask the team."]];
        context.workbook.worksheets.getItem("KPI facts").getRange(`B${at + 2}`).values = [
          ["My own sentence."],
        ];
        await context.sync();
      });
      const proposed = await prepared({ ...USUAL_STYLE, of: "of" });
      expect(proposed.notes).toEqual([
        "% Care Leavers in Touch (19-21 years old) (7.3): its fact was typed over, so it is left as it is.",
      ]);
      await applyChanges(proposed.changes, NOW);
      expect(factOn(open, "7.0")).toBe(
        "We are pleased that % Care Leavers in Touch (7.0) was 91% in June 2024 i.e. 494 of 543; down from 92% in March 2024; rated red against a target of 95%. More in June.",
      );
      expect(columnOf(open, 2)).toEqual(["Ask the team."]);
      expect(columnOf(open, 1)).toContain("My own sentence.");
    });
  });

  it("follows a measure that was renamed, names one that is gone, and adds only what was asked for", async () => {
    await withBook(BOOK, async (open) => {
      const isAsked = ({ called }: MeasureFact): boolean => /\((?:7\.0|7\.3|1\.4)\)$/.test(called);
      await applyChanges((await prepared(undefined, isAsked)).changes, NOW);
      expect(columnOf(open, 0).map((name) => /\(([\d.]+)\)$/.exec(name)?.[1])).toEqual(["1.4", "7.0", "7.3"]);
      const sheet = BOOK.sheets[0]?.name ?? "";
      await type(sheet, `B${rowOf(open, "7.0")}`, "% Care leavers we are in touch with");
      await Excel.run(async (context) => {
        const row = rowOf(open, "1.4");
        context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).delete("Up");
        await context.sync();
      });
      const proposed = await prepared(undefined, () => false);
      expect(proposed.notes).toEqual([
        "% of referrals which are repeat referrals (1.4): no measure of the workbook is called that now, so its fact is left as it is.",
      ]);
      await applyChanges(proposed.changes, NOW);
      expect(columnOf(open, 0)).toContain("% Care leavers we are in touch with (7.0)");
      expect(factOn(open, "7.0")).toContain("% Care leavers we are in touch with (7.0) was 91% in June 2024");
      expect(columnOf(open, 0)).toHaveLength(3);
    });
  });

  it("speaks of a month that was added as soon as its figure is there, and of the month before as the one before", async () => {
    await withBook(BOOK, async (open) => {
      const isAsked = ({ called }: MeasureFact): boolean => /\((?:7\.0|1\.3)\)$/.test(called);
      await applyChanges((await prepared(undefined, isAsked)).changes, NOW);
      const at = columnOf(open, 1).findIndex((fact) => fact.includes("(7.0)")) + 4;
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("KPI facts").getRange(`B${at}`).load("formulas");
        await context.sync();
        cell.formulas = [[`="Better: "&${String(cell.formulas[0]?.[0]).slice(1)}`]];
        await context.sync();
      });
      await addOne();
      // June's working has gone to the history, and nothing of September is known.
      const asOfJune =
        "Better: % Care Leavers in Touch (7.0) was 91% in June 2024; down from 92% in March 2024; rated red against a target of 95%.";
      expect(factOn(open, "7.0")).toBe(asOfJune);
      await type(BOOK.sheets[0]?.name ?? "", `O${rowOf(open, "7.0")}`, "96%");
      await applyChanges((await prepared(undefined, () => false)).changes, LATER);
      const asOfSeptember = [
        "Number of referrals (1.3) was 387 in June 2024; down from 405 in March 2024.",
        "Better: % Care Leavers in Touch (7.0) was 96% in September 2024; up from 91% in June 2024; rated green against a target of 95%.",
      ];
      expect(columnOf(open, 1)).toEqual(asOfSeptember);
      const said = checkPaperOf(fromPlain(asOfSeptember.join("\n\n")), await readWorkbook());
      expect(said.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees"]);
      expect(await revertLast()).toMatchObject({ done: 1, skipped: [] });
      expect(factOn(open, "7.0")).toBe(asOfJune);
    });
  });

  it("is taken back whole after a month was added and taken back, which writes its formulas otherwise", async () => {
    await withBook(BOOK, async (open) => {
      const before = await contents(open);
      const isAsked = ({ called }: MeasureFact): boolean => called.endsWith("(7.0)");
      await applyChanges((await prepared(undefined, isAsked)).changes, NOW);
      await addOne();
      expect((await revertLast()).skipped).toEqual([]);
      expect(await revertLast()).toMatchObject({ done: 1, skipped: [] });
      expect(await contents(open)).toEqual(before);
    });
  });

  it("is taken back whole, and needs nothing where all is as it should be", async () => {
    await withBook(BOOK, async (open) => {
      const before = await contents(open);
      await make();
      expect((await prepared()).changes).toEqual([]);
      expect(await revertLast()).toMatchObject({ done: 1, skipped: [] });
      expect(await contents(open)).toEqual(before);
    });
  });
});
