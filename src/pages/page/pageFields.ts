/**
 * What each field of a page says. Nearly all of it is formulas to the scorecard, so that a printed page next month
 * shows next month's figures, with or without the add-in; what no formula can tell is written as text and brought up to
 * date by the add-in.
 */

import type { CellContent } from "../../core/figures/cellValue";
import { bandWidth } from "../../judge/bandEdge";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Judgement } from "../../model/judgement";
import type { Fact, Measure, Scorecard } from "../../model/scorecard";
import type { Place } from "../../model/place";
import { textInFormula } from "../../core/figures/inFormula";
import { cellReference } from "../cellReference";
import { changeFormula, directionFormula } from "../changeFormulas";
import { figureFormula, numberOn } from "../figureFormula";
import { statusFormula, statusText } from "../statusFormula";
import { fittingCell, fittingText, type TextRoom } from "./fittingText";
import { cellOnLine, LATEST_LABEL, NO_PERIOD, SEPARATOR, type CellOf, type PageFacts } from "./pageFacts";
import type { Slot } from "./pageLayout";
import { benchmarksFormula, commentaryLabel, joinedTexts, sentenceFormula } from "./pageTexts";

/** What a cell of a page holds: a formula with its `=`, or a plain value. */
export interface CellSaid {
  readonly content: CellContent;
  readonly formula: string | null;
  readonly format: string | null;
}

/** A field's label and what stands in it. */
export interface FieldText {
  readonly label: CellSaid;
  readonly value: CellSaid;
}

/** Every page has a status; the page is known again by this label. */
export const STATUS_LABEL = "Status";

/**
 * What a field of a page says; `null` leaves the field off the page. `cellOf` gives the cells of other fields, which
 * its formula may read.
 */
export function fieldText({ field, room }: Slot, facts: PageFacts, cellOf: CellOf): FieldText | null {
  const { judgement, scorecard } = facts;
  const { measure, latest, previous } = judgement;
  switch (field) {
    case "title":
      return unlabelled(titleFormula(measure));
    case "subtitle":
      return unlabelled(plain(subtitleOf(scorecard, judgement)));
    case "latest":
      return latest?.value.kind === "number"
        ? figure(`${LATEST_LABEL}${inBrackets(latest.period)}`, latest)
        : withoutFigure(latest ?? judgement.asked);
    case "target":
      return measure.target && figure("Target", measure.target);
    case "tolerance":
      return measure.tolerance && figure("Tolerance", measure.tolerance);
    case "status":
      return labelled(STATUS_LABEL, statusOf(judgement, cellOf));
    case "change": {
      const change = changeFormula(judgement, numberOn(latest, cellOf("latest")));
      return change && labelled(changeLabel(scorecard, previous?.period ?? null), said(change));
    }
    case "direction": {
      const threshold = thresholdOf(scorecard, judgement);
      const direction = directionFormula(judgement, numberOn(latest, cellOf("latest")), threshold);
      return direction && labelled("Direction of travel", said(direction));
    }
    case "working":
      return measure.working && measure.working.content !== ""
        ? labelled("Working", formula(blankOr(measure.working.place)))
        : null;
    case "sentence":
      return latest?.value.kind === "number" ? unlabelled(formula(sentenceFormula(facts, cellOf))) : null;
    case "notes":
      return facts.notes === "" ? null : unlabelled(plain(facts.notes));
    case "commentary":
      return {
        label: formula(commentaryLabel(facts, cellOf("commentary"))),
        value: narrativeOf(measure, room),
      };
    case "definition":
      return definitionText(facts, room);
    case "benchmarks":
      return measure.benchmarks.every(({ content }) => content === "")
        ? null
        : labelled("Benchmarks", formula(benchmarksFormula(measure, room)));
    case "source":
      return sourceText(scorecard, measure, cellOf("source"), room);
  }
}

const plain = (content: CellContent): CellSaid => ({ content, formula: null, format: null });
const formula = (written: string): CellSaid => ({ content: "", formula: written, format: null });
const said = (shown: { formula: string; format: string }): CellSaid => ({ content: "", ...shown });
const labelled = (label: string, value: CellSaid): FieldText => ({ label: plain(label), value });
const unlabelled = (value: CellSaid): FieldText => labelled("", value);
const figure = (label: string, fact: Fact, blank = "–"): FieldText =>
  labelled(label, said(figureFormula(fact, blank)));

