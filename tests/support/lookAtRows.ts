import { runChecks, type Checked } from "../../src/checks/run/runChecks";
import type { Period } from "../../src/core/periods/period";
import { judge } from "../../src/judge/judge";
import { NOTHING_BESIDE, type Beside } from "../../src/model/beside";
import type { Change } from "../../src/model/change";
import type { CellContent } from "../../src/core/figures/cellValue";
import type { Appearance, Grid } from "../../src/model/grid";
import type { Judgement } from "../../src/model/judgement";
import type { Scorecard } from "../../src/model/scorecard";
import { NO_SETTINGS, type Settings } from "../../src/model/settings";
import { recognise } from "../../src/recognise/recognise";
import { prepareUpdate } from "../../src/update/prepareUpdate";
import { gridOf } from "./gridOf";

/** What the whole walk says of a small table. */
export interface Looked extends Checked {
  readonly scorecard: Scorecard;
  readonly judgements: readonly Judgement[];
  readonly appearance: Appearance;
  readonly changes: readonly Change[];
  judged(reference: string): Judgement;
}

interface LookOptions {
  /** Fills by cell, `{ D3: "#C6EFCE" }`. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly period?: Period;
  readonly everyPeriod?: boolean;
  readonly settings?: Settings;
  readonly asText?: readonly number[];
  /** What cells hold beyond what they show: `{ D3: { formula: "=B3/C3" } }`. */
  readonly cells?: Readonly<Record<string, OneCell>>;
  /** The other scorecards of the workbook. */
  readonly others?: readonly Scorecard[];
  readonly beside?: Partial<Beside>;
}

interface OneCell {
  readonly formula?: string;
  readonly content?: CellContent;
  readonly format?: string;
}

/** Walks from rows of cells, as they are shown, to judgements, changes and findings. References and workings are text. */
export function lookAtRows(rows: readonly (readonly string[])[], options: LookOptions = {}): Looked {
  const grid = withCells(gridOf(rows, { asText: options.asText ?? [0] }), options.cells ?? {});
  const [scorecard] = recognise([grid], options.settings);
  if (!scorecard) throw new Error("No scorecard was recognised.");
  const period = options.period ?? scorecard.latest;
  const judgements = judge(scorecard, period);
  const appearance = appearanceOf(grid.values, options.fills ?? {});
  const settings = options.settings ?? NO_SETTINGS;
  const changes = prepareUpdate(judgements, appearance, {
    period,
    everyPeriod: options.everyPeriod ?? false,
    settings,
  });
  const judged = (reference: string): Judgement => {
    const found = judgements.find(({ measure }) => measure.reference === reference);
    if (!found) throw new Error(`No measure ${reference}.`);
    return found;
  };
  const checked = runChecks({
    scorecard,
    judgements,
    period,
    others: options.others ?? [],
    appearance,
    kept: settings.kept,
    beside: { ...NOTHING_BESIDE, ...options.beside },
    takes: settings.populations,
  });
  return { scorecard, judgements, appearance, changes, ...checked, judged };
}

function withCells(grid: Grid, cells: Readonly<Record<string, OneCell>>): Grid {
  const put = <T>(
    lines: readonly (readonly T[])[],
    of: (cell: OneCell) => T | undefined,
  ): readonly (readonly T[])[] =>
    lines.map((line, row) =>
      line.map((was, column) => of(cells[String.fromCharCode(65 + column) + (row + 1)] ?? {}) ?? was),
    );
  return {
    ...grid,
    values: put(grid.values, ({ content }) => content),
    formulas: put(grid.formulas, ({ formula }) => formula),
    numberFormats: put(grid.numberFormats, ({ format }) => format),
  };
}

function appearanceOf(
  values: readonly (readonly unknown[])[],
  fills: Readonly<Record<string, string>>,
): Appearance {
  return {
    sheetId: "{1}",
    row: 0,
    column: 0,
    fills: values.map((line, row) =>
      line.map((_, column) => fills[String.fromCharCode(65 + column) + (row + 1)] ?? null),
    ),
    ruled: [],
  };
}
