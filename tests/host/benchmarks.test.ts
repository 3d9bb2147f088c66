import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { lookAt } from "../../src/workflow/lookAt";
import { prepareRefresh } from "../../src/workflow/benchmarks/prepareRefresh";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { OpenBook } from "../../workbench/node/openInNode";
import type { Book } from "../../xlsx/book";
import { openPackage, partText } from "../../xlsx/package";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { countyRows } from "../support/benchmarks/countyRows";
import { shippedBenchmarks } from "../support/benchmarks/shipped";
import { cellOf } from "../support/gridOf";
import { at, cellAt, userSets } from "./cells";
import { bookOf, type ShortCell } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2026-05-04T09:00:00Z");
const DEVON = 878;
const benchmarks = shippedBenchmarks();

/** The county's scorecard as a workbook: references and names are text, figures as they are shown. */
const BOOK: Book = bookOf({
  Scorecard: countyRows().map((row, down) =>
    row.map((shown, column): ShortCell => {
      if (down === 0 || column < 2 || shown === "") return shown === "" ? null : `'${shown}`;
      const { content, format } = cellOf(shown);
      return { value: content, style: { numberFormat: format } };
    }),
  ),
});

async function prepared() {
  const { cards, settings, written, beside } = await readWorkbook();
  const picture = lookAt(cards[0]!, {
    ...{ period: null, everyPeriod: false, settings, written, beside, check: null },
  });
  return prepareRefresh(picture, benchmarks, DEVON, undefined, NOW);
}

const shown = (open: OpenBook, address: string, sheet = "Scorecard") =>
  cellAt(open, at(open, sheet, address)).content;

test("a refresh changes figures and headings, keeps what they were with the source, and is taken back from the saved file", async () => {
  const file = await readXlsx(await writeBook(BOOK), "board.xlsx");
  const { before, bytes } = await withBook(file.book, async (open) => {
    const was = await contents(open);
    const { changes, notes } = await prepared();
    expect(notes).toContain(benchmarks.pack.attribution);
    const ticked = changes.filter(({ hers }) => !hers);
    const report = await applyChanges(ticked, NOW);
    expect([report.skipped, report.trouble]).toEqual([[], null]);
    // Ten neighbours of May 2025 in 2024/25: 60.2 in care per 10,000, 90.2% in suitable accommodation; England 89%.
    expect([shown(open, "C12"), shown(open, "C19"), shown(open, "D19")]).toEqual([60, 0.902, 0.89]);
    expect([shown(open, "C1"), shown(open, "D1")]).toEqual([
      "Statistical Neighbours 2024/25",
      "National 2024/25",
    ]);
    // England's 21% of repeat referrals is nobody's figure: it stays, unless it is ticked.
    expect(shown(open, "D4")).toBe(0.21);
    const kept = ["B2", "E2", "F2", "G2"].map((address) => shown(open, address, "KPI history"));
    expect(kept).toEqual([
      "Replaced by a newer benchmark",
      "% of referrals which are repeat referrals",
      "Statistical Neighbours 2023/24",
      0.19,
    ]);
    expect(shown(open, "K2", "KPI history")).toMatch(
      /^Now the mean of the neighbours of May 2025 for 2024\/25, release of 2026-04-08\. .*Open Government Licence v3\.0/,
    );
    return { before: was, bytes: await writeXlsx(file, open.engine.toBook()) };
  });
  const again = await readXlsx(bytes, "board.xlsx");
  await withBook(again.book, async (open) => {
    expect(shown(open, "C12")).toBe(60);
    const report = await revertLast();
    expect([report.skipped, report.trouble]).toEqual([[], null]);
    expect(await contents(open)).toEqual(before);
    const parts = openPackage(await writeXlsx(again, open.engine.toBook()), "board.xlsx");
    const sheet = "xl/worksheets/sheet1.xml";
    expect(valuesIn(partText(parts, sheet))).toEqual(valuesIn(partText(file.parts, sheet)));
    expect([...parts.keys()].filter((path) => /worksheets\/|customXml\//.test(path))).toEqual([sheet]);
  });
});

/** What a sheet's part says of each cell, its style's number apart. */
function valuesIn(xml: string): string[] {
  return [...xml.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell]) =>
    cell.replace(/ s="\d+"/, ""),
  );
}

test("what the analyst has changed since stays", () =>
  withBook(BOOK, async (open) => {
    const { changes } = await prepared();
    await applyChanges(
      changes.filter(({ hers }) => !hers),
      NOW,
    );
    await userSets(open, at(open, "Scorecard", "C12"), { value: 61 });
    const report = await revertLast();
    expect(report.skipped.map(({ reason }) => reason)).toEqual(["changed"]);
    expect([shown(open, "C12"), shown(open, "C19"), shown(open, "C1")]).toEqual([
      61,
      0.909,
      "Statistical Neighbours 2023/24",
    ]);
  }));

test("a second refresh of the same release proposes nothing but what was left unticked", () =>
  withBook(BOOK, async () => {
    const { changes } = await prepared();
    const left = changes.filter(({ hers }) => hers).map(({ id }) => id);
    await applyChanges(
      changes.filter(({ hers }) => !hers),
      NOW,
    );
    const again = await prepared();
    expect(again.changes.flatMap(({ kind, id }) => (kind === "value" ? [id] : []))).toEqual(left);
  }));