const NO_FIGURE = "no figure yet";

/** The field of a measure without a figure. It names no month, so that the first figure is news to the page. */
function withoutFigure(asked: Fact | null): FieldText {
  return asked === null
    ? labelled(LATEST_LABEL, formula(`=${textInFormula(NO_FIGURE)}`))
    : figure(LATEST_LABEL, asked, NO_FIGURE);
}

function inBrackets(period: Parameters<typeof namePeriod>[0] | null): string {
  return period === null ? "" : ` (${namePeriod(period)})`;
}

/**
 * The measure's name as the scorecard has it. The reference is written as text, since it may stand in the cell of the
 * name.
 */
function titleFormula({ reference, place }: Measure): CellSaid {
  const name = cellReference(place);
  return formula(reference === null ? `=${name}` : `=${textInFormula(`${reference} `)}&${name}`);
}

function subtitleOf(scorecard: Scorecard, { measure, latest }: Judgement): string {
  const period = latest?.period ? namePeriod(latest.period) : NO_PERIOD;
  return [measure.section, scorecard.sheet, period].filter(Boolean).join(SEPARATOR);
}

function statusOf(judgement: Judgement, cellOf: CellOf): CellSaid {
  const { measure, latest } = judgement;
  const cells = {
    latest: numberOn(latest, cellOf("latest")),
    target: numberOn(measure.target, cellOf("target")),
    tolerance: numberOn(measure.tolerance, cellOf("tolerance")),
  };
  const live = statusFormula(judgement, cells);
  return live === null ? plain(statusText(judgement.status.value)) : formula(live);
}

function changeLabel({ comparison }: Scorecard, previous: Parameters<typeof namePeriod>[0] | null): string {
  if (comparison === "baseline") return "Change on baseline";
  return previous === null ? "Change" : `Change since ${namePeriod(previous)}`;
}

function thresholdOf({ threshold }: Scorecard, { previous }: Judgement): number | null {
  if (threshold === null || previous?.value.kind !== "number") return null;
  return bandWidth(threshold, previous.value.number, previous.value.percent);
}

function blankOr(place: Place): string {
  const cell = cellReference(place);
  return `=IF(${cell}="","",${cell})`;
}

/** The scorecard's own comment on the measure, as far as there is room; the analyst may type another in its place. */
function narrativeOf({ narrative }: Measure, room: TextRoom | undefined): CellSaid {
  if (narrative === null || room === undefined) return plain("");
  const cell = cellReference(narrative.place);
  return formula(`=IF(${cell}="","",${fittingCell(cell, room)})`);
}

/** The first of the defining cells that is not blank, and its label; neither where all are blank. */
function definitionText({ definitions }: PageFacts, room: TextRoom | undefined): FieldText | null {
  if (definitions.length === 0 || room === undefined) return null;
  const cells = definitions.map(cellReference);
  const pick = (of: (cell: string) => string): string =>
    cells.reduceRight((rest, cell) => `IF(${cell}="",${rest},${of(cell)})`, '""');
  return {
    label: formula(`=${pick(() => '"Definition"')}`),
    value: formula(`=${pick((cell) => fittingCell(cell, room))}`),
  };
}

/**
 * Where the figures come from and who answers for them, from the columns that say so; without a label while those are
 * blank.
 */
function sourceText(
  scorecard: Scorecard,
  measure: Measure,
  own: string,
  room: TextRoom | undefined,
): FieldText | null {
  const cells = scorecard.lines
    .filter(({ role }) => role === "source" || role === "owner")
    .map((line) => cellReference(cellOnLine(scorecard, measure, line)));
  if (cells.length === 0 || room === undefined) return null;
  const between = textInFormula(", ");
  const joined = joinedTexts(
    cells.map((cell) => `IF(${cell}="","",${between}&${cell})`),
    ", ",
  );
  return {
    label: formula(`=IF(${own}="","","Source, owner")`),
    value: formula(`=${fittingText(joined, room)}`),
  };
}
