import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { readXlsx } from "hucre";
import type { LaitEntry, LaitRow } from "../../src/benchmarks/pack/lait";
import { cutTable } from "./cutTable";
import { dayOfSerial } from "./dayOfSerial";

/** Every column of the data but the place's number is text. */
const COLUMNS = {
  measure: "Short Desc",
  year: "Years",
  place: "LA and Regions",
  number: "LA Number",
  region: "Region",
  value: "Values",
} as const;

/** The data: every figure of every measure, place and year. */
export async function readData(folder: string): Promise<LaitRow[]> {
  const file = await asyncBufferFromFile(await fileIn(folder, /\.parquet$/));
  const rows = await parquetReadObjects({ file, compressors });
  return rows.map((row) => {
    const text = (column: keyof typeof COLUMNS): string => String(row[COLUMNS[column]] ?? "");
    return {
      measure: text("measure"),
      year: text("year"),
      place: text("place"),
      number: Number(row[COLUMNS.number]),
      region: text("region"),
      value: text("value"),
    };
  });
}

/** The dictionary: which way is good, what a year is, when the next figures come. */
export async function readDictionary(folder: string): Promise<LaitEntry[]> {
  const table = cutTable(await readFile(await fileIn(folder, /dictionary.*\.csv$/), "utf8"));
  return table.map((row) => ({
    measure: row.get("Measure_short") ?? "",
    polarity: row.get("Polarity") ?? "",
    yearType: row.get("Year_Type") ?? "",
    next: dayOfSerial(row.get("Next Update") ?? ""),
  }));
}

/** The latest day on which a measure was brought up to date, where the release's own day is not given. */
export async function lastUpdate(folder: string): Promise<string> {
  const table = cutTable(await readFile(await fileIn(folder, /dictionary.*\.csv$/), "utf8"));
  const days = table.map((row) => dayOfSerial(row.get("Last Update") ?? ""));
  return days.sort().at(-1) ?? "";
}

/** Statistical neighbours by model: `sn_may_2025.xlsx` is the model of May 2025. */
export async function readNeighbours(
  folder: string,
): Promise<Record<string, { name: string; of: Record<string, number[]> }>> {
  const models: Record<string, { name: string; of: Record<string, number[]> }> = {};
  for (const name of (await readdir(folder)).filter((one) => /^sn_.*\.xlsx$/.test(one)).sort()) {
    const [, month = "", year = ""] = /^sn_([a-z]+)_(\d{4})\.xlsx$/.exec(name) ?? [];
    const book = await readXlsx(await readFile(path.join(folder, name)));
    models[year] = {
      name: `${month.charAt(0).toUpperCase()}${month.slice(1)} ${year}`,
      of: neighboursIn(book.sheets[0]?.rows ?? []),
    };
  }
  return models;
}

const FIRST_NEIGHBOUR = 5;
const NEIGHBOURS = 10;

/** Numbers of neighbours stand beside words for how close they are. Heading rows, and rows of none, begin with no number. */
function neighboursIn(rows: readonly (readonly unknown[])[]): Record<string, number[]> {
  const authorities = rows.filter(([number, name]) => Number(number) >= 100 && typeof name === "string");
  return Object.fromEntries(
    authorities.map((row) => [
      String(row[0]),
      Array.from({ length: NEIGHBOURS }, (_, at) => Number(row[FIRST_NEIGHBOUR + 2 * at])).filter(
        (number) => number > 0,
      ),
    ]),
  );
}

/** Mid-year estimates: the figure of a place's number and year; regions and England by their names. */
export async function readPopulations(folder: string): Promise<
  readonly {
    readonly year: number;
    readonly number: number | null;
    readonly name: string;
    readonly population: number;
  }[]
> {
  const table = cutTable(await readFile(await fileIn(folder, /population.*\.csv$/), "utf8"));
  // `x` stands where an authority was no more, or not yet.
  const published = table.filter((row) => /^\d+$/.test(row.get("population_estimate") ?? ""));
  return published.map((row) => ({
    year: Number(row.get("time_period")),
    number: row.get("old_la_code") ? Number(row.get("old_la_code")) : null,
    name: row.get("la_name") || row.get("region_name") || (row.get("country_name") ?? ""),
    population: Number(row.get("population_estimate")),
  }));
}

async function fileIn(folder: string, name: RegExp): Promise<string> {
  const found = (await readdir(folder)).filter((one) => name.test(one)).sort();
  const last = found.at(-1);
  if (last === undefined) throw new Error(`${folder} has no file whose name fits ${name.source}.`);
  return path.join(folder, last);
}
