import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages } from "../../src/workflow/pages/preparePages";
import { prepareSnapshot } from "../../src/workflow/pages/prepareSnapshot";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { closePackage, openPackage, partText, putText } from "../../xlsx/package";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { KPI_ROWS, publishedKpis } from "../host/support/publishedKpis";
import { withBook } from "../host/support/withBook";
import { schemaComplaints } from "../support/schemaComplaints";

interface About {
  readonly picture: ReturnType<typeof lookAt>;
  readonly reading: Awaited<ReturnType<typeof readWorkbook>>;
}

/** A file with what is done to its workbook, as it is saved. */
async function saved(
  bytes: Uint8Array,
  prepare: (about: About) => ReturnType<typeof preparePages>,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<Uint8Array> {
  const file = await readXlsx(bytes, "board.xlsx");
  return withBook(file.book, async (open) => {
    await before();
    const reading = await readWorkbook();
    const [card] = reading.cards;
    if (card === undefined) throw new Error("The file holds no scorecard.");
    const { settings } = reading;
    const picture = lookAt(card, { period: null, everyPeriod: false, settings, check: null });
    const { changes } = await prepare({ picture, reading });
    const report = await applyChanges(changes);
    expect([report.skipped, report.done > 0]).toEqual([[], true]);
    await open.engine.settle();
    return writeXlsx(file, open.engine.toBook());
  });
}

const all = ({ picture, reading }: About) => preparePages(picture, reading, { choice: "all", mean: true });
const four = ({ picture, reading }: About) => preparePages(picture, reading, { choice: "all", perPage: 4 });
const snapshot = ({ picture, reading }: About) => prepareSnapshot(picture, reading, {});

/** January comes to a scorecard that ended in December. */
async function january(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Scorecard");
    sheet.getRange("V1").values = [["'Jan-25"]];
    sheet.getRange("V2:V3").values = [[0.23], [0.09]];
    sheet.getRange("V2:V3").numberFormat = [["0%"], ["0%"]];
    await context.sync();
  });
}

test("pages, their charts and a snapshot are saved as Excel's schema asks for", async () => {
  const december = publishedKpis(KPI_ROWS.map((row) => row.slice(0, -1)));
  const pages = await saved(await writeBook(december), all);
  expect(await schemaComplaints(pages)).toEqual([]);
  // A chart that was read from a file is saved otherwise than one that is new.
  const refreshed = await saved(await saved(pages, snapshot), all, january);
  expect(await schemaComplaints(refreshed)).toEqual([]);
  expect(await schemaComplaints(await saved(await writeBook(december), four))).toEqual([]);

  const parts = openPackage(refreshed, "pages.xlsx");
  const chart = [...parts.keys()].find((name) => name.includes("charts/chart")) ?? "";
  const xml = partText(parts, chart);
  const swapped = xml.replace(/(<c:order val="0"\/>)(<c:tx>.*?<\/c:tx>)/, "$2$1");
  expect(swapped).not.toBe(xml);
  putText(parts, chart, swapped);
  const [complaint] = await schemaComplaints(closePackage(parts));
  expect(complaint).toContain(`/${chart}`);
});
