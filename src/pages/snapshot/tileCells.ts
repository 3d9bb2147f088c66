import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { textInFormula } from "../../core/figures/inFormula";
import { STATUS_LETTER } from "../../core/status/status";
import { atPeriod } from "../../judge/atPeriod";
import type { Judgement } from "../../model/judgement";
import type { PageCell } from "../../model/pages";
import { cellReference, fixed } from "../cellReference";
import type { Fact } from "../../model/scorecard";
import { figureFormula, numberIn } from "../figureFormula";
import type { PageAt } from "../page/pageBlock";
import { statusFormula } from "../statusFormula";
import { changeParts } from "./changeParts";
import { comparedActual, type SnapshotForm } from "./compareWith";
import { CHANGE_ROW, FIGURE_ROW, NAME_ROW, STATUS_COLUMN } from "./tileLayout";

/** What the head of a snapshot says of all tiles; a tile that differs from it says so itself. */
export interface SnapshotFacts {
  readonly form: SnapshotForm;
  readonly latest: Period | null;
  readonly previous: Period | null;
}

/** The cells of one tile: name, figure, letter of the status, change with its sign. All are formulas to the scorecard. */
export function tileCells(judgement: Judgement, facts: SnapshotFacts, at: PageAt): PageCell[] {
  const figure = { row: at.row + FIGURE_ROW, column: at.column };
  const shown = judgement.latest ?? judgement.asked;
  const letter = statusLetter(judgement, fixed(figure));
  const beside = { row: figure.row, column: at.column + STATUS_COLUMN };
  const status = letter.startsWith("=") ? formula(beside, letter) : plain(beside, letter);
  return [
    formula({ ...at, row: at.row + NAME_ROW }, nameFormula(judgement, facts)),
    shown === null
      ? formula(figure, `=${textInFormula(NO_FIGURE)}`)
      : { ...formula(figure, tileFigure(shown)), format: figureFormula(shown).format },
    { ...status, format: shown === null ? null : rememberedFormat(figureFormula(shown).format) },
    changeCell(judgement, facts, { row: at.row + CHANGE_ROW, column: at.column }, fixed(figure)),
  ];
}

/**
 * Remembers the number format with which a tile's figure was written, as the number format of the cell beside it, whose
 * letter no number format changes. If the figure is shown otherwise later, the analyst has set that.
 */
export function rememberedFormat(format: string): string {
  return `"as "${format}`;
}

/** Stands for a figure that is not there. */
const NO_FIGURE = "–";

/** A figure of the scorecard. Words in its place stand in the row below, where a text has room. */
function tileFigure(fact: Fact): string {
  return `=IF(ISNUMBER(${numberIn(fact)}),${numberIn(fact)},${textInFormula(NO_FIGURE)})`;
}

/** What the scorecard says in place of a figure, `TBC Jan/Feb`; `""` where there is a figure. */
export function insteadOfFigure({ latest, asked }: Judgement): string {
  const shown = latest ?? asked;
  return shown === null || shown.value.kind === "number" ? "" : String(shown.content);
}
/** A tile without a change keeps a formula there, by which the cell is known as the add-in's. */
const NO_CHANGE = '=""';

/**
 * The measure's name as the scorecard has it, with the periods of its figure and change in brackets where those are not
 * the snapshot's: `(Dec-24, on Sep-24)`.
 */
function nameFormula(judgement: Judgement, facts: SnapshotFacts): string {
  const { measure, latest } = judgement;
  const { reference, place } = measure;
  const before = reference === null ? "" : `${textInFormula(`${reference} `)}&`;
  const own = latest?.period ?? null;
  const on = comparedActual(judgement, facts.form)?.period ?? null;
  const said = [
    ...(own === null || atPeriod(own, facts.latest) ? [] : [namePeriod(own)]),
    ...(on === null || atPeriod(on, facts.previous) ? [] : [`on ${namePeriod(on)}`]),
  ];
  const after = said.length === 0 ? "" : `&${textInFormula(` (${said.join(" ")})`)}`;
  return `=${before}${cellReference(place)}${after}`;
}

/** The status as a letter, by a formula where one can tell it. */
function statusLetter(judgement: Judgement, figure: string): string {
  const { target, tolerance } = judgement.measure;
  const cells = {
    latest: figure,
    target: target === null ? "" : numberIn(target),
    tolerance: tolerance === null ? "" : numberIn(tolerance),
  };
  return (
    statusFormula(judgement, cells, (status) => STATUS_LETTER[status]) ??
    STATUS_LETTER[judgement.status.value]
  );
}

/**
 * The change, as a number that its format shows as `(+16) ▲`; nothing where it cannot be told; in place of a figure,
 * the words that stand for it.
 */
function changeCell(judgement: Judgement, { form }: SnapshotFacts, at: PageAt, figure: string): PageCell {
  const shown = judgement.latest ?? judgement.asked;
  if (shown === null) return formula(at, NO_CHANGE);
  const parts = changeParts(judgement, form, figure);
  const step = parts === null ? '""' : `IF(${parts.known},${parts.step},"")`;
  const text = cellReference(shown.place);
  return {
    ...formula(at, `=IF(ISNUMBER(${figure}),${step},IF(${text}="","",${text}))`),
    format: parts?.format ?? null,
  };
}

function plain(at: PageAt, content: string): PageCell {
  return { ...at, content, formula: null, format: null };
}

function formula(at: PageAt, written: string): PageCell {
  return { ...at, content: "", formula: written, format: null };
}
