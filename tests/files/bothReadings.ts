import { PANE_BOUNDS } from "../../src/excel/read/bounds";
import type { Appearance, Grid } from "../../src/model/grid";
import type { Reading } from "../../src/model/reading";
import { readFrom } from "../../src/workflow/readFrom";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import type { Source } from "../../src/workflow/source";
import { openInNode } from "../../workbench/node/openInNode";
import { calculatedIn } from "../../cli/calculate/calculated";
import { calculatedBook } from "../../workbench/engine/calculatedBook";
import { univerAlone } from "../../workbench/engine/univerAlone";
import { fileSource } from "../../cli/read/fileSource";
import { openGrids } from "../../xlsx/grids/openGrids";
import { openParts } from "../../xlsx/package";
import { readXlsx } from "../../xlsx/readXlsx";
import { PLAIN_UNPACKER } from "../../xlsx/zip/unpack";
import { readAppearance } from "../../src/excel/read/readAppearance";
import { readGrids } from "../../src/excel/read/readGrids";
import { survey } from "../../src/excel/read/survey";

/** What was read of a workbook, by one of two ways. */
export interface Readings {
  readonly grids: readonly Grid[];
  readonly looks: readonly Appearance[];
  readonly reading: Reading;
}

/** A workbook as the emulated Excel hands it over to Office.js. */
export async function readHosted(bytes: Uint8Array, name: string): Promise<Readings> {
  const opened = await openInNode((await readXlsx(bytes, name)).book);
  const before = {
    Excel: globalThis.Excel,
    Office: globalThis.Office,
    OfficeExtension: globalThis.OfficeExtension,
  };
  Object.assign(globalThis, {
    Excel: opened.Excel,
    Office: opened.Office,
    OfficeExtension: opened.OfficeExtension,
  });
  try {
    const { sheets } = await survey();
    const { grids } = await readGrids(sheets);
    return { grids, looks: await readAppearance(areasOf(grids)), reading: await readWorkbook() };
  } finally {
    Object.assign(globalThis, before);
    await opened.close();
  }
}

/** The same read from the file alone. */
export async function readDirect(bytes: Uint8Array, name: string): Promise<Readings> {
  const open = openGrids(openParts(bytes, name, PLAIN_UNPACKER), name, PANE_BOUNDS.rows);
  if (open.needsCalculation()) {
    const univer = univerAlone();
    const worked = await calculatedBook(univer.api, (await readXlsx(bytes, name)).book);
    for (const { sheetId, results } of calculatedIn(worked).sheets) open.putResults(sheetId, results);
    univer.dispose();
  }
  const source = fileSource(open, PANE_BOUNDS);
  const { grids } = await gridsOf(source);
  return { grids, looks: await source.readAppearance(areasOf(grids)), reading: await readFrom(source) };
}

async function gridsOf(source: Source) {
  const { sheets } = await source.survey();
  return source.readGrids(sheets);
}

const areasOf = (grids: readonly Grid[]) =>
  grids.map(({ sheetId, row, column, values }) => ({
    sheetId,
    area: { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 },
  }));
