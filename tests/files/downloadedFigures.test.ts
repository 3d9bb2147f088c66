import { readFileSync } from "node:fs";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { openPack } from "../../src/benchmarks/pack/open";
import type { Pack } from "../../src/benchmarks/pack/pack";
import { readDownloaded, type GivenFile } from "../../src/workflow/benchmarks/downloaded/readDownloaded";
import { writeBook } from "../../xlsx/writeBook";
import { bookOf } from "../host/support/bookOf";

const SHIPPED = JSON.parse(readFileSync("assets/benchmarks/benchmarks.json", "utf8")) as Pack;
const DEVON = 878;
const ENGLAND = 970;
const CARE = "LAC";
/** It has come since the pack was made, and its number stands before all others. */
const NEW_PLACE = 105;

function file(name: string, content: BlobPart, day = "2026-10-08"): GivenFile {
  return Object.assign(new Blob([content]), { name, lastModified: Date.parse(`${day}T09:00:00Z`) });
}

/** The tool's data: short name, year, place, its number, region and figure, a row each, in its own columns. */
function data(rows: readonly (readonly [string, string, string, number, string, string])[]): GivenFile {
  const column = (name: string, at: number) => ({
    ...{ name, type: name === "LA Number" ? ("INT32" as const) : ("STRING" as const) },
    data: rows.map((row) => row[at]),
  });
  const names = ["Short Desc", "Years", "LA and Regions", "LA Number", "Region", "Values"];
  return file("bds_long_0.parquet", parquetWriteBuffer({ columnData: names.map(column), codec: "SNAPPY" }));
}

const ROWS = data([
  [CARE, "2025", "Devon", DEVON, "South West", "60.5"],
  [CARE, "2026", "Devon", DEVON, "South West", "6.1300000000000004E+1"],
  [CARE, "2026", "England", ENGLAND, "NA", "68"],
  [CARE, "2026", "New Council", NEW_PLACE, "South West", "-"],
  ["KS2 Maths", "2026", "Devon", DEVON, "South West", "71"],
]);
const opened = async (files: readonly GivenFile[]) =>
  openPack(await readDownloaded(files, SHIPPED, () => Promise.resolve()));

test("the tool's data are taken as they are published, and what the pack has beside them stays", async () => {
  const before = openPack(SHIPPED);
  const now = await opened([ROWS]);
  expect(now.pack.released).toBe("2026-10-08");
  expect([now.figure(CARE, DEVON, 2026), now.figure(CARE, ENGLAND, 2026)]).toEqual([61.3, 68]);
  expect([now.figure(CARE, NEW_PLACE, 2026), now.nameOf(NEW_PLACE)]).toEqual([null, "New Council"]);
  expect(now.measure("KS2 Maths")).toBeNull();
  // Without a dictionary a measure is what it was; without models its neighbours are; so are populations.
  expect(now.measure(CARE)?.yearType).toBe(before.measure(CARE)?.yearType);
  expect(now.neighbours("2025", DEVON)).toEqual(before.neighbours("2025", DEVON));
  expect(now.population(DEVON, 2024)).toBe(before.population(DEVON, 2024));
  // Another measure, which these data lack, keeps its figures, though places have come and gone.
  const other = Object.keys(SHIPPED.measures).find((code) => code !== CARE) ?? "";
  for (const year of before.yearsOf(other))
    expect(now.figure(other, DEVON, year)).toBe(before.figure(other, DEVON, year));
});

test("a dictionary says the day of the release, a model and populations come by themselves", async () => {
  const dictionary = [
    "Measure_short,Polarity,Last Update,Next Update,Year_Type,Description",
    // 46303 is 8 October 2026 in Excel's calendar, 46668 a year later.
    `${CARE},Low,46303,46668,Financial Year,"One line\nand another"`,
  ].join("\n");
  const both = await opened([file("lait_data_dictionary.csv", dictionary), ROWS]);
  expect(both.pack.released).toBe("2026-10-08");
  expect(both.measure(CARE)).toMatchObject({ polarity: "Low", next: "2027-10-08" });

  const ten = [908, 839, 933, 838, 926, 935, 916, 885, 891, 941];
  const neighbours = await writeBook(
    bookOf({
      "LA SN Groups": [
        ["LA num", "LA Name", "LA number", "GOInd", "GOReg", ...ten.flatMap(() => ["SN", "SNP"])],
        [DEVON, "Devon", DEVON, 9, "South West", ...ten.flatMap((number) => [number, "Close"])],
      ],
    }),
  );
  const model = await opened([file("sn_june_2027 (1).xlsx", neighbours as BlobPart)]);
  expect([model.models, model.modelName("2027")]).toEqual([["2021", "2025", "2027"], "June 2027"]);
  expect(model.neighbours("2027", DEVON)).toEqual(ten);

  const populations = [
    "time_period,country_name,region_name,old_la_code,la_name,population_estimate",
    `2025,England,South West,${DEVON},Devon,"150123"`,
    "2025,England,,,,12200000",
  ].join("\n");
  const people = await opened([file("populations.csv", populations)]);
  expect([people.population(DEVON, 2025), people.population(ENGLAND, 2025)]).toEqual([150_123, 12_200_000]);
});

test("a file that is none of them says so in a sentence, and nothing is taken", async () => {
  const other = parquetWriteBuffer({ columnData: [{ name: "colour", data: ["red"], type: "STRING" }] });
  const said = (one: GivenFile): Promise<unknown> => opened([one]).catch((error: unknown) => error);
  const sentences: [GivenFile, RegExp][] = [
    [file("notes.txt", "A letter."), /^notes\.txt is none of the published files: /],
    [file("cut.parquet", "PAR1 and no more"), /^cut\.parquet is no Parquet file, or it is damaged\.$/],
    [file("other.parquet", other), /^other\.parquet holds no figures .*“Short Desc”\.$/],
    [data([["KS2 Maths", "2026", "Devon", DEVON, "South West", "71"]]), /has none of the national measures/],
    [file("d.csv", `Measure_short,Polarity\n${CARE},Low`), /^A dictionary says what figures mean/],
    [
      file("sn_may_2026.xlsx", (await writeBook(bookOf({ A: [["Nothing"]] }))) as BlobPart),
      /no statistical neighbours/,
    ],
    [file("b.json", '{"form":2}'), /^This file holds no benchmarks/],
  ];
  for (const [one, sentence] of sentences)
    expect(await said(one), one.name).toMatchObject({ message: expect.stringMatching(sentence) as string });
});
