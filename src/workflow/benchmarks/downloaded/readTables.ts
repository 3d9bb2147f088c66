import type { LaitEntry } from "../../../benchmarks/pack/lait";
import type { Pack } from "../../../benchmarks/pack/pack";
import { readTable } from "../../../month/counts/readTable";
import { openReport } from "../../../month/report/openReport";
import { dayOfSerial } from "./dayOfSerial";

/** A comma-separated table of the tool's, its rows by the names of their columns. Cells may hold line breaks inside quotes. */
export type NamedRows = readonly ReadonlyMap<string, string>[];

/** Cuts such a table. */
export function cutTable(text: string): NamedRows {
  const [headings = [], ...rows] = readTable(`sep=,\n${text.replace(/^\ufeff/, "")}`);
  return rows.map((row) => new Map(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

const MEASURE = "Measure_short";
const ESTIMATE = "population_estimate";

/** What a comma-separated table is: the tool's dictionary, the estimates of populations, or neither. */
export function kindOfTable([first]: NamedRows): "dictionary" | "populations" | null {
  if (first?.has(MEASURE)) return "dictionary";
  return first?.has(ESTIMATE) ? "populations" : null;
}

/** The dictionary: which way is good, what a year is, when the next figures come. */
export function readDictionary(table: NamedRows): LaitEntry[] {
  return table.map((row) => ({
    measure: row.get(MEASURE) ?? "",
    polarity: row.get("Polarity") ?? "",
    yearType: row.get("Year_Type") ?? "",
    next: dayOfSerial(row.get("Next Update") ?? ""),
    names: [row.get("Measure") ?? "", row.get("Chart_title") ?? ""],
  }));
}

/** The latest day on which a measure of the dictionary was brought up to date; blank where it names none. */
export function lastUpdate(table: NamedRows): string {
  return (
    table
      .map((row) => dayOfSerial(row.get("Last Update") ?? ""))
      .sort()
      .at(-1) ?? ""
  );
}

/** A mid-year estimate, of a place by its number; regions and England by their names. */
export interface PopulationRow {
  readonly year: number;
  readonly number: number | null;
  readonly name: string;
  readonly population: number;
}

/** Mid-year estimates of those aged 0 to 17. */
export function readPopulations(table: NamedRows): PopulationRow[] {
  // `x` stands where an authority was no more, or not yet.
  const published = table.filter((row) => /^\d+$/.test(row.get(ESTIMATE) ?? ""));
  return published.map((row) => ({
    year: Number(row.get("time_period")),
    number: row.get("old_la_code") ? Number(row.get("old_la_code")) : null,
    name: row.get("la_name") || row.get("region_name") || (row.get("country_name") ?? ""),
    population: Number(row.get(ESTIMATE)),
  }));
}

/**
 * The table of statistical neighbours: ten pairs of number and name from the sixth column on; authorities have
 * three digits, regions fewer.
 */
const FIRST_NEIGHBOUR = 5;
const NEIGHBOURS = 10;
const FIRST_AUTHORITY = 100;
/** `sn_may_2025.xlsx` is the model of May 2025; a browser may put `(1)` behind the name of a second copy. */
const MODEL = /^sn_([a-z]+)_(\d{4})\b.*\.xlsx$/i;
const NO_MODEL =
  "{name} does not name the month and year of its model of neighbours, as sn_may_2025.xlsx does.";
const NO_NEIGHBOURS = "{name} holds no statistical neighbours of authorities.";

/** The statistical neighbours of one model. Throws an `Error` whose message says why, where the file holds none. */
export function readNeighbours(name: string, bytes: Uint8Array): Pack["neighbours"] {
  const [, month = "", year] = MODEL.exec(name) ?? [];
  const [sheet] = openReport(bytes);
  const of = neighboursIn(readTable(sheet?.text ?? ""));
  if (Object.values(of).every(({ length }) => length === 0))
    throw new Error(NO_NEIGHBOURS.replace("{name}", () => name));
  if (year === undefined) throw new Error(NO_MODEL.replace("{name}", () => name));
  return { [year]: { name: `${month.charAt(0).toUpperCase()}${month.slice(1).toLowerCase()} ${year}`, of } };
}

/** Numbers of neighbours stand beside words for how close they are. Heading rows, and rows of none, begin with no number. */
function neighboursIn(rows: readonly (readonly string[])[]): Record<string, number[]> {
  const authorities = rows.filter(
    ([number, name = ""]) => Number(number) >= FIRST_AUTHORITY && !Number.isFinite(Number(name || "0")),
  );
  return Object.fromEntries(
    authorities.map((row) => {
      const numbers = Array.from({ length: NEIGHBOURS }, (_, at) => Number(row[FIRST_NEIGHBOUR + 2 * at]));
      return [String(Number(row[0])), numbers.filter((number) => number >= FIRST_AUTHORITY)];
    }),
  );
}
