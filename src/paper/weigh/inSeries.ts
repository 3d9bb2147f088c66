import { periodOf, valued, type PaperStand } from "../decide/resolve";
import { faceOf } from "../decide/face";
import { sayFigure } from "../decide/sayFigure";
import { SURE, UNSURE } from "../decide/unsure";
import { decided, type ReadClaim } from "../decided";
import type { FigureMark, SentenceMark } from "../lex/mark";
import type { Actual } from "../../model/scorecard";
import type { KnownRow, Subjects } from "../subjects/knownRow";
import { leftOpen } from "../verdicts";

/** Fewer figures one after another are a comparison: “from 28% to 26%”. */
const FEWEST = 3;
/** How many figures of a series may differ from the row's: the one mistake that there may be to find. */
const MOST_WRONG = 1;

/**
 * Figures one after another, “563, 404, 337, 331 and now 316”, are the values of one measure in the order of time. Where all but
 * one of them are a row's in its order, forwards or backwards, each is decided against the period of its place; where they are
 * not, no figure of the series is denied.
 */
export function inSeries(
  claims: readonly ReadClaim[],
  { subjects, marks, stand }: { subjects: Subjects; marks: readonly SentenceMark[]; stand: PaperStand },
): readonly ReadClaim[] {
  return seriesIn(marks).reduce<readonly ReadClaim[]>((all, series) => {
    const starts = new Map(series.map((figure, place) => [figure.start, place]));
    const [measure, ...others] = new Set(
      all.flatMap((claim) => (starts.has(claim.span.start) ? [claim.measure] : [])),
    );
    // “Up on last year, when they were 79%, 47% and 86%”: a figure for each of several.
    if (measure == null || others.length > 0) return all;
    const rows = subjects.known.filter(({ judgement }) => judgement.measure === measure);
    const [fit, ...more] = rows.flatMap((row) => fitOf(row, series) ?? []);
    return all.map((claim) => {
      const place = starts.get(claim.span.start);
      if (place === undefined) return claim;
      if (fit === undefined || more.length > 0)
        return claim.verdict === "disagrees" ? leftOpen(claim, UNSURE) : claim;
      return atItsPlace(series[place] as FigureMark, fit, place, stand) ?? claim;
    });
  }, claims);
}

/** A row, and its values that a series gives, in the order of the series. */
interface SeriesFit {
  readonly row: KnownRow;
  readonly values: readonly Actual[];
}

/** The values of a row, one behind the other, that a series gives; `null` where it has none, or could be of two spans. */
function fitOf(row: KnownRow, series: readonly FigureMark[]): SeriesFit | null {
  const all = valued(row.judgement).filter((actual) => periodOf(actual) !== null);
  const windows = [all, [...all].reverse()].flatMap((inOrder) =>
    inOrder.map((_, from) => inOrder.slice(from, from + series.length)),
  );
  const fits = windows
    .filter(({ length }) => length === series.length)
    .map((values) => ({
      row,
      values,
      wrong: values.filter((actual, at) => !isSaid(actual, series[at])).length,
    }))
    .filter(({ wrong }) => wrong <= MOST_WRONG)
    .sort((a, b) => a.wrong - b.wrong);
  const [best, second] = fits;
  if (best === undefined) return null;
  return second !== undefined && second.wrong === best.wrong && best.wrong > 0 ? null : best;
}

function isSaid(actual: Actual, figure: FigureMark | undefined): boolean {
  const face = faceOf(actual);
  return (
    face !== null &&
    figure !== undefined &&
    face.percent === (figure.quoted.unit === "percent") &&
    sayFigure(figure.quoted, face) === "agrees"
  );
}

function atItsPlace(
  figure: FigureMark,
  { row, values }: SeriesFit,
  place: number,
  stand: PaperStand,
): ReadClaim | null {
  const actual = values[place];
  const period = actual === undefined ? null : periodOf(actual);
  if (period === null) return null;
  return decided(
    { reading: { kind: "value", quoted: figure.quoted, at: { kind: "period", period } }, span: figure },
    { known: [row], concepts: row.concepts },
    { ...SURE, stand },
  );
}

/** The figures of one unit between which nothing stands but a sign, “and”, “to”, “then” or “now”. */
function seriesIn(marks: readonly SentenceMark[]): FigureMark[][] {
  const found: FigureMark[][] = [];
  let series: FigureMark[] = [];
  for (const mark of marks) {
    if (mark.is === "figure" && (series.length === 0 || series[0]?.quoted.unit === mark.quoted.unit))
      series.push(mark);
    else if (mark.is === "figure" || !partsFigures(mark)) {
      found.push(series);
      series = mark.is === "figure" ? [mark] : [];
    }
  }
  found.push(series);
  return found.filter((one) => one.length >= FEWEST && one.every(isExactFigure));
}

function isExactFigure({ quoted }: FigureMark): boolean {
  return quoted.hedge === null && (quoted.unit === "percent" || quoted.unit === "plain");
}

const PARTS = new Set([",", ";", "-", "–", "—"]);
const THEN = new Set(["then", "finally"]);

function partsFigures(mark: SentenceMark): boolean {
  if (mark.is === "stop") return PARTS.has(mark.sign);
  if (mark.is === "plain") return THEN.has(mark.stem);
  if (mark.is === "period") return mark.named.kind === "relative" && mark.named.to === "now";
  return mark.is === "cue" && (mark.cue === "and" || mark.cue === "to");
}
