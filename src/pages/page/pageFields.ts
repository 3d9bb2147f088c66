import type { CellContent } from "../../core/figures/cellValue";
import { bandWidth } from "../../judge/bandEdge";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Judgement } from "../../model/judgement";
import type { Fact, Line, Measure, Scorecard } from "../../model/scorecard";
import type { Place } from "../../model/place";
import { textInFormula } from "../../core/figures/inFormula";
import { cellReference } from "../cellReference";
import { changeFormula, directionFormula } from "../changeFormulas";
import { figureFormula } from "../figureFormula";
import { statusFormula, statusText } from "../statusFormula";
import type { PageField } from "./pageLayout";

/** What a cell of a page says: a formula with its `=`, or a plain value. */
export interface CellSaid {
  readonly content: CellContent;
  readonly formula: string | null;
  readonly format: string | null;
}

/** A field's label and what stands in it; `null` leaves the field off the page. */
export interface FieldText {
  readonly label: CellSaid;
  readonly value: CellSaid;
}

/** What a page says beyond what its scorecard does. */
export interface PageFacts {
  readonly scorecard: Scorecard;
  readonly judgement: Judgement;
  /** The cell that defines the measure, on a list of definitions; `null` where there is none. */
  readonly definition: Place | null;
  /** The cells in which its last commentary and that one's month are kept. */
  readonly comment: { readonly text: string; readonly period: string };
}

/** Every page has a status, by whose label it is known again. */
export const STATUS_LABEL = "Status";

/** Where other fields of the page stand, as its formulas name them: `$A$5`. */
export type CellOf = (field: PageField) => string;

/** What a field of a page says: formulas to the scorecard, so that the page lives without the add-in. */
export function fieldText(field: PageField, facts: PageFacts, cellOf: CellOf): FieldText | null {
  const { judgement, scorecard } = facts;
  const { measure, latest, previous } = judgement;
  switch (field) {
    case "title":
      return unlabelled(titleFormula(measure));
    case "subtitle":
      return unlabelled(plain(subtitleOf(scorecard, judgement)));
    case "latest":
      return latest && figure(`Latest${inBrackets(latest.period)}`, latest);
    case "target":
      return measure.target && figure("Target", measure.target);
    case "tolerance":
      return measure.tolerance && figure("Tolerance", measure.tolerance);
    case "status":
      return labelled(STATUS_LABEL, statusOf(judgement, cellOf));
    case "change": {
      const change = changeFormula(judgement, cellOf("latest"));
      return change && labelled(changeLabel(scorecard, previous?.period ?? null), said(change));
    }
    case "direction": {
      const threshold = thresholdOf(scorecard, judgement);
      const direction = directionFormula(judgement, cellOf("latest"), threshold);
      return direction && labelled("Direction of travel", said(direction));
    }
    case "working":
      return measure.working && labelled("Working", formula(blankOr(measure.working.place)));
    case "sentence":
      return latest?.value.kind === "number" ? unlabelled(formula(sentenceFormula(facts, cellOf))) : null;
    case "commentary":
      return { label: formula(commentaryLabel(facts, cellOf("commentary"))), value: plain("") };
    case "definition":
      return facts.definition && labelled("Definition", formula(blankOr(facts.definition)));
    case "benchmarks":
      return measure.benchmarks.length === 0
        ? null
        : labelled("Benchmarks", formula(benchmarksFormula(measure)));
    case "source":
      return sourceText(scorecard, measure);
  }
}

const plain = (content: CellContent): CellSaid => ({ content, formula: null, format: null });
const formula = (written: string): CellSaid => ({ content: "", formula: written, format: null });
const said = (shown: { formula: string; format: string }): CellSaid => ({ content: "", ...shown });
const labelled = (label: string, value: CellSaid): FieldText => ({ label: plain(label), value });
const unlabelled = (value: CellSaid): FieldText => labelled("", value);
const figure = (label: string, fact: Fact): FieldText => labelled(label, said(figureFormula(fact)));

function inBrackets(period: Parameters<typeof namePeriod>[0] | null): string {
  return period === null ? "" : ` (${namePeriod(period)})`;
}

/** The measure as the scorecard calls it; its reference as it is known, for it may stand in the cell of the name. */
function titleFormula({ reference, place }: Measure): CellSaid {
  const name = cellReference(place);
  return formula(reference === null ? `=${name}` : `=${textInFormula(`${reference} `)}&${name}`);
}

function subtitleOf(scorecard: Scorecard, { measure, latest }: Judgement): string {
  const period = latest?.period ? namePeriod(latest.period) : NO_PERIOD;
  return [measure.section, scorecard.sheet, period].filter(Boolean).join(" · ");
}

const NO_PERIOD = "no month";

function statusOf(judgement: Judgement, cellOf: CellOf): CellSaid {
  const cells = { latest: cellOf("latest"), target: cellOf("target"), tolerance: cellOf("tolerance") };
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

/** What the chart says, alive: the figure, what it is against, its status and which way it goes. */
function sentenceFormula({ judgement: { measure, latest } }: PageFacts, cellOf: CellOf): string {
  const shown = (field: PageField, fact: Fact): string =>
    `IF(ISNUMBER(${cellOf(field)}),TEXT(${cellOf(field)},${textInFormula(figureFormula(fact).format)}),${cellOf(field)})`;
  const against = [
    measure.target && `" against a target of "&${shown("target", measure.target)}`,
    measure.tolerance && `" and a tolerance of "&${shown("tolerance", measure.tolerance)}`,
  ].filter((one) => one !== null);
  const when = latest?.period ? `In ${namePeriod(latest.period)}: ` : "Latest: ";
  const start = `=${textInFormula(when)}&${latest ? shown("latest", latest) : '""'}`;
  return [start, ...against, `". Status: "&${cellOf("status")}`].join("&");
}

/** Says by itself that the comment is the one that stood there before the newest month came. */
function commentaryLabel({ comment }: PageFacts, cell: string): string {
  const old = `AND(${cell}<>"",${cell}=${comment.text})`;
  return `=IF(${old},"Commentary (unchanged since "&${comment.period}&")","Commentary")`;
}

function benchmarksFormula({ benchmarks }: Measure): string {
  const each = benchmarks.map((fact) => {
    const cell = cellReference(fact.place);
    const label = textInFormula(`${fact.label.replace(/\s+/g, " ").trim()}: `);
    const format = textInFormula(figureFormula(fact).format);
    return `${label}&IF(ISNUMBER(${cell}),TEXT(${cell},${format}),${cell})`;
  });
  return `=${each.join('&"; "&')}`;
}

/** Where the figures come from and who answers for them, from the columns that say so. */
function sourceText(scorecard: Scorecard, { place }: Measure): FieldText | null {
  if (scorecard.orientation !== "down") return null;
  const cells = scorecard.lines
    .filter(({ role }: Line) => role === "source" || role === "owner")
    .map(({ index }) => cellReference({ ...place, column: index }));
  if (cells.length === 0) return null;
  const joined = cells.map((cell) => `IF(${cell}="","",${cell}&"  ")`).join("&");
  return labelled("Source and owner", formula(`=TRIM(${joined})`));
}
