import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { measuresOf, placesOf } from "../../src/benchmarks/pack/lait";
import type { Pack, PackedPlace } from "../../src/benchmarks/pack/pack";
import { writeSeries } from "../../src/benchmarks/pack/packedSeries";
import { lastUpdate, readData, readDictionary, readNeighbours, readPopulations } from "./readTables";

const TARGET = "assets/benchmarks/benchmarks.json";
/** What the pack may weigh, compressed, for a reader on a slow line. */
const MOST_BYTES = 150_000;

const ATTRIBUTION =
  "Contains public sector information licensed under the Open Government Licence v3.0: Department for Education, Local Authority Interactive Tool and statistical neighbour models; Office for National Statistics, mid-year population estimates. © Crown copyright.";

/** Makes the pack from a folder of the tool's files: `npm run benchmarks -- FOLDER [DAY OF RELEASE]`. */
async function make(folder: string, day: string | undefined): Promise<void> {
  const rows = await readData(folder);
  const places = placesOf(rows);
  const { measures, missing } = measuresOf(rows, await readDictionary(folder), places);
  const pack: Pack = {
    form: 1,
    attribution: ATTRIBUTION,
    released: day ?? (await lastUpdate(folder)),
    places,
    measures,
    neighbours: await readNeighbours(folder),
    populations: populationsOf(await readPopulations(folder), places),
  };
  const text = JSON.stringify(pack);
  const bytes = gzipSync(text).length;
  if (bytes > MOST_BYTES)
    throw new Error(`The pack would weigh ${bytes} bytes compressed; ${MOST_BYTES} is the most.`);
  await mkdir(path.dirname(TARGET), { recursive: true });
  await writeFile(TARGET, text);
  console.log(
    `${TARGET}: ${Object.keys(measures).length} measures, ${places.length} places, ${bytes} bytes compressed.`,
  );
  if (missing.length > 0) console.log(`The data has no ${missing.join(", ")}.`);
}

function populationsOf(
  estimates: Awaited<ReturnType<typeof readPopulations>>,
  places: readonly PackedPlace[],
): Pack["populations"] {
  const years = [...new Set(estimates.map(({ year }) => year))].sort((a, b) => a - b);
  const key = (name: string): string => name.toLowerCase();
  const known = new Map(
    estimates.map(({ number, name, year, population }) => [`${number ?? key(name)} ${year}`, population]),
  );
  const rows = places.map(([number, name]) =>
    years.map((year) => known.get(`${number} ${year}`) ?? known.get(`${key(name)} ${year}`) ?? null),
  );
  return { years, release: `mid-${years.at(-1)}`, values: writeSeries(rows) };
}

const [folder, day] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder of the files: npm run benchmarks -- FOLDER [DAY OF RELEASE, 2026-04-08]");
  process.exit(2);
}
make(folder, day).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
