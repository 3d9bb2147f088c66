import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDirect, readHosted } from "./bothReadings";
import { generatedBooks } from "./generatedBooks";

const SAMPLES = "assets/samples";

/** Every cell of every sheet, how it looks, and what is understood of it. */
async function expectAlike(bytes: Uint8Array, name: string): Promise<void> {
  const [hosted, direct] = [await readHosted(bytes, name), await readDirect(bytes, name)];
  expect(direct.grids).toEqual(hosted.grids);
  expect(direct.looks).toEqual(hosted.looks);
  expect(direct.reading).toEqual(hosted.reading);
}

const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

test.each(samples)("%s is read from its file as Office.js hands it over", async (file) => {
  await expectAlike(new Uint8Array(readFileSync(`${SAMPLES}/${file}`)), file);
});

test.each(generatedBooks())("$name is read alike", async ({ name, bytes }) => {
  await expectAlike(bytes, name);
});
