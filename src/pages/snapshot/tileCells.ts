import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { textInFormula } from "../../core/figures/inFormula";
import { STATUS_LETTER } from "../../core/status/status";
import { atPeriod } from "../../judge/atPeriod";
import type { Judgement } from "../../model/judgement";
import type { PageCell } from "../../model/pages";
import { cellReference, fixed } from "../cellReference";
import { numberIn } from "../changeFormulas";
import { figureFormula } from "../figureFormula";
import type { PageAt } from "../page/pageBlock";
import { statusFormula } from "../statusFormula";
import { changeParts } from "./changeParts";
import { comparedWith, type SnapshotForm } from "./compareWith";
import { CHANGE_ROW, FIGURE_ROW, NAME_ROW, STATUS_COLUMN } from "./tileLayout";

/** What a snapshot says of all its tiles: what differs from it is said on the tile. */
export interface SnapshotFacts {
  readonly form: SnapshotForm;
  readonly latest: Period | null;
  readonly previous: Period | null;
}

/** The cells of one tile: name, figure, letter of the status, change in brackets with its sign; formulas to the scorecard. */
export function tileCells(judgement: Judgement, facts: SnapshotFacts, at: PageAt): PageCell[] {
  const figure = { row: at.row + FIGURE_ROW, column: at.column };
  const shown = judgement.latest ?? judgement.asked;
  const letter = statusLetter(judgement, fixed(figure));
  return [
    formula({ ...at, row: at.row + NAME_ROW }, nameFormula(judgement, facts)),
    shown === null
      ? plain(figure, NO_FIGURE)
      : { ...formula(figure, figureFormula(shown).formula), format: figureFormula(shown).format },
    letter.startsWith("=")
      ? formula({ row: figure.row, column: at.column + STATUS_COLUMN }, letter)
      : plain({ row: figure.row, column: at.column + STATUS_COLUMN }, letter),
    changeCell(judgement, facts, { row: at.row + CHANGE_ROW, column: at.column }, fixed(figure)),
  ];
}

const NO_FIGURE = "–";
/** A tile without a change keeps a formula, so that it is known as ours. */
const NO_CHANGE = '=""';

/** Its name as the scorecard has it, and the periods of its figure and change where those are not the snapshot's. */
function nameFormula(judgement: Judgement, facts: SnapshotFacts): string {
  const { measure, latest } = judgement;
  const { reference, place } = measure;
  const before = reference === null ? "" : `${textInFormula(`${reference} `)}&`;
  const own = latest?.period ?? null;
  const on = comparedWith(judgement, facts.form)?.period ?? null;
  const said = [
    ...(own === null || atPeriod(own, facts.latest) ? [] : [namePeriod(own)]),
    ...(on === null || atPeriod(on, facts.previous) ? [] : [`on ${namePeriod(on)}`]),
  ];
  const after = said.length === 0 ? "" : `&${textInFormula(` (${said.join(" ")})`)}`;
  return `=${before}${cellReference(place)}${after}`;
}

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

/** The change as a number that its format shows as `(+16) ▲`; nothing where it cannot be told. */
function changeCell(judgement: Judgement, { form }: SnapshotFacts, at: PageAt, figure: string): PageCell {
  const parts = changeParts(judgement, form, figure);
  if (parts === null) return formula(at, NO_CHANGE);
  return { ...formula(at, `=IF(${parts.known},${parts.step},"")`), format: parts.format };
}

function plain(at: PageAt, content: string): PageCell {
  return { ...at, content, formula: null, format: null };
}

function formula(at: PageAt, written: string): PageCell {
  return { ...at, content: "", formula: written, format: null };
}
