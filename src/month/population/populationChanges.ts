/**
 * Takes a new population estimate into the rates. Rates per 10,000 divide by the ONS mid-year estimate of children aged
 * 0 to 17; each June brings a new estimate, and a rebased release changes old ones, while the workings go on dividing
 * by what was typed.
 */

import { agrees } from "../../core/figures/agrees";
import { cellName } from "../../core/figures/cellName";
import { showLike } from "../../core/figures/displayed";
import { readWorking } from "../../core/workings/readWorking";
import { fillIn } from "../../core/figures/sentence";
import { STATUS_WORD } from "../../core/status/status";
import { judgeActual } from "../../judge/judgeActual";
import type { Change } from "../../model/change";
import type { Judgement } from "../../model/judgement";
import type { Actual, Measure } from "../../model/scorecard";
import { valueChange } from "../placeChange";
import { writeWorkingLike } from "../counts/writeWorking";

/** A working that multiplies by this or more is a rate of a population: per 1,000, 10,000, 100,000. */
const LEAST_PER = 1000;
/**
 * Estimates of one area differ by less than a tenth from year to year and between releases. A denominator further away
 * is another group's, as young people aged 16 and 17, and is left alone.
 */
const SAME_AREA = 0.1;

const WHOLE = { percent: false, decimals: 0 };

const REASON = "The register has {population} where its working has {typed}. {effect}";
const DENOMINATOR = "The register has {population} where its denominator is {typed}. {effect}";
const EFFECT = "The rate goes from {was} to {is}; it stays {status}.";
const EFFECT_ON_STATUS = "The rate goes from {was} to {is}, and from {before} to {status}.";

/**
 * The changes that another population brings: every working or denominator cell that holds a population near it, and
 * the figure that the working gives, each with its effect on value and status. A figure that its working did not give
 * was typed by the analyst, and is left unticked.
 */
export function populationChanges(judgements: readonly Judgement[], population: number): Change[] {
  return judgements.flatMap((judgement) => [
    ...changesOf(judgement, population),
    ...denominatorChange(judgement, population),
  ]);
}

/**
 * Rates whose population stands in no cell here, as values typed from another system: what a new one would change is
 * not known.
 */
export function ratesWithoutPopulation(judgements: readonly Judgement[]): Measure[] {
  return judgements.flatMap((judgement) => {
    const { measure, working } = judgement;
    const isSeen = working !== null && working.working.per >= LEAST_PER;
    return measure.unit === "rate" && !isSeen && dividedBy(judgement) === null ? [measure] : [];
  });
}

/** The cell by which a rate's own formula divides (`=C5/D5*10000`), where that cell holds a plain number. */
function dividedBy({ measure, working, latest }: Judgement) {
  const { denominator, unit } = measure;
  if (unit !== "rate" || working !== null || denominator === null || denominator.formula !== null)
    return null;
  const { content, place } = denominator;
  if (typeof content !== "number" || latest?.formula == null || latest.value.kind !== "number") return null;
  // The reference behind `/`, as `/D5` or `/(D5`; `/D51` is another cell.
  const divides = new RegExp(`/\\s*\\(?${cellName(place)}(?!\\d)`, "i");
  if (!divides.test(latest.formula.replaceAll("$", ""))) return null;
  return { place, typed: content, latest, value: latest.value };
}

function denominatorChange(judgement: Judgement, population: number): Change[] {
  const divided = dividedBy(judgement);
  if (divided === null) return [];
  const { place, typed, latest, value } = divided;
  if (typed === population || Math.abs(typed - population) > population * SAME_AREA) return [];
  // The formula multiplies and divides only, so its value changes as the populations do.
  const result = (value.number * typed) / population;
  const [before, after] = [typed.toLocaleString("en-GB"), population.toLocaleString("en-GB")];
  const effect = effectOn(judgement.measure, latest, result, showLike(result, value));
  return [
    valueChange(
      judgement.measure,
      place,
      "values",
      fillIn(DENOMINATOR, { population: after, typed: before, effect }),
      { before: typed, beforeShown: before, after: population, afterShown: after, format: null, hers: false },
    ),
  ];
}

/** The changes of a typed working, and of its figure where that is a number. */
function changesOf({ measure, working, worked }: Judgement, population: number): Change[] {
  const cell = measure.working;
  if (cell === null || cell.formula !== null || typeof cell.content !== "string" || working === null)
    return [];
  const { numerator, denominator, per } = working.working;
  if (per < LEAST_PER || numerator === null || denominator === null || denominator === population) return [];
  if (Math.abs(denominator - population) > population * SAME_AREA) return [];
  const typed = writeWorkingLike(cell.content, { numerator, denominator: population });
  const result = typed === null ? null : (readWorking(typed)?.result ?? null);
  if (typed === null || result === null) return [];
  const shown = showLike(result, worked?.value.kind === "number" ? worked.value : WHOLE);
  const reason = fillIn(REASON, {
    population: population.toLocaleString("en-GB"),
    typed: denominator.toLocaleString("en-GB"),
    effect: effectOn(measure, worked, result, shown),
  });
  const rewritten = valueChange(measure, cell.place, "values", reason, {
    before: cell.content,
    beforeShown: cell.content,
    after: typed,
    afterShown: typed,
    format: null,
    hers: false,
  });
  if (worked === null || worked.formula !== null || worked.value.kind !== "number") return [rewritten];
  // The working gave this figure, so it goes along; otherwise it was typed, and stays unticked.
  const ours = working.result !== null && agrees(working.result, worked.value);
  return [
    rewritten,
    valueChange(measure, worked.place, "values", reason, {
      before: worked.content,
      beforeShown: worked.value.shown,
      after: result,
      afterShown: shown,
      format: null,
      hers: !ours,
    }),
  ];
}

/** What the change does to the figure, and to its status where that becomes another one. */
function effectOn(
  measure: Judgement["measure"],
  worked: Actual | null,
  result: number,
  shown: string,
): string {
  if (worked?.value.kind !== "number") return "";
  const after: Actual = { ...worked, value: { ...worked.value, number: result, shown } };
  const [before, status] = [judgeActual(measure, worked).value, judgeActual(measure, after).value];
  const slots = {
    was: worked.value.shown,
    is: shown,
    before: STATUS_WORD[before],
    status: STATUS_WORD[status],
  };
  return fillIn(before === status ? EFFECT : EFFECT_ON_STATUS, slots);
}
