import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { NO_SETTINGS, noSheetSettings } from "../../src/model/settings";
import { settingsToFile } from "../../src/workflow/settingsFile";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const JUNE = "assets/samples/board-2024-06.xlsx";
/** The program may have to be built first. */
const TIMEOUT_MS = 60_000;

interface Said {
  readonly status: number;
  readonly output: string;
  readonly trouble: string;
}

/** Runs the command line in a process of its own, its output through a pipe. */
function check(...args: string[]): Promise<Said> {
  const program = ["cli/scorecard.mjs", "check", ...args];
  return new Promise((resolve) =>
    execFile(process.execPath, program, { cwd: ROOT, maxBuffer: 1e8 }, (error, output, trouble) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, output, trouble }),
    ),
  );
}

interface Json {
  readonly file: string;
  readonly scorecards: readonly {
    readonly measures: readonly {
      readonly reference: string;
      readonly polarity: { readonly value: string; readonly source: string };
    }[];
  }[];
}

const polarityOf = ({ output }: Said, wanted: string): unknown =>
  (JSON.parse(output) as Json).scorecards[0]?.measures.find(({ reference }) => reference === wanted)
    ?.polarity;

test(
  "the whole of a long answer comes through a pipe, with the settings of a file in place of the workbook's",
  { timeout: TIMEOUT_MS },
  async () => {
    const name = "Number of Contacts";
    const measure = { reference: "1.0", name, polarity: "higher", band: null, unit: null } as const;
    const sheets = [{ ...noSheetSettings("{elsewhere}", "Scorecard"), measures: [measure] }];
    const file = path.join(mkdtempSync(path.join(tmpdir(), "scorecard-")), "settings.json");
    writeFileSync(file, settingsToFile({ ...NO_SETTINGS, sheets }));
    const [plain, set] = await Promise.all([
      check(JUNE, "--json"),
      check(JUNE, "--json", "--settings", file),
    ]);
    expect([plain.status, set.status]).toEqual([1, 1]);
    expect(plain.output.length).toBeGreaterThan(66_000);
    expect(polarityOf(plain, "1.0")).not.toMatchObject({ source: "setting" });
    expect(polarityOf(set, "1.0")).toEqual({ value: "higher", source: "setting" });
  },
);

test("what cannot be read ends with 2 and one plain sentence", { timeout: TIMEOUT_MS }, async () => {
  const answers = await Promise.all([check("nowhere.xlsx"), check(JUNE, "--settings", "package.json")]);
  for (const { status, output, trouble } of answers) {
    expect([status, output, trouble.trim().split("\n").length]).toEqual([2, "", 1]);
  }
});

interface ProvedJson {
  readonly scorecards: readonly {
    readonly coverage: {
      readonly has: readonly { readonly indicator: string; readonly measures: readonly object[] }[];
      readonly lacks: readonly { readonly indicator: string; readonly outcome: string }[];
    };
    readonly measures: readonly {
      readonly reference: string;
      readonly national: object | null;
      readonly benchmarks: readonly object[];
    }[];
  }[];
}

test(
  "with an authority named, every printed benchmark has its proof and the newest figure; a name that is none is refused",
  { timeout: TIMEOUT_MS },
  async () => {
    const [proved, none] = await Promise.all([
      check(JUNE, "--json", "--authority", "Devon County Council"),
      check(JUNE, "--json", "--authority", "Devonshire"),
    ]);
    const [card] = (JSON.parse(proved.output) as ProvedJson).scorecards;
    const { measures = [], coverage } = card ?? {};
    const { has = [], lacks = [] } = coverage ?? {};
    expect(has.length + lacks.length).toBe(68);
    expect(has.find(({ indicator }) => indicator === "children in care per 10,000")?.measures).toEqual([
      { cell: "B31", reference: "6.0", name: "Children looked after at period end (per 10,000)" },
    ]);
    expect(lacks).toContainEqual({
      indicator: "children in care who moved school in the year",
      outcome: "Families stay together and get the help they need",
    });
    const of = (wanted: string) => measures.find(({ reference }) => reference === wanted);
    expect(of("6.0")?.national).toMatchObject({
      ...{ code: "LAC", unit: "rate", basis: "children at 31 March", sure: true },
      evidence: [
        "Its name and unit are those of “Children in care per 10,000 children”.",
        "It counts children at 31 March.",
      ],
    });
    // The mean of the ten neighbours of April 2021 in 2022 is 69.2; that of May 2025 in 2025 is 60.2.
    expect(of("6.0")?.benchmarks[0]).toMatchObject({
      cell: "F31",
      printed: 69,
      proof: { year: "2022", model: "2021", statistic: "mean", place: null, value: 69.2 },
      newest: { year: "2025", value: 60.2 },
    });
    expect(of("7.9")?.benchmarks[2]).toMatchObject({
      heading: "National 2021/22",
      printed: 0.55,
      proof: { year: "2022", model: null, statistic: "place", place: "England", value: 0.55 },
    });
    expect(of("1.0")).toMatchObject({ national: null });
    expect([none.status, none.output]).toEqual([2, ""]);
    expect(none.trouble).toBe("No English authority is called Devonshire. Was Devon meant?\n");
  },
);
