import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer, type FileMetaData } from "hyparquet";
import type { LaitRow } from "../../../benchmarks/pack/lait";
import { NATIONAL } from "../../../benchmarks/national/national";

/** The columns of the tool's data by what they hold. Every one but the place's number is text. */
const COLUMNS = {
  measure: "Short Desc",
  year: "Years",
  place: "LA and Regions",
  number: "LA Number",
  region: "Region",
  value: "Values",
} as const;
/** What it calls a measure, which is worth knowing and no reason to refuse data without it. */
const ITEM = "Data item";
/** Rows that are read at once: a tenth of a second of work, after which the pane answers. */
const PIECE = 16_384;

const NO_TABLE = "{name} is no Parquet file, or it is damaged.";
const OTHER_TABLE =
  "{name} holds no figures of the Local Authority Interactive Tool: it has no column “{column}”.";

/**
 * The rows of the national measures in the data of the Local Authority Interactive Tool, read piece by piece, with a
 * pause after each. Throws an `Error` whose message says what the file is, where it holds no such data.
 */
export async function readData(blob: Blob, name: string, pause: () => Promise<void>): Promise<LaitRow[]> {
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end).arrayBuffer(),
  };
  const metadata = await metadataOf(file, name);
  const has = new Set(metadata.schema.map((column) => column.name));
  const lacking = Object.values(COLUMNS).find((column) => !has.has(column));
  if (lacking !== undefined)
    throw new Error(OTHER_TABLE.replace("{name}", () => name).replace("{column}", () => lacking));
  const wanted = new Set<string>(NATIONAL.map(({ code }) => code));
  const count = Number(metadata.num_rows);
  const rows: LaitRow[] = [];
  for (let rowStart = 0; rowStart < count; rowStart += PIECE) {
    const rowEnd = Math.min(count, rowStart + PIECE);
    const read = async (columns: readonly string[]) =>
      parquetReadObjects({ file, metadata, rowStart, rowEnd, columns: [...columns] });
    const of = await read([COLUMNS.measure]);
    // Most of what the tool holds is about schools, and is passed over.
    if (of.some((row) => wanted.has(String(row[COLUMNS.measure]))))
      for (const row of await read([...Object.values(COLUMNS), ...(has.has(ITEM) ? [ITEM] : [])]))
        if (wanted.has(String(row[COLUMNS.measure]))) rows.push(rowOf(row));
    await pause();
  }
  return rows;
}

async function metadataOf(file: AsyncBuffer, name: string): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(file);
  } catch {
    throw new Error(NO_TABLE.replace("{name}", () => name));
  }
}

function rowOf(row: Readonly<Record<string, unknown>>): LaitRow {
  const text = (column: string): string => {
    const value = row[column];
    return typeof value === "string" ? value : "";
  };
  return {
    measure: text(COLUMNS.measure),
    item: text(ITEM),
    year: text(COLUMNS.year),
    place: text(COLUMNS.place),
    number: Number(row[COLUMNS.number]),
    region: text(COLUMNS.region),
    value: text(COLUMNS.value),
  };
}
