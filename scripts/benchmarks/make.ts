import { readdir, readFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { laitMeasures, laitPlaces } from "../../src/benchmarks/pack/lait";
import type { Pack } from "../../src/benchmarks/pack/pack";
import { populationsOf } from "../../src/workflow/benchmarks/downloaded/newPack";
import { readData } from "../../src/workflow/benchmarks/downloaded/readData";
import {
  cutTable,
  lastUpdate,
  readDictionary,
  readNeighbours,
  readPopulations,
} from "../../src/workflow/benchmarks/downloaded/readTables";

const TARGET = "assets/benchmarks/benchmarks.json";
/** What the pack may weigh, compressed, for a reader on a slow line. */
const MOST_BYTES = 150_000;

const ATTRIBUTION =
  "Contains public sector information licensed under the Open Government Licence v3.0: Department for Education, Local Authority Interactive Tool and statistical neighbour models; Office for National Statistics, mid-year population estimates. © Crown copyright.";

/** Makes the pack from a folder of the tool's files: `npm run benchmarks -- FOLDER [DAY OF RELEASE]`. */
async function make(folder: string, day: string | undefined): Promise<void> {
  const data = await fileIn(folder, /\.parquet$/);
  const rows = await readData(new Blob([data.bytes]), data.name, () => Promise.resolve());
  const places = laitPlaces(rows);
  const dictionary = await tableIn(folder, /dictionary.*\.csv$/);
  const { measures, missing } = laitMeasures(rows, readDictionary(dictionary), places);
  const pack: Pack = {
    form: 1,
    attribution: ATTRIBUTION,
    released: day ?? lastUpdate(dictionary),
    places,
    measures,
    neighbours: await allNeighbours(folder),
    populations: populationsOf(readPopulations(await tableIn(folder, /population.*\.csv$/)), places),
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

/** Every model of neighbours that the folder has. */
async function allNeighbours(folder: string): Promise<Pack["neighbours"]> {
  const names = (await readdir(folder)).filter((one) => /^sn_.*\.xlsx$/.test(one)).sort();
  const models = names.map(async (name) => readNeighbours(name, await readFile(path.join(folder, name))));
  return Object.assign({}, ...(await Promise.all(models))) as Pack["neighbours"];
}

async function tableIn(folder: string, name: RegExp) {
  return cutTable((await fileIn(folder, name)).bytes.toString("utf8"));
}

async function fileIn(folder: string, fits: RegExp) {
  const found = (await readdir(folder)).filter((one) => fits.test(one)).sort();
  const name = found.at(-1);
  if (name === undefined) throw new Error(`${folder} has no file whose name fits ${fits.source}.`);
  return { name, bytes: await readFile(path.join(folder, name)) };
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
