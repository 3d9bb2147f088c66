import { MILLISECONDS_A_DAY } from "../../src/core/periods/calendar";
import { cellName } from "../../src/core/figures/cellName";
import { isProvisional } from "../../src/core/figures/typed/isProvisional";
import { firstDay, samePeriod } from "../../src/core/periods/comparePeriods";
import { formatPeriod } from "../../src/core/periods/namePeriod";
import type { Judgement } from "../../src/model/judgement";
import type { Picture, Reading } from "../../src/model/reading";
import type { Actual, Fact } from "../../src/model/scorecard";
import { statusesOf } from "../../src/judge/statusesOf";

/** The version of the tidy table: it grows when a column comes, goes or means something else. */
export const SCHEMA_VERSION = 1;

/** The columns of the tidy table in their order, and what each holds. */
export const TIDY_COLUMNS = {
  schema_version: "INT32",
  workbook: "STRING",
  sheet: "STRING",
  cell: "STRING",
  reference: "STRING",
  measure: "STRING",
  section: "STRING",
  period: "STRING",
  period_kind: "STRING",
  period_start: "STRING",
  is_latest: "BOOLEAN",
  value: "DOUBLE",
  shown: "STRING",
  unit: "STRING",
  numerator: "DOUBLE",
  denominator: "DOUBLE",
  target: "DOUBLE",
  tolerance: "DOUBLE",
  polarity: "STRING",
  polarity_source: "STRING",
  status: "STRING",
  direction: "STRING",
  national_measure: "STRING",
  is_provisional: "BOOLEAN",
  is_restated: "BOOLEAN",
} as const satisfies Readonly<Record<string, "STRING" | "DOUBLE" | "INT32" | "BOOLEAN">>;

/** One figure: a measure in a period. What is not known is `null`. */
export type TidyRow = Readonly<Record<keyof typeof TIDY_COLUMNS, string | number | boolean | null>>;

const RESTATED = "restated";

/** The figures of a scorecard, a row for each cell that holds one. */
export function tidyRows(workbook: string, picture: Picture, reading: Reading): readonly TidyRow[] {
  const restated = new Set(
    picture.findings.filter(({ check }) => check === RESTATED).flatMap(({ cells }) => cells.map(keyOf)),
  );
  return picture.judgements.flatMap((judgement) =>
    judgement.measure.actuals
      .filter(({ value }) => value.kind !== "blank")
      .map((actual) => figureOf(workbook, judgement, actual, { picture, reading, restated })),
  );
}

interface FigureContext {
  readonly picture: Picture;
  readonly reading: Reading;
  readonly restated: ReadonlySet<string>;
}

function figureOf(workbook: string, judgement: Judgement, actual: Actual, around: FigureContext): TidyRow {
  const { measure } = judgement;
  const { period, place, value } = actual;
  const isLatest = judgement.latest === actual;
  const { numerator, denominator } = partsOf(judgement, actual);
  const status = statusesOf(judgement).find((one) => one.actual === actual) ?? null;
  return {
    schema_version: SCHEMA_VERSION,
    workbook,
    sheet: place.sheet,
    cell: cellName(place),
    reference: measure.reference,
    measure: measure.name,
    section: measure.section,
    period: period === null ? null : formatPeriod(period),
    period_kind: period?.kind ?? null,
    period_start: period === null ? null : dayOf(firstDay(period)),
    is_latest: isLatest,
    value: value.kind === "number" ? value.number : null,
    shown: value.kind === "blank" ? null : value.shown,
    unit: measure.unit,
    numerator,
    denominator,
    target: numberOf(measure.target),
    tolerance: numberOf(measure.tolerance),
    polarity: measure.polarity.value,
    polarity_source: measure.polarity.source,
    status: status?.value ?? (isLatest ? judgement.status.value : null),
    direction: isLatest ? judgement.direction.value : null,
    national_measure: null,
    is_provisional: isProvisionalFigure(actual, around),
    is_restated: around.restated.has(keyOf(place)),
  };
}

/** From rows or columns of their own, else from the working that gives this figure. */
function partsOf(
  { measure, latest, worked, working }: Judgement,
  actual: Actual,
): { numerator: number | null; denominator: number | null } {
  if (actual.parts)
    return { numerator: numberOf(actual.parts.numerator), denominator: numberOf(actual.parts.denominator) };
  if (actual === latest && measure.numerator !== null)
    return { numerator: numberOf(measure.numerator), denominator: numberOf(measure.denominator) };
  if (working !== null && worked === actual)
    return { numerator: working.working.numerator, denominator: working.working.denominator };
  return { numerator: null, denominator: null };
}

function isProvisionalFigure({ place, period }: Actual, { picture, reading }: FigureContext): boolean {
  const { lines, orientation } = picture.card.scorecard;
  const index = orientation === "down" ? place.column : place.row;
  return (
    lines.some((line) => line.index === index && isProvisional(line.heading)) ||
    (reading.beside?.provisional.some(
      (one) => one.sheetId === place.sheetId && period !== null && samePeriod(one.period, period),
    ) ??
      false)
  );
}

function numberOf(fact: Fact | null): number | null {
  return fact?.value.kind === "number" ? fact.value.number : null;
}

function keyOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet}!${row},${column}`;
}

/** A day as files of data write it: `2024-06-01`. `day` counts from 1 January 1970. */
function dayOf(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, "2024-06-01".length);
}
