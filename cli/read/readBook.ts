import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Reading } from "../../src/model/reading";
import { readFrom } from "../../src/workflow/readFrom";
import { settingsFromFile, withImported } from "../../src/workflow/settingsFile";
import type { Source } from "../../src/workflow/source";
import { openGrids, type OpenGrids } from "../../xlsx/grids/openGrids";
import { openParts } from "../../xlsx/package";
import { Refusal } from "../command";
import { FILE_BOUNDS, fileSource } from "./fileSource";
import { NODE_UNPACKER } from "./nodeUnpacker";

/** A workbook that was read from its file, without opening it anywhere. */
export interface ReadBook {
  readonly file: string;
  readonly reading: Reading;
  /** What could not be read or worked out, in sentences. */
  readonly troubles: readonly string[];
}

/** Reads a workbook; `settings` names a file whose settings stand in place of its own. */
export async function readBook(path: string, settings: string | null = null): Promise<ReadBook> {
  const file = basename(path);
  const bytes = readBytes(path);
  const open = openGrids(openParts(bytes, file, NODE_UNPACKER), file, FILE_BOUNDS.rows);
  const notCalculated = open.needsCalculation() ? await calculated(bytes, file, open) : [];
  const source = fileSource(open);
  const reading = await readFrom(settings === null ? source : await withSettings(source, settings));
  const unread = reading.sheets.flatMap(({ trouble }) => trouble ?? []);
  // Nothing is written, so no cell is found again, and what it would be found by need not be kept.
  const cards = reading.cards.map(({ scorecard, appearance }) => ({ scorecard, appearance }));
  return { file, reading: { ...reading, cards }, troubles: [...notCalculated, ...unread] };
}

/** Loaded where it is needed: most files keep the result of every formula. */
async function calculated(bytes: Uint8Array, file: string, open: OpenGrids): Promise<string[]> {
  const { calculateApart } = await import("../calculate/calculateApart");
  return calculateApart(bytes, file, open);
}

/** The bytes of a file; refuses where there is none. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`${path} could not be opened. Is the name right?`);
  }
}

/** The source with the settings of a file in place of the workbook's own. The workbook's file stays. */
async function withSettings(source: Source, settingsFile: string): Promise<Source> {
  const read = settingsFromFile(new TextDecoder().decode(readBytes(settingsFile)));
  if ("trouble" in read) throw new Refusal(read.trouble);
  const survey = await source.survey();
  const shown = survey.sheets.find(({ sheetId }) => sheetId === survey.activeSheetId) ?? null;
  const settings = withImported(survey.settings, read.settings, survey.sheets, shown);
  return { ...source, survey: () => Promise.resolve({ ...survey, settings }) };
}
