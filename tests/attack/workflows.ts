import { applyChanges } from "../../src/excel/apply/apply";
import { follow } from "../../src/excel/apply/follow";
import type { RunOptions } from "../../src/excel/host/run";
import { runChecks } from "../../src/checks/run/runChecks";
import type { Change } from "../../src/model/change";
import type { Report } from "../../src/model/report";
import { NO_SETTINGS } from "../../src/model/settings";
import { lookAt } from "../../src/workflow/lookAt";
import { prepareHistory } from "../../src/workflow/month/history";
import { prepareCounts, readReport } from "../../src/workflow/month/prepareCounts";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { preparePopulation } from "../../src/workflow/month/preparePopulation";
import { prepareFindings } from "../../src/workflow/prepareFindings";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { prepareInsert } from "../../src/workflow/share/prepareInsert";
import { prepareKpi } from "../../src/workflow/share/prepareKpi";
import { prepareShareable } from "../../src/workflow/share/prepareShareable";
import type { OpenBook } from "../../workbench/node/openInNode";
import type { Book } from "../../xlsx/book";
import { shippedBenchmarks } from "../support/benchmarks/shipped";
import { prepareRefresh } from "../../src/workflow/benchmarks/prepareRefresh";
import { prepareRegister } from "../../src/workflow/benchmarks/prepareRegister";
import { dressed } from "./dressed";
import { across, board, formulas, monthlySheets, published, sample } from "./books";

export const NOW = (): Date => new Date("2024-10-07T09:00:00Z");

/** Something that the analyst does in the pane: what is proposed to the analyst, before the analyst applies it. */
export interface Workflow {
  readonly name: string;
  readonly book: () => Book | Promise<Book>;
  readonly prepare: (open: OpenBook) => Promise<readonly Change[]>;
  /** How it is written, where it is not applied as a preview is. */
  readonly write?: (changes: readonly Change[], options?: RunOptions) => Promise<Report>;
}

/** Writes what was proposed. */
export function applied(
  { write }: Workflow,
  changes: readonly Change[],
  options?: RunOptions,
): Promise<Report> {
  return write ? write(changes, options) : applyChanges(changes, NOW, options);
}

const REPORT =
  "Ref\tMeasure\tNumerator\tDenominator\n1.1\tRepeat referrals\t190\t730\n1.2\tContacts answered in a day\t680\t731\n1.4\tVisits in time\t99\t104";

async function picture(options: { everyPeriod?: boolean; letters?: true | "column" } = {}) {
  const { cards, settings, written, beside } = await readWorkbook();
  const [card] = cards;
  if (!card) throw new Error("No scorecard was read.");
  return lookAt(card, {
    period: null,
    everyPeriod: options.everyPeriod ?? false,
    settings: options.letters === undefined ? settings : { ...settings, letters: options.letters },
    ...(written && { written }),
    ...(beside && { beside }),
    check: runChecks,
  });
}

const update = async () => (await picture()).changes;
const counts = async () => {
  const { card } = await picture();
  const period = card.scorecard.periods.at(-1) ?? null;
  const { matching } = readReport(REPORT, card.scorecard, period, NO_SETTINGS);
  return (await prepareCounts(card, matching.matched, period, NO_SETTINGS)).changes;
};
const month = async () => (await prepareMonth((await picture()).card, NOW)).changes;
const repairs = async () => (await picture()).findings.flatMap(({ repair }) => repair);

/** As a live edit brings them: half of them with one edit, all with the next, each cell's colour once more. */
async function followed(changes: readonly Change[], options?: RunOptions): Promise<Report> {
  const places = changes.map(({ place }) => place);
  const half = changes.slice(0, Math.ceil(changes.length / 2));
  const first = await follow(places, () => half, NOW, options);
  const painted = half.flatMap((change) =>
    change.kind === "fill" ? [{ ...change, before: change.after, after: "#123456" }] : [],
  );
  const second = await follow(places, () => [...painted, ...changes.slice(half.length)], NOW, options);
  return { ...second, trouble: [first.trouble, second.trouble].filter(Boolean).join(" ") || null };
}

