import type { CellValue } from "../../src/core/figures/cellValue";
import { cellName, columnLetters } from "../../src/core/figures/cellName";
import { formatPeriod } from "../../src/core/periods/namePeriod";
import type { Change } from "../../src/model/change";
import type { Finding } from "../../src/model/finding";
import type { Judgement } from "../../src/model/judgement";
import type { Place } from "../../src/model/place";
import type { Picture } from "../../src/model/reading";
import type { BenchmarkReport } from "./benchmarks";
import type { Actual, Fact, Line, Scorecard } from "../../src/model/scorecard";

/** What the command line prints with `--json`; others rely on its form. */
export function report(
  file: string,
  pictures: readonly Picture[],
  troubles: readonly string[] = [],
  benchmarksOf?: BenchmarkReport,
): object {
  return {
    file,
    ...(troubles.length > 0 && { troubles }),
    scorecards: pictures.map(({ card, judgements }) =>
      scorecardReport(card.scorecard, judgements, benchmarksOf),
    ),
    findings: pictures.flatMap(({ card, findings }) =>
      findings.map((one) => findingReport(one, namesOf(card.scorecard))),
    ),
    changes: pictures.flatMap(({ changes }) => changes.map(changeReport)),
  };
}

/** How cells are written: a scorecard over several sheets names the sheet too, `Jan-25!C7`. */
type CellNames = (place: Place) => string;

function namesOf({ sheets }: Scorecard): CellNames {
  return sheets.length > 1 ? (place) => `${place.sheet}!${cellName(place)}` : cellName;
}

function scorecardReport(
  scorecard: Scorecard,
  judgements: readonly Judgement[],
  benchmarksOf?: BenchmarkReport,
): object {
  const { sheet, sheets, range, orientation, lines } = scorecard;
  const names = namesOf(scorecard);
  const end = { row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 };
  return {
    sheet,
    ...(sheets.length > 1 ? { sheets } : {}),
    range: `${cellName(range)}:${cellName(end)}`,
    ...(orientation === "across" ? { orientation } : {}),
    columns: lines.map((line) => lineReport(line, orientation)),
    measures: judgements.map((judgement) => ({
      ...measureReport(judgement, orientation, names),
      ...benchmarksOf?.ofMeasure(judgement.measure, names),
    })),
    ...benchmarksOf?.ofScorecard(
      judgements.map(({ measure }) => measure),
      names,
    ),
  };
}

function lineReport(line: Line, orientation: Scorecard["orientation"]): object {
  return {
    ...(orientation === "across" ? { row: line.index + 1 } : { column: columnLetters(line.index) }),
    heading: line.heading,
    role: line.role === "change" ? "ignored" : line.role,
    period: line.period === null ? null : formatPeriod(line.period),
    ...(line.label === null ? {} : { label: line.label }),
    ...(line.hidden ? { hidden: true } : {}),
  };
}

function measureReport(
  judgement: Judgement,
  orientation: Scorecard["orientation"],
  names: CellNames,
): object {
  const { measure, status, direction } = judgement;
  return {
    [orientation === "across" ? "column" : "row"]:
      orientation === "across" ? columnLetters(measure.place.column) : measure.place.row + 1,
    cell: names(measure.place),
    reference: measure.reference,
    name: measure.name,
    section: measure.section,
    unit: measure.unit,
    polarity: { value: measure.polarity.value, source: measure.polarity.source },
    target: numberOf(measure.target),
    tolerance: numberOf(measure.tolerance),
    baseline: numberOf(measure.baseline),
    ...kept("target", measure.target),
    ...kept("tolerance", measure.tolerance),
    ...kept("baseline", measure.baseline),
    benchmarks: measure.benchmarks.map((one) => ({
      label: one.label,
      value: numberOf(one),
      text: textOf(one.value),
    })),
    latest: latestReport(judgement, names),
    working: workingReport(judgement, names),
    ...part("numerator", measure.numerator, names),
    ...part("denominator", measure.denominator, names),
    status: { value: status.value, reason: status.reason },
    direction: {
      value: direction.value,
      published: measure.direction === null ? null : textOf(measure.direction.value) || null,
      reason: direction.reason,
    },
  };
}

/** The latest value as it stands in the sheet: one that waits to be filled in is not there yet. */
function latestReport({ asked, latest, derived }: Judgement, names: CellNames): object | null {
  const actual: Actual | null = derived ? asked : (latest ?? asked);
  if (actual === null) return null;
  return {
    cell: names(actual.place),
    period: actual.period === null ? null : formatPeriod(actual.period),
    value: numberOf(actual),
    text: textOf(actual.value),
  };
}

function workingReport({ measure, working }: Judgement, names: CellNames): object | null {
  if (measure.working === null || working === null) return null;
  return {
    cell: names(measure.working.place),
    expression: working.working.expression,
    result: working.working.result,
    stated: working.working.stated?.number ?? null,
    agrees: working.agrees,
  };
}

function findingReport(finding: Finding, names: CellNames): object {
  const { check, severity, cells, reference, measure, message, why, published, expected } = finding;
  return {
    check,
    severity,
    sheet: cells[0]?.sheet ?? null,
    cells: cells.map(names),
    reference,
    measure,
    message,
    why,
    published,
    expected,
  };
}

function changeReport({ place, kind, before, after, reason, hers }: Change): object {
  return {
    sheet: place.sheet,
    cell: cellName(place),
    kind,
    before: before === "" ? null : before,
    after,
    reason,
    hers,
  };
}

function numberOf(fact: Fact | null): number | null {
  return fact?.value.kind === "number" ? fact.value.number : null;
}

function textOf(value: CellValue): string {
  return value.kind === "blank" ? "" : value.shown;
}

/** The text of what could not be read as a number, kept beside the `null`. */
function kept(name: string, fact: Fact | null): object {
  if (fact === null || fact.value.kind === "number" || fact.value.kind === "blank") return {};
  return { [`${name}Text`]: fact.value.shown };
}

function part(name: string, fact: Fact | null, names: CellNames): object {
  return fact === null ? {} : { [name]: { cell: names(fact.place), value: numberOf(fact) } };
}
