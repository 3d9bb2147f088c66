import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Grid } from "../../src/model/grid";
import type { Reading } from "../../src/model/reading";
import { readDirect, readHosted } from "./bothReadings";
import { generatedBooks } from "./generatedBooks";

const SAMPLES = "assets/samples";

/** Every cell of every sheet, how it looks, and what is understood of it. */
async function expectAlike(bytes: Uint8Array, name: string): Promise<void> {
  const [hosted, direct] = [await readHosted(bytes, name), await readDirect(bytes, name)];
  expect(direct.grids.map(asExcelSays)).toEqual(hosted.grids);
  expect(direct.looks).toEqual(hosted.looks);
  expect(withoutLandmarks(direct.reading)).toEqual(withoutLandmarks(hosted.reading));
}

/** From which day a workbook counts stands in its file; Excel tells it to no add-in. */
function asExcelSays({ date1904: _, ...grid }: Grid): Grid {
  return grid;
}

/** What finds lines again is worked out from the grids, which are alike, and looks itself up by functions of its own. */
function withoutLandmarks(reading: Reading): Reading {
  return { ...reading, cards: reading.cards.map(({ scorecard, appearance }) => ({ scorecard, appearance })) };
}

const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

test.each(samples)("%s is read from its file as Office.js hands it over", async (file) => {
  await expectAlike(new Uint8Array(readFileSync(`${SAMPLES}/${file}`)), file);
});

test.each(generatedBooks())("$name is read alike", async ({ name, bytes }) => {
  await expectAlike(bytes, name);
});
