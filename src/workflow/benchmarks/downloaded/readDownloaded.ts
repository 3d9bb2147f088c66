import type { Pack } from "../../../benchmarks/pack/pack";
import { parsePack } from "../../../benchmarks/pack/pack";
import { newPack, type Downloaded } from "./newPack";
import { readData } from "./readData";
import {
  cutTable,
  kindOfTable,
  lastUpdate,
  readDictionary,
  readNeighbours,
  readPopulations,
} from "./readTables";

/** A file as a browser hands it over. */
export interface GivenFile extends Blob {
  readonly name: string;
  /** Milliseconds, as `Date` counts them. */
  readonly lastModified: number;
}

const PARQUET = "PAR1";
const ZIP = "PK";
/** A file says by its first four bytes what it is, whatever its name. */
const MAGIC_BYTES = 4;
const UNKNOWN =
  "{name} is none of the published files: the data of the Local Authority Interactive Tool (.parquet), its dictionary or the populations (.csv), a model of neighbours (.xlsx), or a pack made of them (.json).";
const DICTIONARY_ALONE =
  "A dictionary says what figures mean, and holds none: open the data of the tool (.parquet) together with it.";
const NO_MEASURES = "{name} has none of the national measures that this add-in knows.";

/**
 * A pack out of files that the analyst downloaded from where they are published, in any choice: each takes the place of
 * what the pack before has of it. Throws an `Error` whose message says which file is none of them, and what is.
 */
export async function readDownloaded(
  files: readonly GivenFile[],
  before: Pack,
  pause: () => Promise<void>,
): Promise<Pack> {
  let pack = before;
  let found: Downloaded = { released: "" };
  let day = "";
  for (const file of files) {
    const begins = await file.slice(0, MAGIC_BYTES).text();
    if (begins.startsWith(PARQUET)) {
      const rows = await readData(file, file.name, pause);
      if (rows.length === 0) throw new Error(NO_MEASURES.replace("{name}", () => file.name));
      found = { ...found, rows };
    } else if (begins.startsWith(ZIP)) {
      const own = readNeighbours(file.name, new Uint8Array(await file.arrayBuffer()));
      found = { ...found, neighbours: { ...found.neighbours, ...own } };
    } else if (/^\s*\{/.test(begins)) {
      const parsed = parsePack(await file.text());
      if (typeof parsed === "string") throw new Error(parsed);
      pack = parsed;
      continue;
    } else {
      const table = cutTable(await file.text());
      const kind = kindOfTable(table);
      if (kind === null) throw new Error(UNKNOWN.replace("{name}", () => file.name));
      if (kind === "dictionary") {
        found = { ...found, entries: readDictionary(table) };
        day = lastUpdate(table);
        continue;
      }
      found = { ...found, estimates: readPopulations(table) };
    }
    const downloaded = dayOf(file.lastModified);
    if (downloaded > found.released) found = { ...found, released: downloaded };
    await pause();
  }
  const { rows, neighbours, estimates } = found;
  if (!rows && !neighbours && !estimates) {
    if (found.entries) throw new Error(DICTIONARY_ALONE);
    return pack;
  }
  // The dictionary that comes with the data tells its release; else the day of the file is the nearest that is known.
  return newPack(pack, rows && day !== "" ? { ...found, released: day } : found);
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, "2026-10-08".length);
}