/** The authority whose figures the sample's benchmarks are compared with. */
const DEVON = 878;

const CHOSEN: readonly Workflow[] = [
  { name: "update", book: board, prepare: update },
  { name: "update of the sample", book: sample, prepare: update },
  { name: "update across", book: across, prepare: update },
  { name: "update of monthly sheets", book: monthlySheets, prepare: update },
  {
    name: "update of every period",
    book: board,
    prepare: async () => (await picture({ everyPeriod: true })).changes,
  },
  {
    name: "update with letters",
    book: board,
    prepare: async () => (await picture({ letters: true })).changes,
  },
  {
    name: "update with a column of letters",
    book: sample,
    prepare: async () => (await picture({ letters: "column" })).changes,
  },
  { name: "repairs", book: published, prepare: repairs },
  { name: "next month", book: board, prepare: month },
  { name: "next month of the sample", book: sample, prepare: month },
  { name: "next month across", book: across, prepare: month },
  { name: "next month's sheet", book: monthlySheets, prepare: month },
  { name: "counts brought in", book: board, prepare: counts },
  {
    name: "figures kept",
    book: board,
    prepare: async () => prepareHistory(await picture(), "seen", NOW),
  },
  {
    name: "figures kept again",
    book: board,
    prepare: async (open) => {
      await applyChanges(await prepareHistory(await picture(), "seen", NOW), NOW);
      await userChanges(open, "Board", { row: 3, column: 6 }, 0.94);
      return prepareHistory(await picture(), "seen", NOW);
    },
  },
  {
    name: "population",
    book: board,
    prepare: async () =>
      (await preparePopulation(await picture(), null, { rule: { kind: "fixed", year: 2024 }, area: null }))
        .changes,
  },
  {
    name: "register of populations",
    book: sample,
    prepare: async () => {
      const reading = await readWorkbook();
      return (await prepareRegister(await picture(), reading, shippedBenchmarks(), DEVON)).changes;
    },
  },
  {
    name: "benchmarks refreshed",
    book: sample,
    prepare: async () =>
      (await prepareRefresh(await picture(), shippedBenchmarks(), DEVON, undefined, NOW)).changes,
  },
  { name: "live edits", book: board, prepare: update, write: followed },
  {
    name: "findings listed",
    book: sample,
    prepare: async () => {
      const seen = await picture();
      const findings = seen.findings.map((finding) => ({ finding, said: null }));
      return prepareFindings(seen, findings, NOW);
    },
  },
  {
    name: "made shareable",
    book: formulas,
    prepare: async () =>
      (await prepareShareable({ sheetId: null, remove: { settings: false, journal: false } })).changes,
  },
  { name: "KPI for native", book: formulas, prepare: async () => (await prepareKpi(null)).changes },
  {
    name: "a formula into a text cell",
    book: formulas,
    prepare: async ({ engine }) => {
      const [sheet] = engine.sheets();
      const place = { sheetId: sheet?.id ?? "", sheet: "Data", row: 4, column: 5 };
      return (await prepareInsert(place, "=KPI.RATE10K(B5,C5,12)")).changes;
    },
  },
];

/** Every workflow on its own workbook, and on the same as somebody keeps it who has set it up with care. */
export const WORKFLOWS: readonly Workflow[] = CHOSEN.flatMap((one) => [
  one,
  { ...one, name: `${one.name}, dressed`, book: async () => dressed(await one.book()) },
]);

/** The analyst types a value. */
export async function userChanges(
  { engine }: OpenBook,
  sheet: string,
  at: { readonly row: number; readonly column: number },
  value: string | number,
): Promise<void> {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? "";
  engine.write(id, [{ ...at, content: { value } }]);
  await engine.settle();
}
